package dev.tributary.application.operation;

import static dev.tributary.application.GatewayRig.now;
import static dev.tributary.application.SampleSubmissions.cancellation;
import static dev.tributary.application.SampleSubmissions.creation;
import static dev.tributary.application.SampleSubmissions.once;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.GatewaySettings;
import dev.tributary.application.intake.Scope;
import dev.tributary.application.model.RecordedEvent;
import dev.tributary.application.model.Verdict;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.MissionId;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a gateway's users see once missions have been removed. */
@Timeout(60)
class RemovedMissionsTest {

    private final GatewayRig rig = new GatewayRig(keptFor(Duration.ofMinutes(30)));

    @AfterEach
    void close() {
        rig.close();
    }

    private static GatewaySettings keptFor(Duration retention) {
        GatewaySettings usual = GatewaySettings.DEFAULT;
        return new GatewaySettings(
                null,
                usual.maxInFlight(),
                0,
                usual.callTimeout(),
                usual.quietTime(),
                usual.retry(),
                usual.trackingInterval(),
                usual.trackingShare(),
                usual.backlogLimit(),
                retention);
    }

    /** Cancelled, so that it is not followed. */
    private void overAndRemoved(String id) {
        rig.submit(once(creation(id), "key " + id));
        rig.submit(cancellation(id));
        assertThat(rig.entry(id).delivery().state()).isEqualTo(DeliveryState.CANCELLED);
        rig.pass(Duration.ofMinutes(91));
        assertThat(now(rig.missions().find(Scope.EVERYONE, new MissionId(id)))).isEmpty();
    }

    @Test
    void theGatewayRemovesByItselfWhatIsOverForLong() {
        overAndRemoved("m");

        assertThat(now(rig.missions().timeline(Scope.EVERYONE, new MissionId("m"))))
                .isEmpty();
        assertThat(now(rig.store().backlog()).removed()).containsEntry(DeliveryState.CANCELLED, 1L);
    }

    @Test
    void aSubscriberResumesAfterAnEventThatWasRemoved() throws Exception {
        rig.submit(creation("m"));
        rig.submit(cancellation("m"));
        long seen = now(rig.store().newestEvent());
        rig.pass(Duration.ofMinutes(91));
        assertThat(now(rig.store().eventsAfter(0, null, 9))).isEmpty();
        rig.restart();
        BlockingQueue<RecordedEvent> told = new LinkedBlockingQueue<>();

        rig.missions().subscribe(Scope.EVERYONE, seen, told::add);
        rig.submit(creation("next"));

        RecordedEvent first = told.poll(30, TimeUnit.SECONDS);
        assertThat(first).isNotNull();
        assertThat(first.key().id().value()).isEqualTo("next");
        assertThat(first.sequence()).isGreaterThan(seen);
    }

    @Test
    void anItemThatIsReadAgainKeepsItsFirstVerdictAndIsNotTakenInOnceMore() {
        overAndRemoved("m");

        List<Verdict> verdicts = rig.submit(once(creation("m"), "key m"));

        assertThat(verdicts.get(0)).isInstanceOf(Verdict.Accepted.class);
        assertThat(now(rig.missions().find(Scope.EVERYONE, new MissionId("m")))).isEmpty();
    }

    @Test
    void theSameMissionMayBeHandedInAnew() {
        overAndRemoved("m");

        assertThat(rig.submit(creation("m")).get(0)).isInstanceOf(Verdict.Accepted.class);
        assertThat(rig.entry("m").delivery().state()).isEqualTo(DeliveryState.DELIVERED);
    }
}
