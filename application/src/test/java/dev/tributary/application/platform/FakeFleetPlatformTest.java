package dev.tributary.application.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.model.Operation;
import dev.tributary.application.model.PlatformStatus;
import dev.tributary.application.port.FleetPlatform;
import dev.tributary.application.port.Outcome;
import dev.tributary.application.port.StatusReading;
import dev.tributary.domain.Mission;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.MissionKey;
import dev.tributary.domain.ProgressState;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

class FakeFleetPlatformTest implements FleetPlatformContract, PlatformRig {

    private static final Outcome LOST = new Outcome.Unknown(Outcome.Doubt.LOST, "no answer", null);

    private final FakeFleetPlatform fake = new FakeFleetPlatform();

    @Override
    public FleetPlatform platform() {
        return fake;
    }

    @Override
    public PlatformRig rig() {
        return this;
    }

    @Override
    public void meet(Operation operation, Trouble trouble) {
        Outcome outcome = outcomeOf(trouble);
        if (operation == Operation.READ_STATUS) {
            fake.nextReadings(new StatusReading.Unread(outcome));
        } else {
            fake.next(
                    operation,
                    trouble == Trouble.LOST_ANSWER ? Script.afterEffect(outcome) : Script.withoutEffect(outcome));
        }
    }

    @Override
    public void report(MissionKey mission, ProgressState state) {
        fake.report(mission, state, new PlatformStatus(state.name(), null, null, null, null, null), Instant.EPOCH);
    }

    @Override
    public void fallSilent() {
        fake.hold(Operation.values());
    }

    @Override
    public void speak() {
        fake.release();
    }

    @Override
    public Map<MissionKey, Mission> missions() {
        return fake.missions();
    }

    @Test
    void aLateCallTakesEffectOnlyWhenTheFakeSettles() {
        fake.next(Operation.CREATE, Script.beforeEffect(LOST));

        assertThat(now(fake.create(SampleMissions.forVehicle("F-1")))).isEqualTo(LOST);
        assertThat(fake.missions()).isEmpty();

        fake.settle();
        assertThat(fake.missions()).hasSize(1);
        assertThat(fake.effects()).hasSize(1);
    }

    @Test
    void aScriptForAMissionIsKeptForIt() {
        fake.next(Operation.CREATE, new MissionId("F-2"), Script.withoutEffect(LOST));

        assertThat(now(fake.create(SampleMissions.forVehicle("F-1")))).isEqualTo(new Outcome.Done());
        assertThat(now(fake.create(SampleMissions.forVehicle("F-2")))).isEqualTo(LOST);
        assertThat(now(fake.create(SampleMissions.forVehicle("F-2")))).isEqualTo(new Outcome.Done());
    }

    @Test
    void anOutageLastsUntilItRecovers() {
        Outcome down = new Outcome.Unavailable("down");
        fake.failWith(down);

        assertThat(now(fake.create(SampleMissions.forVehicle("F-1")))).isEqualTo(down);
        assertThat(now(fake.create(SampleMissions.forVehicle("F-1")))).isEqualTo(down);

        fake.recover();
        assertThat(now(fake.create(SampleMissions.forVehicle("F-1")))).isEqualTo(new Outcome.Done());
    }

    @Test
    void callsThatOverlapAreCounted() throws InterruptedException {
        fake.hold(Operation.CREATE);
        CompletableFuture<Outcome> first =
                fake.create(SampleMissions.forVehicle("F-1")).toCompletableFuture();
        CompletableFuture<Outcome> other =
                fake.create(SampleMissions.forVehicle("F-2")).toCompletableFuture();
        fake.awaitHeldBack(2);
        assertThat(fake.overlaps()).isZero();

        now(fake.modify(SampleMissions.forVehicle("F-1")));
        assertThat(fake.overlaps()).isOne();
        assertThat(fake.peakInFlight()).isEqualTo(3);

        fake.releaseOldest();
        assertThat(first).isDone();
        assertThat(other).isNotDone();
    }

    private static Outcome outcomeOf(Trouble trouble) {
        return switch (trouble) {
            case REFUSAL -> new Outcome.Refused("no");
            case THROTTLE -> new Outcome.Throttled(null);
            case DENIAL -> new Outcome.Unauthorised("no right");
            case OUTAGE -> new Outcome.Unavailable("down");
            case LOST_CALL, LOST_ANSWER -> LOST;
            case RIDDLE -> new Outcome.Unknown(Outcome.Doubt.UNJUDGED, "a riddle", null);
        };
    }

    private static <T> T now(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }
}
