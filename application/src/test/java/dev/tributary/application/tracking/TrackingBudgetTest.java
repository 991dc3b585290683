package dev.tributary.application.tracking;

import static dev.tributary.application.SampleSubmissions.creation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.SampleSettings;
import dev.tributary.application.intake.Submission;
import dev.tributary.application.model.Operation;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrackingBudgetTest {

    private static Submission[] missions(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> creation("m" + number))
                .toArray(Submission[]::new);
    }

    private static long calls(GatewayRig rig, Operation operation) {
        return rig.platform().calls().stream()
                .filter(call -> call.operation() == operation)
                .count();
    }

    @Test
    void whereNothingIsReadDeliveriesHaveTheWholeRate() {
        try (GatewayRig rig = new GatewayRig(SampleSettings.trackingEvery(Duration.ofMinutes(1), 10))) {
            rig.submit(missions(0, 60));
            rig.pass(Duration.ofSeconds(5));

            assertThat(calls(rig, Operation.CREATE)).isEqualTo(60);
        }
    }

    @Test
    void deliveriesComeFirst() {
        try (GatewayRig rig = new GatewayRig(SampleSettings.trackingEvery(Duration.ofSeconds(10), 10))) {
            rig.submit(missions(0, 30));
            rig.pass(Duration.ofSeconds(9));
            long readBefore = calls(rig, Operation.READ_STATUS);
            rig.submit(missions(30, 200));

            rig.pass(Duration.ofSeconds(10));

            long sent = calls(rig, Operation.CREATE) - 30;
            long read = calls(rig, Operation.READ_STATUS) - readBefore;
            assertThat(sent).isGreaterThan(80);
            assertThat(sent + read).isLessThanOrEqualTo(110);
        }
    }

    @Test
    void statusesAreReadEvenAtOneRequestASecond() {
        try (GatewayRig rig = new GatewayRig(SampleSettings.trackingEvery(Duration.ofSeconds(10), 1))) {
            rig.submit(missions(0, 1));

            rig.pass(Duration.ofSeconds(15));

            assertThat(calls(rig, Operation.READ_STATUS)).isPositive();
        }
    }

    @Test
    void noMoreRequestsAreMadeThanAllowed() {
        try (GatewayRig rig = new GatewayRig(SampleSettings.trackingEvery(Duration.ofSeconds(10), 5))) {
            rig.submit(missions(0, 100));
            int before = rig.platform().calls().size();

            rig.pass(Duration.ofSeconds(60));

            assertThat(rig.platform().calls().size() - before).isBetween(240, 305);
        }
    }
}
