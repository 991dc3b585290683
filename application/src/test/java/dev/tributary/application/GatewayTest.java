package dev.tributary.application;

import static dev.tributary.application.GatewayRig.now;
import static dev.tributary.application.SampleSubmissions.creation;
import static dev.tributary.application.SampleSubmissions.upsert;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.intake.Scope;
import dev.tributary.application.model.Operation;
import dev.tributary.application.model.RecordedEvent;
import dev.tributary.application.model.TimelineEvent;
import dev.tributary.application.port.Outcome;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.MissionId;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GatewayTest {

    private final GatewayRig rig = new GatewayRig();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void whatIsTakenInIsDeliveredAndKeptInItsTimeline() {
        rig.submit(creation("m"));

        assertThat(rig.entry("m").delivery().state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(rig.platform().missions()).hasSize(1);
        assertThat(now(rig.missions().timeline(Scope.EVERYONE, new MissionId("m"))))
                .extracting(RecordedEvent::event)
                .extracting(TimelineEvent::delivery)
                .containsExactly(null, DeliveryState.QUEUED, DeliveryState.SENDING, DeliveryState.DELIVERED);
    }

    @Test
    void theOldestWaitsSinceItsPresentDeliveryWasBegun() {
        rig.submit(creation("m"));
        rig.pass(Duration.ofHours(6));
        rig.platform().failWith(new Outcome.Unavailable("connection refused"));
        Instant changed = rig.time().instant();
        rig.submit(upsert("m", "second"));
        rig.pass(Duration.ofMinutes(1));
        rig.submit(upsert("m", "third"));

        assertThat(now(rig.store().backlog()).oldestWaiting()).contains(changed);
    }

    @Test
    void stoppingWaitsForTheCallsThatAreUnderWay() {
        rig.platform().hold(Operation.CREATE);
        rig.submit(creation("m"));

        CompletionStage<Void> stopped = rig.gateway().stop();
        assertThat(stopped.toCompletableFuture()).isNotDone();
        rig.platform().release();

        now(stopped);
        assertThat(rig.entry("m").delivery().state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(rig.time().alarms()).isZero();
    }

    @Test
    void whatIsStoppedBeginsNothingMore() {
        now(rig.gateway().stop());

        rig.submit(creation("m"));
        rig.pass(Duration.ofMinutes(1));

        assertThat(rig.platform().calls()).isEmpty();
        assertThat(rig.entry("m").delivery().state()).isEqualTo(DeliveryState.QUEUED);
    }
}
