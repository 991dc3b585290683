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
        assertThat(budget.mayBeClaimed()).isZero();
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
    void afterTheRestOneDeliveryTriesWhetherItIsBack() {
        open();
        time.pass(Duration.ofSeconds(1));

        assertThat(budget.mayBeClaimed()).isOne();
        assertThat(budget.takeForStatus()).isFalse();
        assertThat(budget.takeForDelivery()).isTrue();
        assertThat(budget.takeForDelivery()).isFalse();
        assertThat(budget.mayBeClaimed()).isZero();
    }

    @Test
    void anAnswerEndsTheRest() {
        open();
        time.pass(Duration.ofSeconds(1));
        budget.takeForDelivery();

        heard(Condition.WELL, 1);

        assertThat(budget.isResting()).isFalse();
        assertThat(budget.mayBeClaimed()).isGreaterThan(1);
        assertThat(told).containsExactly(true, false);
    }

    @Test
    void restsGrowUpToHalfAMinute() {
        open();
        for (int rest : List.of(1, 2, 4, 8, 16, 30, 30)) {
            time.pass(Duration.ofSeconds(rest).minusMillis(1));
            assertThat(budget.takeForDelivery()).as("before " + rest).isFalse();
            time.pass(Duration.ofMillis(1));
            assertThat(budget.takeForDelivery()).as("after " + rest).isTrue();
            heard(Condition.DOWN, 1);
        }
    }

    @Test
    void lateFailuresOfCallsBegunBeforeDoNotProlongTheRest() {
        open();
        heard(Condition.DOWN, 27);

        time.pass(Duration.ofSeconds(1));

        assertThat(budget.takeForDelivery()).isTrue();
    }

    @Test
    void aTrialThatNobodyHearsOfIsFollowedByAnother() {
        open();
        time.pass(Duration.ofSeconds(1));
        budget.takeForDelivery();

        time.pass(Duration.ofMinutes(2));

        assertThat(budget.takeForDelivery()).isTrue();
    }
}
