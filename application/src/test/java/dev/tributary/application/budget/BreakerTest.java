package dev.tributary.application.budget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.port.Condition;
import dev.tributary.application.port.Telemetry;
import dev.tributary.application.time.ManualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BreakerTest {

    private final ManualTime time = new ManualTime(GatewayRig.START);
    private final List<Boolean> told = new ArrayList<>();
    private final RequestBudget budget = new RequestBudget(0, 25, time, new Telemetry() {
        @Override
        public void platformRested(boolean resting) {
            told.add(resting);
        }
    });

    private void heard(Condition condition, int times) {
        for (int answer = 0; answer < times; answer++) {
            budget.heard(condition, null);
        }
    }

    private void open() {
        heard(Condition.DOWN, 5);
    }

    @Test
    void fiveFailuresInARowLetAllCallsRest() {
        heard(Condition.DOWN, 4);
        assertThat(budget.isResting()).isFalse();

        heard(Condition.DOWN, 1);

        assertThat(budget.isResting()).isTrue();
        assertThat(budget.takeForDelivery()).isFalse();
        assertThat(budget.takeForStatus()).isFalse();
        assertThat(budget.takeForProbe()).isFalse();
        assertThat(told).containsExactly(true);
    }

    @ParameterizedTest
    @EnumSource(names = {"WELL", "BUSY"})
    void anyAnswerBeginsTheRowAnew(Condition condition) {
        heard(Condition.DOWN, 4);
        heard(condition, 1);
        heard(Condition.DOWN, 4);

        assertThat(budget.isResting()).isFalse();
    }

    @Test
    void whoAsksForFewerAndDoesNotServeCountsAsDown() {
        heard(Condition.OVERLOADED, 5);

        assertThat(budget.isResting()).isTrue();
    }

    @Test
    void whileNothingIsDownThereIsNothingToProbe() {
        assertThat(budget.takeForProbe()).isFalse();
    }

    @Test
    void afterTheRestThereIsOneProbeAndNothingElse() {
        open();
        time.pass(Duration.ofSeconds(1));

        assertThat(budget.takeForDelivery()).isFalse();
        assertThat(budget.takeForStatus()).isFalse();
        assertThat(budget.takeForProbe()).isTrue();
        assertThat(budget.takeForProbe()).isFalse();
    }

    @Test
    void aProbeThatIsAnsweredEndsTheRest() {
        probe(Condition.WELL);

        assertThat(budget.isResting()).isFalse();
        assertThat(budget.takeForDelivery()).isTrue();
        assertThat(told).containsExactly(true, false);
    }

    private void probe(Condition heard) {
        open();
        time.pass(Duration.ofSeconds(1));
        assertThat(budget.takeForProbe()).isTrue();
        budget.heardOfProbe(heard, null);
    }

    @Test
    void restsGrowUpToHalfAMinute() {
        open();
        for (int rest : List.of(1, 2, 4, 8, 16, 30, 30)) {
            time.pass(Duration.ofSeconds(rest).minusMillis(1));
            assertThat(budget.takeForProbe()).as("before " + rest).isFalse();
            time.pass(Duration.ofMillis(1));
            assertThat(budget.takeForProbe()).as("after " + rest).isTrue();
            budget.heardOfProbe(Condition.DOWN, null);
        }
    }

    @Test
    void whereOnlyProbesAreAnsweredRestsGoOnGrowing() {
        probe(Condition.WELL);

        open();
        time.pass(Duration.ofSeconds(1));
        assertThat(budget.takeForProbe()).isFalse();
        time.pass(Duration.ofSeconds(1));
        assertThat(budget.takeForProbe()).isTrue();
    }

    @Test
    void whereACallIsAnsweredRestsAreShortAgain() {
        probe(Condition.WELL);
        heard(Condition.WELL, 1);

        open();
        time.pass(Duration.ofSeconds(1));

        assertThat(budget.takeForProbe()).isTrue();
    }

    @Test
    void failuresOfCallsBegunBeforeTellNothingNew() {
        open();
        heard(Condition.DOWN, 27);
        time.pass(Duration.ofSeconds(1));
        assertThat(budget.takeForProbe()).isTrue();

        heard(Condition.DOWN, 1);
        time.pass(Duration.ofMinutes(1));

        assertThat(budget.takeForProbe()).isFalse();
    }

    @Test
    void callsDoNotGoOnBeforeAProbeHasEnded() {
        open();
        time.pass(Duration.ofSeconds(1));
        budget.takeForProbe();

        heard(Condition.WELL, 1);
        assertThat(budget.isResting()).isTrue();
        budget.heardOfProbe(Condition.WELL, null);

        assertThat(budget.isResting()).isFalse();
    }

    @Test
    void aProbeThatNobodyHearsOfIsFollowedByAnother() {
        open();
        time.pass(Duration.ofSeconds(1));
        budget.takeForProbe();

        time.pass(Duration.ofMinutes(2));

        assertThat(budget.takeForProbe()).isTrue();
    }

    @Test
    void aClockThatIsPutBackDoesNotProlongTheRest() {
        open();
        time.putClock(Duration.ofHours(-1));
        assertThat(budget.takeForProbe()).isTrue();

        time.putClock(Duration.ofHours(-1));
        assertThat(budget.takeForProbe()).isTrue();
    }

    @Test
    void aProbeThatIsNotMadeMayBeMadeAtOnce() {
        open();
        time.pass(Duration.ofSeconds(1));
        budget.takeForProbe();

        budget.probeUnused();

        assertThat(budget.takeForProbe()).isTrue();
    }
}
