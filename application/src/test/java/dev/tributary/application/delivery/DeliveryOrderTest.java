package dev.tributary.application.delivery;

import static dev.tributary.application.SampleSubmissions.cancellation;
import static dev.tributary.application.SampleSubmissions.creation;
import static dev.tributary.application.SampleSubmissions.telling;
import static dev.tributary.application.SampleSubmissions.upsert;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.SampleSettings;
import dev.tributary.application.intake.Submission;
import dev.tributary.application.model.Operation;
import dev.tributary.application.platform.Script;
import dev.tributary.application.port.Outcome;
import dev.tributary.application.port.StatusReading;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.draft.Field;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeliveryOrderTest {

    private static Outcome lost() {
        return new Outcome.Unknown(Outcome.Doubt.LOST, "timeout", null);
    }

    private static Submission at(String id, String intervention) {
        return telling(creation(id), Map.of(Field.INTERVENTION_AT, intervention));
    }

    private static Submission[] missions(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> creation("m" + number))
                .toArray(Submission[]::new);
    }

    private static DeliveryState state(GatewayRig rig, String id) {
        return rig.entry(id).delivery().state();
    }

    @Test
    void theNearestDeadlineGoesFirst() {
        try (GatewayRig rig = new GatewayRig(SampleSettings.calls(1, 0))) {
            rig.submit(
                    at("later", "2026-11-24T12:00:00Z"),
                    at("tomorrow", "2026-11-25T09:00:00Z"),
                    at("soon", "2026-11-24T09:00:00Z"));

            assertThat(CallLog.of(rig.platform().calls()))
                    .containsExactly("CREATE soon first", "CREATE later first", "CREATE tomorrow first");
        }
    }

    @Test
    void missionsThatTheLoginHasNoRightToHoldUpNoOther() {
        try (GatewayRig rig = new GatewayRig(SampleSettings.calls(1, 0))) {
            rig.platform()
                    .next(
                            Operation.CREATE,
                            Collections.nCopies(20, Script.withoutEffect(new Outcome.Unauthorised("not your customer")))
                                    .toArray(Script[]::new));
            rig.submit(missions(20));

            rig.submit(at("tomorrow", "2026-11-25T09:00:00Z"));

            assertThat(state(rig, "tomorrow")).isEqualTo(DeliveryState.DELIVERED);
        }
    }

    @Test
    void missionsThatAreAnsweredAsInAnOutageHoldUpNoOther() {
        try (GatewayRig rig = new GatewayRig(SampleSettings.calls(1, 0))) {
            for (int number = 0; number < 10; number++) {
                rig.platform()
                        .next(
                                Operation.CREATE,
                                new MissionId("m" + number),
                                Collections.nCopies(100, Script.withoutEffect(new Outcome.Unavailable("a page")))
                                        .toArray(Script[]::new));
            }
            rig.submit(missions(10));

            rig.submit(at("tomorrow", "2026-11-25T09:00:00Z"));
            rig.pass(Duration.ofMinutes(5));

            assertThat(state(rig, "tomorrow")).isEqualTo(DeliveryState.DELIVERED);
        }
    }

    @Test
    void whileTheLoginIsRefusedNoMissionLosesAttempts() {
        try (GatewayRig rig = new GatewayRig(SampleSettings.calls(1, 0))) {
            rig.platform()
                    .failWith(
                            new Outcome.Unauthorised("wrong password", GatewayRig.START.plus(Duration.ofMinutes(10))));
            rig.submit(missions(20));

            rig.pass(Duration.ofMinutes(9));
            assertThat(rig.platform().calls()).hasSize(1);
            rig.platform().recover();
            rig.pass(Duration.ofMinutes(2));

            assertThat(rig.platform().effects()).hasSize(20);
        }
    }

    @Test
    void aNewStartWithAnotherPasswordDoesNotWait() {
        try (GatewayRig rig = new GatewayRig(SampleSettings.calls(1, 0))) {
            rig.platform()
                    .failWith(
                            new Outcome.Unauthorised("wrong password", GatewayRig.START.plus(Duration.ofMinutes(10))));
            rig.submit(missions(1));
            rig.pass(Duration.ofMinutes(1));

            rig.platform().recover();
            rig.restart();

            assertThat(rig.platform().effects()).hasSize(1);
        }
    }

    @Test
    void ofOneMissionThereIsOneCallAtATime() {
        try (GatewayRig rig = new GatewayRig(SampleSettings.calls(4, 0))) {
            rig.platform().hold(Operation.CREATE);
            rig.submit(creation("m"));
            rig.submit(upsert("m", "second"));
            rig.pass(Duration.ofSeconds(20));
            assertThat(rig.platform().calls()).hasSize(1);

            rig.platform().release();
            assertThat(CallLog.of(rig.platform().calls())).containsExactly("CREATE m first", "MODIFY m second");
            assertThat(rig.platform().overlaps()).isZero();
        }
    }

    @Test
    void noMoreCallsAreUnderWayThanAllowed() {
        try (GatewayRig rig = new GatewayRig(SampleSettings.calls(4, 0))) {
            rig.platform().hold(Operation.CREATE);
            rig.submit(missions(20));
            rig.pass(Duration.ofSeconds(20));
            assertThat(rig.platform().heldBack()).isEqualTo(4);

            rig.platform().releaseOldest();
            assertThat(rig.platform().heldBack()).isEqualTo(4);

            rig.platform().release();
            assertThat(rig.platform().missions()).hasSize(20);
            assertThat(rig.platform().peakInFlight()).isEqualTo(4);
        }
    }

    @Test
    void noMoreRequestsAreMadeASecondThanAllowed() {
        try (GatewayRig rig = new GatewayRig(SampleSettings.calls(32, 10))) {
            rig.submit(missions(50));

            assertThat(rig.platform().calls()).hasSize(10);
            for (int second = 1; second <= 3; second++) {
                rig.pass(Duration.ofSeconds(1));
                assertThat(rig.platform().calls()).hasSize(10 + 10 * second);
            }
            rig.pass(Duration.ofSeconds(2));
            assertThat(rig.platform().missions()).hasSize(50);
        }
    }

    @Test
    void whoAsksToWaitIsObeyedByAllMissions() {
        try (GatewayRig rig = new GatewayRig(SampleSettings.calls(1, 0))) {
            rig.platform()
                    .next(
                            Operation.CREATE,
                            Script.withoutEffect(new Outcome.Throttled(GatewayRig.START.plusSeconds(300))));
            rig.submit(missions(5));

            rig.pass(Duration.ofSeconds(299));
            assertThat(rig.platform().calls()).hasSize(1);
            assertThat(state(rig, "m4")).isEqualTo(DeliveryState.QUEUED);

            rig.pass(Duration.ofSeconds(1));
            assertThat(rig.platform().missions()).hasSize(5);
            assertThat(rig.platform().calls()).hasSize(6);
            assertThat(rig.platform().effects()).hasSize(5);
        }
    }

    @Test
    void whatComesInWhileThePlatformAskedToWaitStaysFree() {
        try (GatewayRig rig = new GatewayRig(SampleSettings.calls(32, 0))) {
            rig.platform()
                    .next(
                            Operation.CREATE,
                            Script.withoutEffect(new Outcome.Throttled(GatewayRig.START.plusSeconds(300))));
            rig.submit(creation("m"));
            rig.submit(creation("n"));
            rig.pass(Duration.ofSeconds(1));
            assertThat(state(rig, "n")).isEqualTo(DeliveryState.QUEUED);

            rig.submit(cancellation("n"));

            assertThat(state(rig, "n")).isEqualTo(DeliveryState.CANCELLED);
        }
    }

    @Test
    void whoAsksToWaitWhenAStatusIsReadIsObeyedToo() {
        try (GatewayRig rig = new GatewayRig(SampleSettings.calls(1, 0))) {
            rig.platform().next(Operation.CREATE, Script.afterEffect(lost()));
            rig.platform()
                    .nextReadings(new StatusReading.Unread(new Outcome.Throttled(GatewayRig.START.plusSeconds(300))));
            rig.submit(creation("m"));
            rig.pass(Duration.ofSeconds(10));
            int before = rig.platform().calls().size();
            rig.submit(creation("n"));

            rig.pass(Duration.ofSeconds(280));
            assertThat(rig.platform().calls()).hasSize(before);
            rig.pass(Duration.ofSeconds(20));
            assertThat(rig.platform().missions()).hasSize(2);
        }
    }

    @Test
    void aMissionThatWaitsHoldsUpNoOther() {
        try (GatewayRig rig = new GatewayRig(SampleSettings.calls(1, 0))) {
            rig.platform().next(Operation.CREATE, Script.withoutEffect(new Outcome.Unavailable("connection reset")));
            rig.submit(missions(2));

            assertThat(state(rig, "m0")).isEqualTo(DeliveryState.QUEUED);
            assertThat(state(rig, "m1")).isEqualTo(DeliveryState.DELIVERED);

            rig.pass(Duration.ofSeconds(2));
            assertThat(state(rig, "m0")).isEqualTo(DeliveryState.DELIVERED);
        }
    }
}
