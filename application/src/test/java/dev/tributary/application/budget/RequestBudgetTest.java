package dev.tributary.application.budget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.time.ManualTime;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestBudgetTest {

    private final ManualTime time = new ManualTime(GatewayRig.START);

    private static int taken(BooleanSupplier take) {
        int taken = 0;
        while (taken < 1_000 && take.getAsBoolean()) {
            taken++;
        }
        return taken;
    }

    @Test
    void withoutALimitEverythingIsGranted() {
        assertThat(taken(new RequestBudget(0, time)::takeForDelivery)).isEqualTo(1_000);
        assertThat(taken(new RequestBudget(0, time)::takeForStatus)).isEqualTo(1_000);
    }

    @Test
    void whatIsNotUsedIsSavedForASecond() {
        RequestBudget budget = new RequestBudget(10, time);
        time.pass(Duration.ofHours(1));
        assertThat(taken(budget::takeForDelivery)).isEqualTo(10);

        time.pass(Duration.ofMillis(250));
        assertThat(taken(budget::takeForDelivery)).isEqualTo(2);
        time.pass(Duration.ofMillis(50));
        assertThat(taken(budget::takeForDelivery)).isOne();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 2", "10, 9"})
    void statusesLeaveOneForDeliveriesWhereThereIsMoreThanOne(int perSecond, int granted) {
        assertThat(taken(new RequestBudget(perSecond, time)::takeForStatus)).isEqualTo(granted);
    }

    @Test
    void whatIsGivenBackCanBeTakenAgain() {
        RequestBudget budget = new RequestBudget(10, time);
        taken(budget::takeForDelivery);

        budget.giveBack(3);

        assertThat(taken(budget::takeForDelivery)).isEqualTo(3);
        budget.giveBack(100);
        assertThat(taken(budget::takeForDelivery)).isEqualTo(10);
    }

    @Test
    void nothingIsGrantedWhileThePlatformAskedToWait() {
        RequestBudget budget = new RequestBudget(0, time);
        budget.pauseUntil(GatewayRig.START.plusSeconds(60));
        budget.pauseUntil(GatewayRig.START.plusSeconds(30));

        time.pass(Duration.ofMillis(59_999));
        assertThat(budget.isPaused()).isTrue();
        assertThat(budget.takeForDelivery()).isFalse();
        assertThat(budget.takeForStatus()).isFalse();
        time.pass(Duration.ofMillis(1));

        assertThat(budget.isPaused()).isFalse();
        assertThat(budget.takeForDelivery()).isTrue();
    }

    @Test
    void nobodyIsWaitedForLongerThanAQuarterOfAnHour() {
        RequestBudget budget = new RequestBudget(0, time);
        budget.pauseUntil(GatewayRig.START.plus(Duration.ofDays(365)));

        time.pass(Duration.ofMinutes(15));

        assertThat(budget.takeForDelivery()).isTrue();
    }
}
