package dev.tributary.application.tracking;

import static dev.tributary.application.SampleSubmissions.creation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.SampleSettings;
import dev.tributary.application.model.EventKind;
import dev.tributary.application.port.Telemetry;
import dev.tributary.domain.ProgressState;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnmappedStatusesTest {

    private final AtomicInteger told = new AtomicInteger();
    private final GatewayRig rig = new GatewayRig(SampleSettings.trackingEvery(Duration.ofDays(1), 0), new Telemetry() {
        @Override
        public void statusUnmapped() {
            told.incrementAndGet();
        }
    });
    private final FollowedMission mission = new FollowedMission(rig);

    @BeforeEach
    void submit() {
        rig.submit(creation("m"));
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private void read(ProgressState state) {
        mission.field(state);
        mission.refresh();
    }

    @Test
    void aStatusThatIsMappedIsNotCounted() {
        read(ProgressState.STARTED);

        assertThat(told).hasValue(0);
    }

    @Test
    void aStatusIsCountedEachTimeItTurnsUnmappedAndNotEachTimeItIsRead() {
        read(ProgressState.UNMAPPED);
        mission.refresh();
        assertThat(told).hasValue(1);

        read(ProgressState.STARTED);
        read(ProgressState.UNMAPPED);
        assertThat(told).hasValue(2);
    }

    @Test
    void oneThatContradictsAFinalStateIsCountedToo() {
        read(ProgressState.DONE);
        read(ProgressState.UNMAPPED);

        assertThat(mission.told(EventKind.CONTRADICTION)).containsExactly(ProgressState.UNMAPPED);
        assertThat(told).hasValue(1);
    }
}
