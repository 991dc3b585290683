package dev.tributary.application.delivery;

import dev.tributary.application.platform.FakeStatusTable;
import dev.tributary.application.port.FleetPlatform;
import dev.tributary.application.port.Outcome;
import dev.tributary.application.port.StatusReading;
import dev.tributary.application.port.StatusTable;
import dev.tributary.domain.Mission;
import dev.tributary.domain.MissionKey;
import dev.tributary.domain.draft.FieldLimits;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** An adapter with bugs: it throws, or its stages end exceptionally. */
final class BrokenPlatform implements FleetPlatform {

    private final RuntimeException bug = new IllegalStateException("an adapter's bug");

    @Override
    public CompletionStage<Outcome> create(Mission mission) {
        throw bug;
    }

    @Override
    public CompletionStage<Outcome> modify(Mission mission) {
        return CompletableFuture.failedFuture(bug);
    }

    @Override
    public CompletionStage<Outcome> delete(MissionKey mission) {
        throw bug;
    }

    @Override
    public CompletionStage<StatusReading> readStatus(MissionKey mission) {
        throw bug;
    }

    @Override
    public StatusTable statusTable() {
        return new FakeStatusTable();
    }

    @Override
    public FieldLimits limits() {
        return FieldLimits.DEFAULT;
    }
}
