package dev.tributary.application.delivery;

import static dev.tributary.application.GatewayRig.now;
import static dev.tributary.application.SampleSubmissions.cancellation;
import static dev.tributary.application.SampleSubmissions.creation;
import static dev.tributary.application.SampleSubmissions.upsert;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.SampleSettings;
import dev.tributary.application.SampleSubmissions;
import dev.tributary.application.intake.Answer;
import dev.tributary.application.intake.Order;
import dev.tributary.application.intake.Scope;
import dev.tributary.application.model.EventKind;
import dev.tributary.application.model.Operation;
import dev.tributary.application.model.Reason;
import dev.tributary.application.model.Verdict;
import dev.tributary.application.platform.Script;
import dev.tributary.application.port.Outcome;
import dev.tributary.application.port.StoreFailure;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.Finding;
import dev.tributary.domain.MissionId;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RetryTest {

    private static final Outcome DOWN = new Outcome.Unavailable("connection refused");
    private static final Outcome NO_RIGHT = new Outcome.Unauthorised("no right");
    private static final Outcome LOST = new Outcome.Unknown(Outcome.Doubt.LOST, "timeout", null);
    private static final Outcome RIDDLE = new Outcome.Unknown(Outcome.Doubt.UNJUDGED, "no rule", null);
    private static final MissionId M = new MissionId("m");
    private static final Order ORDER = new Order("marie", "Océan is back");
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final GatewayRig rig = new GatewayRig(SampleSettings.givingUpAfter(PATIENCE));

    @AfterEach
    void close() {
        rig.close();
    }

    private DeliveryState state() {
        return rig.entry("m").delivery().state();
    }

    private Verdict retry(Scope scope) {
        return GatewayRig.decided(now(rig.missions().retry(scope, M, ORDER)));
    }

    private void failWithoutARight() {
        rig.platform().failWith(NO_RIGHT);
        rig.submit(creation("m"));
        rig.pass(PATIENCE.plusMinutes(6));
        assertThat(state()).isEqualTo(DeliveryState.FAILED);
    }

    @Test
    void whatHasFailedIsSentAgainFromTheStart() {
        failWithoutARight();
        rig.platform().recover();

        assertThat(retry(Scope.EVERYONE)).isInstanceOf(Verdict.Accepted.class);

        assertThat(state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(rig.entry("m").delivery().attempts()).isOne();
        assertThat(now(rig.missions().timeline(Scope.EVERYONE, M)))
                .extracting(recorded -> recorded.event().kind())
                .containsOnlyOnce(EventKind.RETRY);
    }

    @Test
    void theTimelineTellsWhoHadItSentAgainAndWhy() {
        failWithoutARight();

        retry(Scope.EVERYONE);
        rig.pass(PATIENCE.plusMinutes(6));
        rig.missions().retry(Scope.EVERYONE, M, new Order("acme (api)", null));

        assertThat(now(rig.missions().timeline(Scope.EVERYONE, M)))
                .filteredOn(recorded -> recorded.event().kind() == EventKind.RETRY)
                .extracting(recorded -> recorded.event().reason())
                .containsExactly(new Reason("retried", "marie: Océan is back"), new Reason("retried", "acme (api)"));
    }

    @Test
    void itHasItsWholeTimeAgain() {
        failWithoutARight();

        retry(Scope.EVERYONE);
        rig.pass(PATIENCE.minusMinutes(1));
        assertThat(state()).isEqualTo(DeliveryState.QUEUED);
        rig.pass(PATIENCE);

        assertThat(state()).isEqualTo(DeliveryState.FAILED);
    }

    @Test
    void whatWasRefusedIsSentAgain() {
        rig.platform().next(Operation.CREATE, Script.withoutEffect(new Outcome.Refused("no")));
        rig.submit(creation("m"));

        retry(Scope.EVERYONE);

        assertThat(state()).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void aCancellationThatWasRefusedIsSentAgain() {
        rig.submit(creation("m"));
        rig.platform().next(Operation.DELETE, Script.withoutEffect(new Outcome.Refused("no")));
        rig.submit(cancellation("m"));
        assertThat(state()).isEqualTo(DeliveryState.REJECTED);

        retry(Scope.EVERYONE);

        assertThat(state()).isEqualTo(DeliveryState.CANCELLED);
        assertThat(rig.platform().missions()).isEmpty();
    }

    @Test
    void whatIsStillInDoubtIsReadBackFirst() {
        rig.platform().next(Operation.CREATE, Script.afterEffect(LOST));
        rig.submit(creation("m"));
        rig.platform().failWith(DOWN);
        rig.pass(PATIENCE.plusMinutes(6));
        assertThat(state()).isEqualTo(DeliveryState.FAILED);
        rig.platform().recover();

        retry(Scope.EVERYONE);
        rig.pass(Duration.ofSeconds(1));

        assertThat(state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(rig.platform().effects()).hasSize(1);
    }

    @Test
    void whatIsStillInDoubtFailsAgainWhenItCannotBeRead() {
        rig.platform().next(Operation.CREATE, Script.afterEffect(LOST));
        rig.submit(creation("m"));
        rig.platform().failWith(DOWN);
        rig.pass(PATIENCE.plusMinutes(6));

        retry(Scope.EVERYONE);
        rig.pass(PATIENCE.minusMinutes(1));
        assertThat(state()).isEqualTo(DeliveryState.UNCERTAIN);
        rig.pass(PATIENCE);

        assertThat(state()).isEqualTo(DeliveryState.FAILED);
    }

    @Test
    void whatNoRuleJudgedIsTriedAfreshThoughItIsInDoubt() {
        rig.submit(creation("m"));
        rig.platform()
                .next(
                        Operation.MODIFY,
                        Collections.nCopies(4, Script.withoutEffect(RIDDLE)).toArray(Script[]::new));
        rig.submit(upsert("m", "second"));
        while (CallLog.of(rig.platform().calls()).stream()
                        .filter("MODIFY m second"::equals)
                        .count()
                < 4) {
            rig.pass(Duration.ofMillis(100));
        }
        rig.platform().failWith(DOWN);
        rig.pass(PATIENCE.plusMinutes(6));
        assertThat(state()).isEqualTo(DeliveryState.FAILED);
        rig.platform().recover();

        retry(Scope.EVERYONE);
        rig.pass(Duration.ofSeconds(10));

        assertThat(state()).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void retryingTwiceSendsOnce() {
        failWithoutARight();
        rig.platform().recover();
        rig.platform().hold(Operation.CREATE);

        retry(Scope.EVERYONE);
        assertThat(retry(Scope.EVERYONE)).isInstanceOf(Verdict.Duplicate.class);
        rig.platform().release();
        assertThat(retry(Scope.EVERYONE)).isInstanceOf(Verdict.Duplicate.class);

        assertThat(rig.platform().effects()).hasSize(1);
    }

    @Test
    void anotherPartnersMissionIsUnknown() {
        failWithoutARight();

        assertThat(retry(new Scope(SampleSubmissions.OTHER)))
                .isInstanceOfSatisfying(
                        Verdict.Rejected.class,
                        rejected -> assertThat(rejected.violations())
                                .extracting(Finding::code)
                                .containsExactly("id-unknown"));
        assertThat(state()).isEqualTo(DeliveryState.FAILED);
    }

    @Test
    void withoutAStoreItIsToComeAgain() {
        rig.store().failWith(new StoreFailure(StoreFailure.Kind.FULL, "no room"));

        assertThat(now(rig.missions().retry(Scope.EVERYONE, M, ORDER))).isInstanceOf(Answer.Postponed.class);
        rig.store().recover();
    }
}
