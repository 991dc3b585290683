package dev.tributary.connector.email.server;

import java.time.Duration;

/**
 * A mail server.
 *
 * @param setting the group of settings that tells of it, {@code imap} or {@code smtp}
 * @param connectTimeout for the connection, and again for its encryption
 * @param answerTimeout for each answer
 */
public record Server(
        String setting,
        String host,
        int port,
        Security security,
        Credentials credentials,
        Duration connectTimeout,
        Duration answerTimeout) {

    /** How the connection is encrypted. */
    public enum Security {
        /** From the first byte. */
        TLS,
        /** After a greeting in clear; without encryption nothing goes on. */
        STARTTLS,
        /** Not at all; on this machine only. */
        NONE
    }
}
