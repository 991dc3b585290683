package dev.tributary.application.delivery;

import static dev.tributary.application.SampleSubmissions.creation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.SampleSettings;
import dev.tributary.application.delivery.CallTimes.Call;
import dev.tributary.application.intake.Submission;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.port.Outcome;
import dev.tributary.application.port.Outcome.Doubt;
import dev.tributary.application.port.Telemetry;
import dev.tributary.domain.DeliveryState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An hour in which whatever is asked is answered by a 503 that says when to come again. */
class AnnouncedOutageTest {

    private static final int AT_A_TIME = 8;
    private static final Duration WAIT = Duration.ofSeconds(40);

    private final List<Boolean> told = new ArrayList<>();
    private final GatewayRig rig = new GatewayRig(SampleSettings.calls(AT_A_TIME, 0), new Telemetry() {
        @Override
        public void platformRested(boolean resting) {
            told.add(resting);
        }
    });
    private final CallTimes times = new CallTimes(rig.time());

    @BeforeEach
    void goDown() {
        rig.platform().watchedBy(times);
        answer();
        rig.submit(IntStream.range(0, 100)
                .mapToObj(number -> creation("m" + number))
                .toArray(Submission[]::new));
        for (int second = 0; second < 3_600; second++) {
            answer();
            rig.pass(Duration.ofSeconds(1));
        }
    }

    private void answer() {
        Instant until = rig.time().instant().plus(WAIT);
        rig.platform().failWith(new Outcome.Unknown(Doubt.LOST, "503", until), new Outcome.Unavailable("503", until));
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void nothingIsSentAfterTheFirstCalls() {
        assertThat(times.since(GatewayRig.START)).filteredOn(Call::creation).hasSizeLessThanOrEqualTo(AT_A_TIME);
        assertThat(times.since(GatewayRig.START.plusSeconds(300))).noneMatch(Call::creation);
        assertThat(rig.store().kept())
                .extracting(MissionEntry::delivery)
                .filteredOn(delivery -> delivery.attempts() > 0)
                .hasSizeLessThanOrEqualTo(AT_A_TIME)
                .allMatch(delivery -> delivery.attempts() == 1);
        assertThat(told).containsExactly(true);
    }

    @Test
    void nobodyIsAskedAgainBeforeTheTimeThatWasTold() {
        List<Call> calls = times.since(GatewayRig.START);

        assertThat(calls).hasSizeGreaterThan(60);
        for (int next = 1; next < calls.size(); next++) {
            assertThat(calls.get(next).at())
                    .isAfterOrEqualTo(calls.get(next - 1).at().plus(WAIT).minusSeconds(1));
        }
    }

    @Test
    void allIsDeliveredWhenItIsOver() {
        rig.platform().recover();
        rig.pass(Duration.ofMinutes(2));

        assertThat(rig.store().kept()).allMatch(entry -> entry.delivery().state() == DeliveryState.DELIVERED);
        assertThat(told).containsExactly(true, false);
    }
}
