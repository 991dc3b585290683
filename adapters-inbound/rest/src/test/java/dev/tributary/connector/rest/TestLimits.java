package dev.tributary.connector.rest;

import dev.tributary.connector.rest.http.Limits;
import java.time.Duration;

/** Limits that a test can reach. */
final class TestLimits {

    private static final Limits USUAL = Limits.DEFAULT;

    private TestLimits() {}

    static Limits sizes(int missionBytes, long batchBytes, long discardedBytes) {
        return new Limits(
                missionBytes,
                batchBytes,
                discardedBytes,
                USUAL.bodyPatience(),
                USUAL.batchPatience(),
                USUAL.gatewayPatience(),
                USUAL.backlogPatience(),
                USUAL.keepAlive(),
                USUAL.quiet(),
                USUAL.connections(),
                USUAL.streams(),
                USUAL.batches());
    }

    /** For bodies and for the gateway. */
    static Limits patience(Duration bodies, Duration gateway, Duration backlog) {
        return new Limits(
                USUAL.missionBytes(),
                USUAL.batchBytes(),
                USUAL.discardedBytes(),
                bodies,
                USUAL.batchPatience(),
                gateway,
                backlog,
                USUAL.keepAlive(),
                USUAL.quiet(),
                USUAL.connections(),
                USUAL.streams(),
                USUAL.batches());
    }

    static Limits connections(Duration keepAlive, Duration quiet, int connections) {
        return new Limits(
                USUAL.missionBytes(),
                USUAL.batchBytes(),
                USUAL.discardedBytes(),
                USUAL.bodyPatience(),
                USUAL.batchPatience(),
                USUAL.gatewayPatience(),
                USUAL.backlogPatience(),
                keepAlive,
                quiet,
                connections,
                USUAL.streams(),
                USUAL.batches());
    }

    static Limits atOnce(int streams, int batches) {
        return new Limits(
                USUAL.missionBytes(),
                USUAL.batchBytes(),
                USUAL.discardedBytes(),
                USUAL.bodyPatience(),
                USUAL.batchPatience(),
                USUAL.gatewayPatience(),
                USUAL.backlogPatience(),
                USUAL.keepAlive(),
                USUAL.quiet(),
                USUAL.connections(),
                streams,
                batches);
    }
}
