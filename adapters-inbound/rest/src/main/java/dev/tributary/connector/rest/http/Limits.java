package dev.tributary.connector.rest.http;

import java.time.Duration;

/**
 * How much of everything one caller may take.
 *
 * @param missionBytes the largest body of one mission, and the largest item of a batch
 * @param batchBytes the largest body of a batch
 * @param discardedBytes how much of a refused body is read before the answer, so that the caller sees it
 * @param bodyPatience for one mission's body, and between two parts of a batch's
 * @param batchPatience for a whole batch's body, without the time it waits for the gateway
 * @param gatewayPatience for an answer of the gateway
 * @param backlogPatience for a backlog that is full in the middle of a batch
 * @param keepAlive between two signs of life on a stream of events
 * @param quiet for a connection without a request under way
 * @param connections at once
 * @param streams of events at once
 * @param batches at once
 */
public record Limits(
        int missionBytes,
        long batchBytes,
        long discardedBytes,
        Duration bodyPatience,
        Duration batchPatience,
        Duration gatewayPatience,
        Duration backlogPatience,
        Duration keepAlive,
        Duration quiet,
        int connections,
        int streams,
        int batches) {

    private static final int MEBIBYTE = 1024 * 1024;

    public static final Limits DEFAULT = new Limits(
            MEBIBYTE,
            64 * MEBIBYTE,
            128 * MEBIBYTE,
            Duration.ofSeconds(30),
            Duration.ofMinutes(30),
            Duration.ofSeconds(30),
            Duration.ofSeconds(30),
            Duration.ofSeconds(15),
            Duration.ofSeconds(75),
            4096,
            1000,
            16);
}
