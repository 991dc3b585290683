package dev.tributary.connector.rest.http;

import java.time.Duration;

/**
 * How large and how slow a body may be.
 *
 * @param bytes what is passed on at most
 * @param discardedBytes how much is read in all, so that the caller sees the answer
 * @param silence between two parts
 * @param whole for all of it
 */
record UploadBounds(long bytes, long discardedBytes, Duration silence, Duration whole) {

    static UploadBounds ofMission(Limits limits) {
        return new UploadBounds(
                limits.missionBytes(), limits.discardedBytes(), limits.bodyPatience(), limits.bodyPatience());
    }

    static UploadBounds ofBatch(Limits limits) {
        return new UploadBounds(
                limits.batchBytes(), limits.discardedBytes(), limits.bodyPatience(), limits.batchPatience());
    }
}
