package dev.tributary.application.intake;

import static dev.tributary.application.SampleSubmissions.cancellation;
import static dev.tributary.application.SampleSubmissions.creation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.SampleSettings;
import dev.tributary.application.model.EventKind;
import dev.tributary.application.model.Operation;
import dev.tributary.application.platform.Script;
import dev.tributary.application.port.Outcome;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.MissionId;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A cancellation that comes again begins anew where the first one has ended in vain. */
class CancellingAgainTest {

    private static final Outcome DOWN = new Outcome.Unavailable("connection refused");
    private static final Outcome LOST = new Outcome.Unknown(Outcome.Doubt.LOST, "timeout", null);
    private static final Outcome RIDDLE = new Outcome.Unknown(Outcome.Doubt.UNJUDGED, "no rule", null);
    private static final Outcome REFUSED = new Outcome.Refused("no");
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final GatewayRig rig = new GatewayRig(SampleSettings.givingUpAfter(PATIENCE));

    @AfterEach
    void close() {
        rig.close();
    }

    private String cancel() {
        return Verdicts.of(rig.submit(cancellation("m")).get(0));
    }

    private DeliveryState state() {
        return rig.entry("m").delivery().state();
    }

    private void deletionIsAnswered(Outcome... outcomes) {
        for (Outcome outcome : outcomes) {
            rig.platform().next(Operation.DELETE, Script.withoutEffect(outcome));
        }
    }

    private void giveUpInAnOutage() {
        rig.platform().failWith(DOWN);
        rig.pass(PATIENCE.plusMinutes(6));
        assertThat(state()).isEqualTo(DeliveryState.FAILED);
    }

    @Test
    void aDeletionThatWasRefusedIsCalledAgain() {
        rig.submit(creation("m"));
        deletionIsAnswered(REFUSED);
        cancel();
        assertThat(state()).isEqualTo(DeliveryState.REJECTED);

        assertThat(cancel()).isEqualTo("accepted");

        assertThat(state()).isEqualTo(DeliveryState.CANCELLED);
        assertThat(rig.platform().missions()).isEmpty();
        assertThat(cancel()).isEqualTo("duplicate");
    }

    @Test
    void itMayBeRefusedAgainAndIsTold() {
        rig.submit(creation("m"));
        deletionIsAnswered(REFUSED, REFUSED);

        assertThat(cancel()).isEqualTo("accepted");
        assertThat(cancel()).isEqualTo("accepted");

        assertThat(state()).isEqualTo(DeliveryState.REJECTED);
        assertThat(GatewayRig.now(rig.missions().timeline(Scope.EVERYONE, new MissionId("m"))))
                .extracting(recorded -> recorded.event().kind())
                .filteredOn(EventKind.CANCELLATION::equals)
                .hasSize(2);
    }

    @Test
    void aDeletionThatWasGivenUpHasItsWholeTimeAgain() {
        rig.submit(creation("m"));
        rig.platform().failWith(DOWN);
        cancel();
        giveUpInAnOutage();

        assertThat(cancel()).isEqualTo("accepted");
        rig.pass(PATIENCE.minusMinutes(1));
        assertThat(state()).isEqualTo(DeliveryState.QUEUED);
        assertThat(cancel()).isEqualTo("duplicate");
        rig.platform().recover();
        rig.pass(Duration.ofMinutes(5));

        assertThat(state()).isEqualTo(DeliveryState.CANCELLED);
        assertThat(rig.platform().missions()).isEmpty();
    }

    @Test
    void aDeletionGivenUpInDoubtIsReadBackFirst() {
        rig.submit(creation("m"));
        rig.platform().next(Operation.DELETE, Script.afterEffect(LOST));
        cancel();
        assertThat(cancel()).isEqualTo("duplicate");
        giveUpInAnOutage();
        rig.platform().recover();

        assertThat(cancel()).isEqualTo("accepted");
        rig.pass(Duration.ofSeconds(10));

        assertThat(state()).isEqualTo(DeliveryState.CANCELLED);
        assertThat(rig.platform().effects()).hasSize(2);
    }

    @Test
    void whatNoRuleJudgedIsTriedAfresh() {
        rig.submit(creation("m"));
        deletionIsAnswered(Collections.nCopies(4, RIDDLE).toArray(Outcome[]::new));
        cancel();
        rig.pass(Duration.ofMinutes(5));
        assertThat(state()).isEqualTo(DeliveryState.FAILED);
        deletionIsAnswered(RIDDLE);

        assertThat(cancel()).isEqualTo("accepted");
        rig.pass(Duration.ofMinutes(1));

        assertThat(state()).isEqualTo(DeliveryState.CANCELLED);
    }

    @Test
    void whatIsUnderWayIsNotBegunAgain() {
        rig.submit(creation("m"));
        rig.platform().hold(Operation.DELETE);
        cancel();

        assertThat(cancel()).isEqualTo("duplicate");
        rig.platform().release();

        assertThat(state()).isEqualTo(DeliveryState.CANCELLED);
        assertThat(rig.platform().effects()).hasSize(2);
    }
}
