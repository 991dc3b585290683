package dev.tributary.connector.email.answer;

import java.io.IOException;
import java.util.Optional;

/** The mails that are still remembered. */
public interface Questions {

    /**
     * The one that is kept under this key; empty where it is forgotten.
     *
     * @throws IOException if the gateway does not tell
     * @throws InterruptedException if the connector is to close
     */
    Optional<Question> find(String key) throws IOException, InterruptedException;
}
