package dev.tributary.application.delivery;

import static dev.tributary.application.GatewayRig.now;
import static dev.tributary.application.SampleSubmissions.cancellation;
import static dev.tributary.application.SampleSubmissions.creation;
import static dev.tributary.application.SampleSubmissions.telling;
import static dev.tributary.application.SampleSubmissions.upsert;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.SampleSettings;
import dev.tributary.application.intake.Submission;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Operation;
import dev.tributary.application.platform.Script;
import dev.tributary.application.port.Outcome;
import dev.tributary.application.port.StoreFailure;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.draft.Field;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CrashTest {

    private static final Script NO_EFFECT = Script.withoutEffect(new Outcome.Done());

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

    private void crashDuring(Operation operation, Submission item) {
        rig.platform().hold(operation);
        rig.submit(item);
        assertThat(state("m")).isEqualTo(DeliveryState.SENDING);
        rig.crash();
        rig.platform().release();
    }

    @Test
    void aCreateThatHappenedDuringACrashIsFound() {
        crashDuring(Operation.CREATE, creation("m"));

        rig.pass(Duration.ofMillis(200));

        assertThat(calls()).containsExactly("CREATE m first", "READ_STATUS m");
        assertThat(state("m")).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void aCreateThatDidNotHappenIsRepeatedAfterTheQuietTime() {
        rig.platform().next(Operation.CREATE, NO_EFFECT);
        crashDuring(Operation.CREATE, creation("m"));

        rig.pass(Duration.ofMillis(4_900));
        assertThat(state("m")).isEqualTo(DeliveryState.UNCERTAIN);
        assertThat(rig.entry("m").delivery().reason()).hasToString("interrupted");
        rig.pass(Duration.ofSeconds(2));

        assertThat(CallLog.of(rig.platform().effects())).containsExactly("CREATE m first");
        assertThat(state("m")).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void aModificationIsRepeatedWithTheSameContent() {
        rig.submit(creation("m"));
        crashDuring(Operation.MODIFY, upsert("m", "second"));

        rig.pass(Duration.ofMillis(4_900));
        assertThat(state("m")).isEqualTo(DeliveryState.UNCERTAIN);
        rig.pass(Duration.ofSeconds(2));

        assertThat(CallLog.of(rig.platform().effects()))
                .containsExactly("CREATE m first", "MODIFY m second", "MODIFY m second");
        assertThat(state("m")).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void whatIsUncertainIsNotFollowedUntilItIsKnown() {
        Map<Field, String> lasting = Map.of(Field.EXPIRES_AT, "2027-06-01T08:00:00Z");
        rig.submit(telling(creation("m"), lasting));
        assertThat(rig.entry("m").progress().nextCheckAt()).isNotNull();
        rig.platform().hold(Operation.MODIFY, Operation.READ_STATUS);
        rig.submit(telling(upsert("m", "second"), lasting));
        rig.crash();

        rig.pass(Duration.ofMillis(200));
        assertThat(state("m")).isEqualTo(DeliveryState.UNCERTAIN);
        assertThat(rig.entry("m").progress().nextCheckAt()).isNull();
        rig.platform().release();
        rig.pass(Duration.ofSeconds(7));

        assertThat(state("m")).isEqualTo(DeliveryState.DELIVERED);
        assertThat(rig.entry("m").progress().nextCheckAt()).isNotNull();
    }

    @Test
    void aDeletionIsConfirmedByAbsence() {
        rig.submit(creation("m"));
        crashDuring(Operation.DELETE, cancellation("m"));

        rig.pass(Duration.ofSeconds(6));

        assertThat(CallLog.of(rig.platform().effects())).containsExactly("CREATE m first", "DELETE m");
        assertThat(state("m")).isEqualTo(DeliveryState.CANCELLED);
    }

    @Test
    void whatComesInAfterTheCrashWaitsForTheDoubtToEnd() {
        crashDuring(Operation.CREATE, creation("m"));
        rig.submit(upsert("m", "second"));

        rig.pass(Duration.ofSeconds(1));

        assertThat(CallLog.of(rig.platform().effects())).containsExactly("CREATE m first", "MODIFY m second");
        assertThat(rig.entry("m").delivery().revision()).isEqualTo(Situations.SECOND);
    }

    @Test
    void whatWasNeverCalledIsDeliveredOnce() {
        rig.platform().hold(Operation.CREATE);
        rig.submit(IntStream.range(0, 20)
                .mapToObj(number -> creation("m" + number))
                .toArray(Submission[]::new));

        rig.crash();
        rig.platform().release();
        rig.pass(Duration.ofSeconds(20));

        assertThat(rig.platform().effects()).hasSize(20);
        assertThat(rig.platform().missions()).hasSize(20);
        assertThat(IntStream.range(0, 20).mapToObj(number -> state("m" + number)))
                .containsOnly(DeliveryState.DELIVERED);
    }

    @Test
    void aRestartInOrderLeavesNothingInDoubt() {
        rig.platform().hold(Operation.CREATE);
        rig.submit(IntStream.range(0, 20)
                .mapToObj(number -> creation("m" + number))
                .toArray(Submission[]::new));

        var stopped = rig.gateway().stop();
        rig.platform().release();
        now(stopped);
        assertThat(rig.platform().calls()).hasSize(4);
        assertThat(IntStream.range(0, 20).mapToObj(number -> state("m" + number)))
                .containsOnly(DeliveryState.DELIVERED, DeliveryState.QUEUED);
        rig.restart();
        rig.pass(Duration.ZERO);

        assertThat(CallLog.of(rig.platform().calls())).hasSize(20).noneMatch(call -> call.startsWith("READ"));
        assertThat(rig.platform().missions()).hasSize(20);
    }

    @Test
    void whatIsCancelledWhileItWaitsToBeCalledIsNotSentAfterAStop() {
        rig.platform().hold(Operation.CREATE);
        rig.submit(
                IntStream.range(0, 8).mapToObj(number -> creation("m" + number)).toArray(Submission[]::new));
        assertThat(state("m7")).isEqualTo(DeliveryState.SENDING);
        rig.submit(cancellation("m7"), upsert("m6", "second"));

        var stopped = rig.gateway().stop();
        rig.platform().release();

        now(stopped);
        assertThat(state("m7")).isEqualTo(DeliveryState.CANCELLED);
        assertThat(state("m6")).isEqualTo(DeliveryState.QUEUED);
        assertThat(rig.entry("m6").delivery().revision()).isEqualTo(Situations.SECOND);
    }

    @Test
    void anOutcomeThatCannotBeRecordedIsReadBackWhenTheLeaseIsOver() {
        rig.platform().hold(Operation.CREATE);
        rig.submit(creation("m"));
        rig.store().failWith(new StoreFailure(StoreFailure.Kind.FULL, "no room"));
        rig.platform().release();
        rig.pass(Duration.ofSeconds(10));
        rig.store().recover();
        assertThat(state("m")).isEqualTo(DeliveryState.SENDING);

        rig.pass(Duration.ofMinutes(2));

        assertThat(calls()).containsExactly("CREATE m first", "READ_STATUS m");
        assertThat(state("m")).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void aReadingThatCannotBeRecordedIsRepeatedWhenTheLeaseIsOver() {
        crashDuring(Operation.CREATE, creation("m"));
        rig.platform().hold(Operation.READ_STATUS);
        rig.pass(Duration.ofMillis(200));
        rig.store().failWith(new StoreFailure(StoreFailure.Kind.FULL, "no room"));
        rig.platform().release();
        rig.store().recover();

        rig.pass(Duration.ofMinutes(3));

        assertThat(state("m")).isEqualTo(DeliveryState.DELIVERED);
        assertThat(rig.platform().effects()).hasSize(1);
    }

    @Test
    void anAnswerThatComesAfterItsLeaseChangesNothing() {
        rig.platform().hold(Operation.CREATE);
        rig.submit(creation("m"));
        rig.pass(Duration.ofMinutes(3));
        assertThat(state("m")).isEqualTo(DeliveryState.DELIVERED);
        MissionEntry found = rig.entry("m");

        rig.platform().release();

        assertThat(rig.entry("m").delivery()).isEqualTo(found.delivery());
        assertThat(rig.platform().effects()).hasSize(1);
    }

    @Test
    void whatCannotBeClaimedIsDeliveredOnceTheStoreWorksAgain() {
        rig.platform().hold(Operation.CREATE);
        rig.submit(IntStream.range(0, 20)
                .mapToObj(number -> creation("m" + number))
                .toArray(Submission[]::new));
        rig.store().failWith(new StoreFailure(StoreFailure.Kind.UNAVAILABLE, "busy"));
        rig.platform().release();
        rig.pass(Duration.ofSeconds(9));
        rig.store().recover();

        rig.pass(Duration.ofMinutes(3));

        assertThat(rig.platform().effects()).hasSize(20);
        assertThat(IntStream.range(0, 20).mapToObj(number -> state("m" + number)))
                .containsOnly(DeliveryState.DELIVERED);
    }
}
