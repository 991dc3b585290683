package dev.tributary.application.platform;

import dev.tributary.application.port.FleetPlatform;
import dev.tributary.application.port.Outcome;
import dev.tributary.application.port.StatusReading;
import dev.tributary.application.port.StatusTable;
import dev.tributary.domain.Mission;
import dev.tributary.domain.MissionKey;
import dev.tributary.domain.draft.FieldLimits;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** The platform as one process sees it: once that is dead, its calls reach nobody and no answer reaches it. */
public final class SeveredPlatform implements FleetPlatform {

    private final FleetPlatform platform;
    private volatile boolean severed;

    public SeveredPlatform(FleetPlatform platform) {
        this.platform = platform;
    }

    public void sever() {
        severed = true;
    }

    @Override
    public CompletionStage<Outcome> create(Mission mission) {
        return call(() -> platform.create(mission));
    }

    @Override
    public CompletionStage<Outcome> modify(Mission mission) {
        return call(() -> platform.modify(mission));
    }

    @Override
    public CompletionStage<Outcome> delete(MissionKey mission) {
        return call(() -> platform.delete(mission));
    }

    @Override
    public CompletionStage<StatusReading> readStatus(MissionKey mission) {
        return call(() -> platform.readStatus(mission));
    }

    @Override
    public StatusTable statusTable() {
        return platform.statusTable();
    }

    @Override
    public FieldLimits limits() {
        return platform.limits();
    }

    private <T> CompletionStage<T> call(Supplier<CompletionStage<T>> call) {
        CompletableFuture<T> heard = new CompletableFuture<>();
        if (!severed) {
            call.get().thenAccept(answer -> hear(heard, answer));
        }
        return heard;
    }

    private <T> void hear(CompletableFuture<T> heard, T answer) {
        if (!severed) {
            heard.complete(answer);
        }
    }
}
