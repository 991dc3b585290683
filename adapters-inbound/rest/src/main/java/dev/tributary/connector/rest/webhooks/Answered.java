package dev.tributary.connector.rest.webhooks;

import java.time.Duration;

/**
 * What a web hook answered.
 *
 * @param status the HTTP status
 * @param retryAfter how long it wants to be left alone; zero where it does not say
 */
record Answered(int status, Duration retryAfter) {

    private static final int GONE = 410;

    boolean isTaken() {
        return status >= 200 && status < 300;
    }

    /** It will never take anything again. */
    boolean isGone() {
        return status == GONE;
    }
}
