package dev.tributary.application.port;

import java.time.Duration;

/**
 * Told what is going on, for metrics, on many threads. Methods return at once and never throw; those that are not
 * overridden do nothing, so that what is told may grow. Nothing told is personal.
 */
public interface Telemetry {

    /** Tells nobody. */
    Telemetry NONE = new Telemetry() {};

    /** An item got its verdict: ACCEPTED, DUPLICATE or REJECTED. */
    default void itemJudged(String connector, String verdict) {}

    /** A call to the platform ended with this outcome, in lower case. */
    default void deliveryAttempted(String operation, String outcome) {}

    /** A request to the platform was answered, or given up, after this time. */
    default void platformAnswered(String operation, Duration time) {}

    /** A login was tried. */
    default void platformLogin(boolean successful) {}

    /** Calls to the platform rest, because it is down; or go on again. */
    default void platformRested(boolean resting) {}

    /** The platform gets this part of the requests it may get, 1 unless it asked for fewer lately. */
    default void platformRateIs(double part) {}

    /** The platform told how long the password is still valid. */
    default void passwordExpiresIn(int days) {}

    /** The status of a mission has turned to one that the platform's profile has no row for. */
    default void statusUnmapped() {}
}
