package dev.tributary.application.port;

import java.time.Duration;

/** Told what is going on, for metrics. Methods return at once and never throw. Nothing told is personal. */
public interface Telemetry {

    /** An item got its verdict, in lower case: accepted, duplicate, rejected. */
    void itemJudged(String connector, String verdict);

    /** A call to the platform ended with this outcome, in lower case. */
    void deliveryAttempted(String operation, String outcome);

    /** A request to the platform was answered, or given up, after this time. */
    void platformAnswered(String operation, Duration time);

    /** A login was tried. */
    void platformLogin(boolean successful);

    /** The platform told how long the password is still valid. */
    void passwordExpiresIn(int days);

    /** Tells nobody. */
    Telemetry NONE = new Telemetry() {
        @Override
        public void itemJudged(String connector, String verdict) {}

        @Override
        public void deliveryAttempted(String operation, String outcome) {}

        @Override
        public void platformAnswered(String operation, Duration time) {}

        @Override
        public void platformLogin(boolean successful) {}

        @Override
        public void passwordExpiresIn(int days) {}
    };
}
