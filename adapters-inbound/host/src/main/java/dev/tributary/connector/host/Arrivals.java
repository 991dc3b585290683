package dev.tributary.connector.host;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Remembers when a connector's last document came. */
interface Arrivals {

    CompletionStage<Optional<Instant>> last();

    void remember(Instant arrival);
}
