package dev.tributary.application.port;

import dev.tributary.application.model.PlatformStatus;

/** What the platform's words for a status mean. Safe for use by many threads. */
public interface StatusTable {

    StatusReading.Reported read(PlatformStatus status);

    /** Another one for another table; letters and digits. */
    String fingerprint();
}
