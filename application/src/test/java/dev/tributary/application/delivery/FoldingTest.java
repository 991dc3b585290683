package dev.tributary.application.delivery;

import static dev.tributary.application.SampleSubmissions.cancellation;
import static dev.tributary.application.SampleSubmissions.creation;
import static dev.tributary.application.SampleSubmissions.upsert;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.GatewaySettings;
import dev.tributary.application.SampleSettings;
import dev.tributary.application.intake.Submission;
import dev.tributary.application.model.Operation;
import dev.tributary.application.platform.Script;
import dev.tributary.application.port.Outcome;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.Revision;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FoldingTest {

    private static final Outcome LOST = new Outcome.Unknown(Outcome.Doubt.LOST, "timeout", null);
    private static final Outcome DOWN = new Outcome.Unavailable("connection refused");

    private final GatewayRig rig = new GatewayRig(SampleSettings.givingUpAfter(Duration.ofHours(1)));

    @AfterEach
    void close() {
        rig.close();
    }

    private DeliveryState state(String id) {
        return rig.entry(id).delivery().state();
    }

    private List<String> effects() {
        return CallLog.of(rig.platform().effects());
    }

    /** Takes all places, and twice as many that are claimed ahead, by missions whose calls hang. */
    private void fillAllPlaces() {
        rig.platform().hold(Operation.CREATE);
        rig.submit(IntStream.range(0, 3 * GatewaySettings.DEFAULT.maxInFlight())
                .mapToObj(number -> creation("filler" + number))
                .toArray(Submission[]::new));
    }

    @Test
    void revisionsThatWaitBecomeOneCallWithTheNewest() {
        fillAllPlaces();
        rig.submit(creation("m"), upsert("m", "second"));
        rig.submit(upsert("m", "third"));

        rig.platform().release();

        assertThat(effects()).filteredOn(line -> line.contains(" m ")).containsExactly("CREATE m third");
        assertThat(rig.entry("m").delivery().revision()).isEqualTo(new Revision(3));
    }

    @Test
    void revisionsThatComeInDuringACallBecomeOneCallAfterIt() {
        rig.platform().hold(Operation.CREATE);
        rig.submit(creation("m"));
        rig.submit(upsert("m", "second"), upsert("m", "third"));

        rig.platform().release();

        assertThat(effects()).containsExactly("CREATE m first", "MODIFY m third");
        assertThat(state("m")).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void whatIsCancelledBeforeItWasEverSentIsNeverSent() {
        fillAllPlaces();
        rig.submit(creation("m"), cancellation("m"));

        assertThat(state("m")).isEqualTo(DeliveryState.CANCELLED);
        rig.platform().release();
        assertThat(CallLog.of(rig.platform().calls())).noneMatch(line -> line.contains(" m"));
    }

    @Test
    void whatIsCancelledDuringAnOutageEndsAtOnce() {
        rig.platform().failWith(DOWN);
        rig.submit(creation("m"));
        rig.submit(cancellation("m"));

        assertThat(state("m")).isEqualTo(DeliveryState.CANCELLED);
        rig.platform().recover();
        rig.pass(Duration.ofHours(1));
        assertThat(rig.platform().effects()).isEmpty();
    }

    @Test
    void whatIsCancelledWhileItIsSentIsDeletedOnceItIsThere() {
        rig.platform().hold(Operation.CREATE);
        rig.submit(creation("m"));
        rig.submit(cancellation("m"));
        assertThat(state("m")).isEqualTo(DeliveryState.SENDING);

        rig.platform().release();

        assertThat(effects()).containsExactly("CREATE m first", "DELETE m");
        assertThat(state("m")).isEqualTo(DeliveryState.CANCELLED);
    }

    @Test
    void whatIsCancelledWhileItIsRefusedIsNotDeleted() {
        rig.platform().hold(Operation.CREATE);
        rig.platform().next(Operation.CREATE, Script.withoutEffect(new Outcome.Refused("no")));
        rig.submit(creation("m"));
        rig.submit(cancellation("m"));

        rig.platform().release();

        assertThat(CallLog.of(rig.platform().calls())).containsExactly("CREATE m first");
        assertThat(state("m")).isEqualTo(DeliveryState.CANCELLED);
    }

    @Test
    void whatIsCancelledInDoubtIsDeletedWhereItIsFound() {
        rig.platform().next(Operation.CREATE, Script.afterEffect(LOST));
        rig.submit(creation("m"));
        rig.submit(cancellation("m"));

        rig.pass(Duration.ofSeconds(2));

        assertThat(effects()).containsExactly("CREATE m first", "DELETE m");
        assertThat(state("m")).isEqualTo(DeliveryState.CANCELLED);
    }

    @Test
    void whatIsCancelledInDoubtEndsOnceAbsenceIsBelieved() {
        rig.platform().next(Operation.CREATE, Script.withoutEffect(LOST));
        rig.submit(creation("m"));
        rig.submit(cancellation("m"));

        rig.pass(Duration.ofSeconds(4));
        assertThat(state("m")).isEqualTo(DeliveryState.UNCERTAIN);
        rig.pass(Duration.ofSeconds(2));

        assertThat(rig.platform().effects()).isEmpty();
        assertThat(state("m")).isEqualTo(DeliveryState.CANCELLED);
    }

    @Test
    void whatWasMissedIsDeletedAllTheSameWhenItIsCancelled() {
        rig.submit(creation("m"));
        rig.platform().next(Operation.MODIFY, Script.withoutEffect(new Outcome.Absent("véhicule inconnu")));
        rig.platform().next(Operation.CREATE, Script.withoutEffect(new Outcome.Absent("véhicule inconnu")));
        rig.submit(upsert("m", "second"));
        assertThat(state("m")).isEqualTo(DeliveryState.REJECTED);

        rig.submit(cancellation("m"));

        assertThat(state("m")).isEqualTo(DeliveryState.CANCELLED);
        assertThat(rig.platform().missions()).isEmpty();
    }

    @Test
    void whatCameInDuringAnOutageIsNotGivenUpForWhatWasThereBefore() {
        rig.platform().failWith(DOWN);
        rig.submit(creation("m"));
        rig.pass(Duration.ofMinutes(50));
        rig.submit(upsert("m", "second"));

        rig.pass(Duration.ofMinutes(20));
        assertThat(state("m")).isEqualTo(DeliveryState.QUEUED);

        rig.platform().recover();
        rig.pass(Duration.ofMinutes(5));
        assertThat(effects()).containsExactly("CREATE m second");
    }

    @Test
    void aNewRevisionIsNotBlamedForTheOneBeforeThatNoRuleJudged() {
        Outcome riddle = new Outcome.Unknown(Outcome.Doubt.UNJUDGED, "no rule", null);
        rig.submit(creation("m"));
        rig.platform().next(Operation.MODIFY, times(3, riddle));
        rig.submit(upsert("m", "second"));
        awaitCalls("MODIFY m second", 3);
        rig.platform().next(Operation.MODIFY, times(1, riddle));
        rig.submit(upsert("m", "third"));

        rig.pass(Duration.ofMinutes(2));

        assertThat(state("m")).isEqualTo(DeliveryState.DELIVERED);
        assertThat(effects()).containsExactly("CREATE m first", "MODIFY m third");
    }

    private static Script[] times(int count, Outcome outcome) {
        return IntStream.range(0, count)
                .mapToObj(number -> Script.withoutEffect(outcome))
                .toArray(Script[]::new);
    }

    private void awaitCalls(String line, int count) {
        for (int tenths = 0; tenths < 600; tenths++) {
            if (CallLog.of(rig.platform().calls()).stream().filter(line::equals).count() == count) {
                return;
            }
            rig.pass(Duration.ofMillis(100));
        }
        throw new AssertionError(
                "not so many calls: " + CallLog.of(rig.platform().calls()));
    }
}
