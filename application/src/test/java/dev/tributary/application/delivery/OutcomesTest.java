package dev.tributary.application.delivery;

import static dev.tributary.application.SampleSubmissions.cancellation;
import static dev.tributary.application.SampleSubmissions.creation;
import static dev.tributary.application.SampleSubmissions.upsert;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.SampleSettings;
import dev.tributary.application.model.Operation;
import dev.tributary.application.platform.Script;
import dev.tributary.application.port.Outcome;
import dev.tributary.domain.DeliveryState;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of a mission over several calls. */
class OutcomesTest {

    private static final Outcome LOST = new Outcome.Unknown(Outcome.Doubt.LOST, "timeout", null);
    private static final Outcome RIDDLE = new Outcome.Unknown(Outcome.Doubt.UNJUDGED, "no rule", null);
    private static final Duration HOUR = Duration.ofHours(1);

    private final GatewayRig rig = new GatewayRig(SampleSettings.givingUpAfter(HOUR.multipliedBy(2)));

    @AfterEach
    void close() {
        rig.close();
    }

    private DeliveryState state() {
        return rig.entry("m").delivery().state();
    }

    private long calls(String line) {
        return CallLog.of(rig.platform().calls()).stream().filter(line::equals).count();
    }

    private List<String> effects() {
        return CallLog.of(rig.platform().effects());
    }

    private void answer(Operation operation, int times, Script script) {
        rig.platform().next(operation, Collections.nCopies(times, script).toArray(Script[]::new));
    }

    @Test
    void aModificationThatNoRuleJudgesIsRepeatedThreeTimes() {
        rig.submit(creation("m"));
        answer(Operation.MODIFY, 10, Script.afterEffect(RIDDLE));
        rig.submit(upsert("m", "second"));

        rig.pass(HOUR);

        assertThat(calls("MODIFY m second")).isEqualTo(4);
        assertThat(state()).isEqualTo(DeliveryState.FAILED);
        assertThat(rig.entry("m").delivery().reason()).hasToString("outcome-unknown");
    }

    @Test
    void aCreationThatNoRuleJudgesIsDeliveredWhereItIsFound() {
        answer(Operation.CREATE, 1, Script.afterEffect(RIDDLE));
        rig.submit(creation("m"));

        rig.pass(Duration.ofSeconds(2));

        assertThat(calls("CREATE m first")).isOne();
        assertThat(state()).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void aDeletionThatNoRuleJudgesIsRepeatedThreeTimes() {
        rig.submit(creation("m"));
        answer(Operation.DELETE, 10, Script.withoutEffect(RIDDLE));
        rig.submit(cancellation("m"));

        rig.pass(HOUR);

        assertThat(calls("DELETE m")).isEqualTo(4);
        assertThat(state()).isEqualTo(DeliveryState.FAILED);
    }

    @Test
    void whatExistsIsModified() {
        answer(Operation.CREATE, 1, Script.afterEffect(new Outcome.Exists()));

        rig.submit(creation("m"));

        assertThat(effects()).containsExactly("CREATE m first", "MODIFY m first");
        assertThat(state()).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void whatIsMissedIsCreated() {
        rig.submit(creation("m"));
        answer(Operation.MODIFY, 1, Script.withoutEffect(new Outcome.Absent("inconnue")));
        rig.platform().next(Operation.CREATE, Script.withoutEffect(new Outcome.Done()));
        rig.submit(upsert("m", "second"));

        assertThat(calls("CREATE m second")).isOne();
        assertThat(state()).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void answersThatContradictEachOtherAreNotFollowedForEver() {
        answer(Operation.CREATE, 100, Script.withoutEffect(new Outcome.Exists()));
        answer(Operation.MODIFY, 100, Script.withoutEffect(new Outcome.Absent("inconnue")));
        rig.submit(creation("m"));

        rig.pass(HOUR);

        assertThat(rig.platform().calls()).hasSize(4);
        assertThat(state()).isEqualTo(DeliveryState.FAILED);
        assertThat(rig.entry("m").delivery().reason()).hasToString("contradictory-answers");
    }

    @Test
    void aLateCreateOfOlderContentIsOverwritten() {
        answer(Operation.CREATE, 1, Script.beforeEffect(LOST));
        rig.submit(creation("m"));
        rig.pass(Duration.ofMillis(5_500));
        answer(Operation.CREATE, 1, Script.withoutEffect(LOST));
        rig.submit(upsert("m", "second"));
        rig.pass(Duration.ofSeconds(1));
        rig.platform().settle();

        rig.pass(Duration.ofMinutes(1));

        assertThat(effects()).endsWith("MODIFY m second");
        assertThat(state()).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void aCreateThatTakesEffectWithinTheQuietTimeIsNotRepeated() {
        answer(Operation.CREATE, 1, Script.beforeEffect(LOST));
        rig.submit(creation("m"));
        rig.pass(Duration.ofMillis(4_900));
        rig.platform().settle();

        rig.pass(Duration.ofMinutes(1));

        assertThat(effects()).containsExactly("CREATE m first");
        assertThat(state()).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void aRefusalIsNotRepeatedButTheNextRevisionIsSent() {
        answer(Operation.CREATE, 1, Script.withoutEffect(new Outcome.Refused("véhicule inconnu")));
        rig.submit(creation("m"));
        rig.pass(HOUR);
        assertThat(state()).isEqualTo(DeliveryState.REJECTED);
        assertThat(rig.platform().calls()).hasSize(1);

        rig.submit(upsert("m", "second"));

        assertThat(effects()).containsExactly("CREATE m second");
    }

    @Test
    void anOutageIsWaitedForThenGivenUp() {
        rig.platform().failWith(new Outcome.Unavailable("connection refused"));
        rig.submit(creation("m"));

        rig.pass(HOUR);
        assertThat(state()).isEqualTo(DeliveryState.QUEUED);
        rig.pass(HOUR.plusMinutes(5));

        assertThat(state()).isEqualTo(DeliveryState.FAILED);
        assertThat(rig.entry("m").delivery().reason()).hasToString("unavailable");
        assertThat(rig.platform().calls())
                .filteredOn(call -> call.operation() == Operation.CREATE)
                .hasSizeLessThan(10);
    }

    @Test
    void whatIsWantedAgainAfterItsDeletionIsCreated() {
        rig.submit(creation("m"));
        rig.submit(cancellation("m"));

        rig.submit(upsert("m", "first"));

        assertThat(effects()).containsExactly("CREATE m first", "DELETE m", "CREATE m first");
        assertThat(rig.entry("m").delivery().revision()).isEqualTo(Situations.SECOND);
    }
}
