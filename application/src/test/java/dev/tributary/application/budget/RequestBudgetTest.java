package dev.tributary.application.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.port.Condition;
import dev.tributary.application.port.Telemetry;
import dev.tributary.application.time.ManualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestBudgetTest {

    private final ManualTime time = new ManualTime(GatewayRig.START);

    private RequestBudget budget(int perSecond) {
        return new RequestBudget(perSecond, 25, time, Telemetry.NONE);
    }

    private static int taken(BooleanSupplier take) {
        int taken = 0;
        while (taken < 1_000 && take.getAsBoolean()) {
            taken++;
        }
        return taken;
    }

    @Test
    void withoutALimitEverythingIsGranted() {
        assertThat(taken(budget(0)::takeForDelivery)).isEqualTo(1_000);
        assertThat(taken(budget(0)::takeForStatus)).isEqualTo(1_000);
    }

    @Test
    void whatIsNotUsedIsSavedForASecond() {
        RequestBudget budget = budget(10);
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
        assertThat(taken(budget(perSecond)::takeForStatus)).isEqualTo(granted);
    }

    @Test
    void whatIsGivenBackCanBeTakenAgain() {
        RequestBudget budget = budget(10);
        taken(budget::takeForDelivery);

        budget.giveBackForStatus(3);

        assertThat(taken(budget::takeForDelivery)).isEqualTo(3);
        budget.giveBackForStatus(100);
        assertThat(taken(budget::takeForDelivery)).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({"1, 25, 25", "10, 25, 250", "10, 1, 10", "10, 90, 900"})
    void statusesGetTheirShareWhereBothWantAll(int perSecond, int share, int expected) {
        RequestBudget budget = new RequestBudget(perSecond, share, time, Telemetry.NONE);
        int deliveries = 0;
        int statuses = 0;
        for (int tenth = 0; tenth < 1_000; tenth++) {
            deliveries += taken(budget::takeForDelivery);
            statuses += taken(budget::takeForStatus);
            time.pass(Duration.ofMillis(100));
        }

        assertThat(statuses).isCloseTo(expected, withinPercentage(15));
        assertThat(deliveries + statuses).isCloseTo(perSecond * 100, withinPercentage(10));
    }

    @Test
    void whatNoStatusWantsAnyMoreIsTheDeliveries() {
        RequestBudget budget = budget(1);
        for (int second = 0; second < 10; second++) {
            taken(budget::takeForDelivery);
            budget.takeForStatus();
            time.pass(Duration.ofSeconds(1));
        }
        budget.takeForStatus();

        budget.giveBackForStatus(1);

        assertThat(budget.takeForDelivery()).isTrue();
    }

    @Test
    void nothingIsGrantedWhileThePlatformAskedToWait() {
        RequestBudget budget = budget(0);
        budget.heard(Condition.BUSY, GatewayRig.START.plusSeconds(60));
        budget.heard(Condition.BUSY, GatewayRig.START.plusSeconds(30));

        time.pass(Duration.ofMillis(59_999));
        assertThat(budget.isResting()).isTrue();
        assertThat(budget.takeForDelivery()).isFalse();
        assertThat(budget.takeForStatus()).isFalse();
        time.pass(Duration.ofMillis(1));

        assertThat(budget.isResting()).isFalse();
        assertThat(budget.takeForDelivery()).isTrue();
    }

    @Test
    void nobodyIsWaitedForLongerThanAQuarterOfAnHour() {
        RequestBudget budget = budget(0);
        budget.heard(Condition.BUSY, GatewayRig.START.plus(Duration.ofDays(365)));

        time.pass(Duration.ofMinutes(15));

        assertThat(budget.takeForDelivery()).isTrue();
    }

    @Test
    void aBusyPlatformGetsHalfAsManyOnceASecond() {
        RequestBudget budget = budget(64);
        budget.heard(Condition.BUSY, null);
        budget.heard(Condition.BUSY, null);
        assertThat(taken(budget::takeForDelivery)).isEqualTo(32);

        time.pass(Duration.ofSeconds(1));
        budget.heard(Condition.BUSY, null);

        assertThat(taken(budget::takeForDelivery)).isBetween(16, 17);
    }

    @Test
    void whatPartOfTheRateIsAllowedIsTold() {
        List<Double> told = new ArrayList<>();
        RequestBudget budget = new RequestBudget(64, 25, time, new Telemetry() {
            @Override
            public void platformRateIs(double part) {
                told.add(part);
            }
        });
        budget.takeForDelivery();
        assertThat(told).isEmpty();

        budget.heard(Condition.BUSY, null);
        time.pass(Duration.ofMinutes(1));
        budget.takeForDelivery();

        assertThat(told).containsExactly(0.5, 1.0);
    }

    @Test
    void theRateIsToldThoughNothingIsRequested() {
        List<Double> told = new ArrayList<>();
        RequestBudget budget = new RequestBudget(64, 25, time, new Telemetry() {
            @Override
            public void platformRateIs(double part) {
                told.add(part);
            }
        });
        budget.heard(Condition.BUSY, null);

        time.pass(Duration.ofMinutes(1));
        budget.isResting();

        assertThat(told).containsExactly(0.5, 1.0);
    }

    @Test
    void aClockThatIsPutBackDoesNotProlongWhatThePlatformAskedFor() {
        RequestBudget budget = budget(64);
        budget.heard(Condition.BUSY, time.instant().plusSeconds(60));
        assertThat(budget.takeForDelivery()).isFalse();

        time.putClock(Duration.ofHours(-1));
        assertThat(budget.takeForDelivery()).isTrue();

        budget.heard(Condition.WELL, time.instant().plusSeconds(60));
        assertThat(budget.takeForDelivery()).isFalse();
    }

    @Test
    void aClockThatIsPutBackDoesNotKeepTheRateFromShrinking() {
        RequestBudget budget = budget(64);
        budget.heard(Condition.BUSY, null);
        assertThat(taken(budget::takeForDelivery)).isEqualTo(32);

        time.putClock(Duration.ofHours(-1));
        budget.heard(Condition.BUSY, null);
        time.pass(Duration.ofSeconds(1));

        assertThat(taken(budget::takeForDelivery)).isBetween(16, 20);
    }

    @Test
    void theRateGrowsBackWithinAMinute() {
        RequestBudget budget = budget(64);
        for (int second = 0; second < 10; second++) {
            budget.heard(Condition.BUSY, null);
            time.pass(Duration.ofSeconds(1));
        }
        taken(budget::takeForDelivery);

        time.pass(Duration.ofSeconds(30));
        assertThat(taken(budget::takeForDelivery)).isBetween(32, 40);
        time.pass(Duration.ofSeconds(30));

        assertThat(taken(budget::takeForDelivery)).isEqualTo(64);
    }

    @Test
    void whatHasNoLimitShrinksFromWhatWasRequested() {
        RequestBudget budget = budget(0);
        taken(budget::takeForDelivery);

        budget.heard(Condition.BUSY, null);
        time.pass(Duration.ofSeconds(1));
        int shrunk = taken(budget::takeForDelivery);
        time.pass(Duration.ofMinutes(1));

        assertThat(shrunk).isBetween(500, 520);
        assertThat(taken(budget::takeForDelivery)).isEqualTo(1_000);
    }
}
