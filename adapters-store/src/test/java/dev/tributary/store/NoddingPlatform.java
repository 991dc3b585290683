package dev.tributary.store;

import dev.tributary.application.model.PlatformStatus;
import dev.tributary.application.platform.FakeStatusTable;
import dev.tributary.application.port.FleetPlatform;
import dev.tributary.application.port.Outcome;
import dev.tributary.application.port.StatusReading;
import dev.tributary.application.port.StatusTable;
import dev.tributary.domain.Mission;
import dev.tributary.domain.MissionKey;
import dev.tributary.domain.ProgressState;
import dev.tributary.domain.draft.FieldLimits;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;

/** A platform that does everything at once and remembers nothing of it but how much is left to do. */
final class NoddingPlatform implements FleetPlatform {

    private final CountDownLatch left;

    NoddingPlatform(int expected) {
        this.left = new CountDownLatch(expected);
    }

    CountDownLatch left() {
        return left;
    }

    @Override
    public CompletionStage<Outcome> create(Mission mission) {
        left.countDown();
        return done();
    }

    @Override
    public CompletionStage<Outcome> modify(Mission mission) {
        return done();
    }

    @Override
    public CompletionStage<Outcome> delete(MissionKey mission) {
        return done();
    }

    @Override
    public CompletionStage<StatusReading> readStatus(MissionKey mission) {
        return CompletableFuture.completedFuture(
                new StatusReading.Reported(ProgressState.SENT, PlatformStatus.NONE, null));
    }

    @Override
    public StatusTable statusTable() {
        return new FakeStatusTable();
    }

    @Override
    public FieldLimits limits() {
        return FieldLimits.DEFAULT;
    }

    private static CompletionStage<Outcome> done() {
        return CompletableFuture.completedFuture(new Outcome.Done());
    }
}
