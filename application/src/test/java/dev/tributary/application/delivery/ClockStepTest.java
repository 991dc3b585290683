package dev.tributary.application.delivery;

import static dev.tributary.application.SampleSubmissions.creation;
import static dev.tributary.application.SampleSubmissions.upsert;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.SampleSettings;
import dev.tributary.application.intake.Submission;
import dev.tributary.application.model.Operation;
import dev.tributary.application.platform.Script;
import dev.tributary.application.port.Outcome;
import dev.tributary.application.port.StoreFailure;
import dev.tributary.domain.DeliveryState;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The machine's clock is put forward or back while calls are under way. */
class ClockStepTest {

    private static final Duration STEP = Duration.ofHours(1);

    private final GatewayRig rig = new GatewayRig(SampleSettings.calls(4, 0));

    @AfterEach
    void close() {
        rig.close();
    }

    private DeliveryState state(String id) {
        return rig.entry(id).delivery().state();
    }

    private List<String> calls() {
        return CallLog.of(rig.platform().calls());
    }

    @Test
    void aCallThatIsUnderWayWhenTheClockIsPutForwardIsWaitedFor() {
        rig.platform().hold(Operation.CREATE);
        rig.platform().next(Operation.CREATE, Script.beforeEffect(new Outcome.Done()));
        rig.submit(creation("m"));

        rig.time().putClock(STEP);
        rig.pass(Duration.ofSeconds(20));
        assertThat(calls()).containsExactly("CREATE m first");
        assertThat(state("m")).isEqualTo(DeliveryState.SENDING);
        rig.platform().settle();
        rig.platform().release();

        assertThat(state("m")).isEqualTo(DeliveryState.DELIVERED);
        assertThat(rig.platform().overlaps()).isZero();
    }

    @Test
    void aReadingThatIsUnderWayWhenTheClockIsPutForwardIsWaitedFor() {
        rig.platform().next(Operation.CREATE, Script.afterEffect(new Outcome.Unknown(Outcome.Doubt.LOST, "x", null)));
        rig.platform().hold(Operation.READ_STATUS);
        rig.submit(creation("m"));
        rig.pass(Duration.ofSeconds(2));

        rig.time().putClock(STEP);
        rig.pass(Duration.ofSeconds(20));

        assertThat(calls()).containsExactly("CREATE m first", "READ_STATUS m");
        rig.platform().release();
        assertThat(state("m")).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void aClockThatIsPutForwardDoesNotEndTheQuietTime() {
        rig.platform().next(Operation.CREATE, Script.beforeEffect(new Outcome.Unknown(Outcome.Doubt.LOST, "x", null)));
        rig.submit(creation("m"));

        rig.time().putClock(STEP);
        rig.pass(Duration.ofSeconds(4));
        assertThat(calls()).contains("READ_STATUS m").containsOnlyOnce("CREATE m first");
        rig.platform().settle();
        rig.pass(Duration.ofSeconds(2));

        assertThat(calls()).filteredOn(call -> call.startsWith("CREATE")).hasSize(1);
        assertThat(state("m")).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void aClockThatWasPutForwardAndBackDoesNotProlongLaterQuietTimes() {
        rig.time().putClock(STEP);
        rig.pass(Duration.ofMillis(200));
        rig.time().putClock(STEP.negated());
        rig.platform().next(Operation.CREATE, Script.withoutEffect(new Outcome.Unknown(Outcome.Doubt.LOST, "x", null)));
        rig.submit(creation("m"));

        rig.pass(Duration.ofSeconds(20));

        assertThat(state("m")).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void whatIsClaimedAheadWhenTheClockIsPutForwardIsSentOnce() {
        rig.platform().hold(Operation.CREATE);
        rig.submit(IntStream.range(0, 20)
                .mapToObj(number -> creation("m" + number))
                .toArray(Submission[]::new));

        rig.time().putClock(STEP);
        rig.pass(Duration.ofSeconds(1));
        rig.platform().release();
        rig.pass(Duration.ofSeconds(10));

        assertThat(calls()).hasSize(20).noneMatch(call -> call.startsWith("READ"));
        assertThat(rig.platform().missions()).hasSize(20);
        assertThat(rig.platform().overlaps()).isZero();
    }

    @Test
    void aStoreThatWasLeftAloneIsNotLeftAloneForAsLongAsTheClockIsPutBack() {
        rig.store().failWith(new StoreFailure(StoreFailure.Kind.UNAVAILABLE, "busy"));
        rig.pass(Duration.ofSeconds(1));
        rig.store().recover();

        rig.time().putClock(STEP.negated());
        rig.submit(creation("m"));
        rig.pass(Duration.ofSeconds(1));

        assertThat(state("m")).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void aCallThatIsUnderWayWhenTheClockIsPutBackIsRecorded() {
        rig.submit(creation("m"));
        rig.platform().hold(Operation.MODIFY);
        rig.submit(upsert("m", "second"));

        rig.time().putClock(STEP.negated());
        rig.pass(Duration.ofSeconds(20));
        rig.platform().release();

        assertThat(calls()).containsExactly("CREATE m first", "MODIFY m second");
        assertThat(state("m")).isEqualTo(DeliveryState.DELIVERED);
    }
}
