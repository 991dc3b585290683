package dev.tributary.application;

import dev.tributary.application.intake.Answer;
import dev.tributary.application.intake.Scope;
import dev.tributary.application.intake.Submission;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Verdict;
import dev.tributary.application.platform.FakeFleetPlatform;
import dev.tributary.application.platform.SeveredPlatform;
import dev.tributary.application.port.InMemoryMissionStore;
import dev.tributary.application.port.Telemetry;
import dev.tributary.application.time.ManualTime;
import dev.tributary.domain.MissionId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletionStage;

/**
 * A gateway on fakes, for tests: time passes only when told to, everything but subscriptions happens on the caller's
 * thread, and chance is the same each time. It is started, and to be closed.
 */
public final class GatewayRig implements AutoCloseable {

    public static final Instant START = Instant.parse("2026-11-24T08:00:00Z");

    private static final long SEED = 42;

    private final GatewaySettings settings;
    private final Telemetry telemetry;
    private final ManualTime time = new ManualTime(START);
    private final FakeFleetPlatform platform = new FakeFleetPlatform();
    private final Random random = new Random(SEED);
    private InMemoryMissionStore store = new InMemoryMissionStore(time);
    private SeveredPlatform line = new SeveredPlatform(platform);
    private Gateway gateway;

    public GatewayRig() {
        this(GatewaySettings.DEFAULT);
    }

    public GatewayRig(GatewaySettings settings) {
        this(settings, Telemetry.NONE);
    }

    public GatewayRig(GatewaySettings settings, Telemetry telemetry) {
        this.settings = settings;
        this.telemetry = telemetry;
        this.gateway = begun();
    }

    public Missions missions() {
        return gateway.missions();
    }

    public Gateway gateway() {
        return gateway;
    }

    public FakeFleetPlatform platform() {
        return platform;
    }

    public InMemoryMissionStore store() {
        return store;
    }

    public ManualTime time() {
        return time;
    }

    public void pass(Duration passing) {
        time.pass(passing);
    }

    /** Takes in items that are decided at once; fails if they are to come again. */
    public List<Verdict> submit(Submission... items) {
        return now(missions().submit(List.of(items))).stream()
                .map(GatewayRig::decided)
                .toList();
    }

    /** The mission, whoever's it is; fails if there is none. */
    public MissionEntry entry(String id) {
        return now(missions().find(Scope.EVERYONE, new MissionId(id))).orElseThrow();
    }

    /** Kills the process, with all its calls, and starts another on what it left on disk. */
    public void crash() {
        line.sever();
        platform.releaseHeld();
        time.forget();
        store = store.crash();
        line = new SeveredPlatform(platform);
        gateway = begun();
    }

    /** Stops the process in order, then starts another. */
    public void restart() {
        gateway.close();
        crash();
    }

    /** What a stage has completed with; fails if it has not yet. */
    public static <T> T now(CompletionStage<T> stage) {
        if (!stage.toCompletableFuture().isDone()) {
            throw new AssertionError("this has not ended yet");
        }
        return stage.toCompletableFuture().join();
    }

    public static Verdict decided(Answer answer) {
        return answer.fold(verdict -> verdict, postponed -> {
            throw new AssertionError("postponed: " + postponed.reason().english());
        });
    }

    @Override
    public void close() {
        platform.release();
        gateway.close();
        store.close();
    }

    private Gateway begun() {
        Gateway begun = new Gateway(line, store, new Surroundings(time, time, random, telemetry), settings);
        now(begun.start());
        return begun;
    }
}
