package dev.tributary.application.operation;

import static dev.tributary.application.GatewayRig.now;
import static dev.tributary.application.SampleSubmissions.ACME;
import static dev.tributary.application.SampleSubmissions.OTHER;
import static dev.tributary.application.SampleSubmissions.creation;
import static dev.tributary.application.SampleSubmissions.sentBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.SampleSettings;
import dev.tributary.application.intake.Order;
import dev.tributary.application.intake.Scope;
import dev.tributary.application.model.EventKind;
import dev.tributary.application.port.Outcome;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.Partner;
import java.time.Duration;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RetryRunTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Outcome DOWN = new Outcome.Unavailable("connection refused");
    private static final Order ORDER = new Order("marie", "Océan is back");

    private final GatewayRig rig = new GatewayRig(SampleSettings.givingUpAfter(PATIENCE));

    @AfterEach
    void close() {
        rig.close();
    }

    private static RetrySelection selection(
            Set<DeliveryState> states, @Nullable Partner partner, long after, int limit) {
        return new RetrySelection(states, partner, null, after, limit);
    }

    private static RetrySelection all(long after, int limit) {
        return selection(RetrySelection.STATES, null, after, limit);
    }

    private RetryReport retry(RetrySelection selection) {
        return now(rig.gateway().operations().retry(selection, ORDER));
    }

    /** Missions that were refused; what is sent again waits. */
    private void refused(int missions) {
        rig.platform().failWith(new Outcome.Refused("no"));
        IntStream.range(0, missions).forEach(number -> rig.submit(creation("m" + number)));
        assertThat(rig.entry("m0").delivery().state()).isEqualTo(DeliveryState.REJECTED);
        rig.platform().failWith(DOWN);
    }

    private long retriesOf(String id) {
        return now(rig.missions().timeline(Scope.EVERYONE, new MissionId(id))).stream()
                .filter(recorded -> recorded.event().kind() == EventKind.RETRY)
                .count();
    }

    @Test
    void allThatEndedInVainIsSentAgainInBatches() {
        refused(450);
        rig.platform().recover();
        rig.submit(creation("delivered"));

        assertThat(retry(all(0, 1_000))).isEqualTo(new RetryReport(450, 450, 0, null));

        assertThat(IntStream.range(0, 450).mapToObj(number -> rig.entry("m" + number)))
                .allMatch(entry -> entry.delivery().state() == DeliveryState.DELIVERED);
        assertThat(retriesOf("delivered")).isZero();
    }

    @Test
    void aCallTakesNoMoreThanItsLimitAndTellsWhereToGoOn() {
        refused(450);

        RetryReport first = retry(all(0, 300));
        assertThat(first)
                .isEqualTo(new RetryReport(300, 300, 0, rig.entry("m299").number()));
        assertThat(retriesOf("m299")).isOne();
        assertThat(retriesOf("m300")).isZero();

        RetryReport second = retry(all(first.next().orElseThrow(), 300));
        assertThat(second).isEqualTo(new RetryReport(150, 150, 0, null));
        assertThat(retriesOf("m299")).isOne();
    }

    @Test
    void whatIsQueuedAgainIsNotTouchedTwice() {
        refused(3);

        assertThat(retry(all(0, 2)).retried()).isEqualTo(2);
        assertThat(retry(all(0, 2))).isEqualTo(new RetryReport(1, 1, 0, null));
        assertThat(retry(all(0, 2))).isEqualTo(RetryReport.NOTHING);
        assertThat(retriesOf("m0")).isOne();
    }

    @Test
    void onlyTheSelectedAreTouched() {
        refused(2);
        rig.platform().failWith(new Outcome.Refused("no"));
        rig.submit(sentBy(OTHER, creation("theirs")));
        rig.platform().failWith(DOWN);

        assertThat(retry(selection(Set.of(DeliveryState.EXPIRED, DeliveryState.FAILED), null, 0, 9)))
                .isEqualTo(RetryReport.NOTHING);
        assertThat(retry(selection(RetrySelection.STATES, OTHER, 0, 9)).retried())
                .isOne();
        assertThat(retry(new RetrySelection(RetrySelection.STATES, ACME, "mail", 0, 9))
                        .retried())
                .isZero();
        assertThat(retry(new RetrySelection(RetrySelection.STATES, ACME, "api", 0, 9))
                        .retried())
                .isEqualTo(2);
        assertThat(retriesOf("theirs")).isOne();
    }

    @Test
    void oneMissionIsSentAgainByItsId() {
        refused(2);
        MissionId id = new MissionId("m0");

        assertThat(now(rig.gateway().operations().retry(id, ORDER))).isEqualTo(new RetryReport(1, 1, 0, null));
        assertThat(now(rig.gateway().operations().retry(id, ORDER))).isEqualTo(new RetryReport(1, 0, 1, null));
        assertThat(now(rig.gateway().operations().retry(new MissionId("x"), ORDER)))
                .isEqualTo(RetryReport.NOTHING);
        assertThat(retriesOf("m1")).isZero();
    }

    @Test
    void aDeadMissionHoldsBackNoneButItsOwnRevisions() {
        refused(1);
        rig.platform().recover();

        rig.submit(creation("next"));
        rig.pass(Duration.ofMinutes(2));

        assertThat(rig.entry("next").delivery().state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(rig.entry("m0").delivery().state()).isEqualTo(DeliveryState.REJECTED);
    }

    @Test
    void whatHasNotEndedInVainCannotBeSelected() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> selection(Set.of(DeliveryState.DELIVERED), null, 0, 1));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> selection(Set.of(), null, 0, 1));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> all(0, 0));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> all(0, 10_001));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> all(-1, 1));
    }
}
