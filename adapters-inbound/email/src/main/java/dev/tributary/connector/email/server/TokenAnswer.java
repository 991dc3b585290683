package dev.tributary.connector.email.server;

import dev.tributary.connector.spi.Secret;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A token that was given.
 *
 * @param validFor from now on
 * @param refreshToken what the next one is to be asked for with; null if that stays as it is
 */
record TokenAnswer(
        Secret token, Duration validFor, @Nullable Secret refreshToken) {}
