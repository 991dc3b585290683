package dev.tributary.application.tracking;

import static dev.tributary.application.GatewayRig.now;
import static dev.tributary.application.SampleSubmissions.creation;
import static dev.tributary.application.SampleSubmissions.telling;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.SampleSettings;
import dev.tributary.application.intake.Scope;
import dev.tributary.application.intake.Submission;
import dev.tributary.application.model.EventKind;
import dev.tributary.application.model.Operation;
import dev.tributary.application.model.Progress;
import dev.tributary.application.platform.Script;
import dev.tributary.application.port.Outcome;
import dev.tributary.application.port.StatusReading;
import dev.tributary.application.port.StoreFailure;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.ProgressState;
import dev.tributary.domain.draft.Field;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TrackerTest {

    private static final Duration INTERVAL = Duration.ofMinutes(1);

    private final GatewayRig rig = new GatewayRig(SampleSettings.trackingEvery(INTERVAL, 0));
    private final FollowedMission mission = new FollowedMission(rig);

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void whatBecomesOfADeliveredMissionIsFollowed() {
        rig.submit(creation("m"));
        rig.pass(INTERVAL.plusSeconds(1));
        assertThat(mission.progress()).isEqualTo(ProgressState.SENT);

        mission.field(ProgressState.STARTED);
        rig.pass(INTERVAL.plusSeconds(1));

        Progress progress = rig.entry("m").progress();
        assertThat(progress.state()).isEqualTo(ProgressState.STARTED);
        assertThat(progress.status().externalId()).isEqualTo("X-1");
        assertThat(progress.reportedAt()).isEqualTo(GatewayRig.START.plusSeconds(61));
        assertThat(mission.told(EventKind.PROGRESS)).containsExactly(ProgressState.SENT, ProgressState.STARTED);
    }

    @Test
    void afterAnOutageItIsFollowedAgainThoughNothingWaitsToBeSent() {
        rig.submit(creation("m"));
        rig.pass(INTERVAL.plusSeconds(1));
        rig.platform().failWith(new Outcome.Unavailable("connection refused"));
        rig.pass(Duration.ofHours(2));
        rig.platform().recover();
        mission.field(ProgressState.STARTED);

        rig.pass(Duration.ofMinutes(10));

        assertThat(mission.progress()).isEqualTo(ProgressState.STARTED);
    }

    @Test
    void whatExpiredInAnOutageIsFollowedNoMore() {
        rig.submit(IntStream.range(0, 300)
                .mapToObj(
                        number -> telling(creation("gone" + number), Map.of(Field.EXPIRES_AT, "2026-11-24T09:00:00Z")))
                .toArray(Submission[]::new));
        rig.pass(Duration.ofSeconds(30));
        rig.submit(creation("m"));
        rig.platform().failWith(new Outcome.Unavailable("connection refused"));
        rig.pass(Duration.ofHours(3));
        rig.platform().recover();
        mission.field(ProgressState.STARTED);

        rig.pass(Duration.ofMinutes(1));

        assertThat(mission.progress()).isEqualTo(ProgressState.STARTED);
        assertThat(rig.store().kept())
                .filteredOn(entry -> !entry.key().id().value().equals("m"))
                .hasSize(300)
                .allSatisfy(entry -> assertThat(entry.progress()).isEqualTo(Progress.NONE));
    }

    @Test
    void whatExpiredJustNowIsReadOnceMore() {
        rig.submit(telling(creation("m"), Map.of(Field.EXPIRES_AT, "2026-11-24T08:10:00Z")));
        rig.pass(Duration.ofMinutes(8));
        mission.field(ProgressState.STARTED);

        rig.pass(Duration.ofMinutes(3));

        assertThat(rig.entry("m").progress().checkedAt())
                .isBetween(GatewayRig.START.plusSeconds(600), GatewayRig.START.plusSeconds(660));
        assertThat(rig.entry("m").progress().nextCheckAt()).isNull();
    }

    @Test
    void aClockThatIsPutBackDoesNotKeepStatusesFromBeingRead() {
        rig.submit(creation("before"));
        rig.store().failWith(new StoreFailure(StoreFailure.Kind.UNAVAILABLE, "busy"));
        rig.pass(INTERVAL.plusSeconds(1));
        rig.store().recover();
        rig.time().putClock(Duration.ofHours(-1));
        rig.submit(creation("m"));

        rig.pass(INTERVAL.plusSeconds(2));

        assertThat(mission.progress()).isEqualTo(ProgressState.SENT);
    }

    @Test
    void afterAFinalStateNothingIsRead() {
        rig.submit(creation("m"));
        mission.field(ProgressState.DONE);
        rig.pass(INTERVAL.plusSeconds(1));
        assertThat(mission.progress()).isEqualTo(ProgressState.DONE);
        long before = mission.reads();

        rig.pass(Duration.ofHours(3));

        assertThat(mission.reads()).isEqualTo(before).isOne();
    }

    @Test
    void whatContradictsAFinalStateIsHistory() {
        rig.submit(creation("m"));
        mission.field(ProgressState.DONE);
        mission.refresh();
        mission.field(ProgressState.STARTED);
        mission.refresh();

        assertThat(mission.progress()).isEqualTo(ProgressState.DONE);
        assertThat(mission.told(EventKind.CONTRADICTION)).containsExactly(ProgressState.STARTED);
    }

    @Test
    void whoRefreshesAtTheSameTimeSharesOneReading() {
        rig.submit(creation("m"));
        rig.platform().hold(Operation.READ_STATUS);
        var first = rig.missions().refresh(Scope.EVERYONE, new MissionId("m"));
        var second = rig.missions().refresh(Scope.EVERYONE, new MissionId("m"));
        assertThat(mission.reads()).isOne();
        assertThat(first.toCompletableFuture()).isNotDone();

        rig.platform().release();

        assertThat(now(first)).isEqualTo(now(second));
        assertThat(now(first).orElseThrow().progress().state()).isEqualTo(ProgressState.SENT);
        mission.refresh();
        assertThat(mission.reads()).isEqualTo(2);
    }

    /** A quarter of the 32 calls that may be under way is kept for readings. */
    @Test
    void refreshesBeyondTheReadingsThatMayBeUnderWayAreAnsweredAsKnown() {
        rig.submit(IntStream.range(0, 100)
                .mapToObj(number -> creation("m" + number))
                .toArray(Submission[]::new));
        rig.platform().hold(Operation.READ_STATUS);

        var refreshed = IntStream.range(0, 100)
                .mapToObj(number -> rig.missions()
                        .refresh(Scope.EVERYONE, new MissionId("m" + number))
                        .toCompletableFuture())
                .toList();

        assertThat(mission.reads()).isEqualTo(8);
        assertThat(refreshed).filteredOn(CompletableFuture::isDone).hasSize(92);
        rig.platform().release();
        assertThat(refreshed).allMatch(CompletableFuture::isDone);
    }

    @Test
    void whatThePlatformDoesNotTellIsAsLastKnown() {
        rig.submit(creation("m"));
        mission.refresh();
        Progress known = rig.entry("m").progress();
        rig.pass(Duration.ofSeconds(5));
        rig.platform().failWith(new Outcome.Unavailable("connection refused"));

        mission.refresh();

        assertThat(rig.entry("m").progress().checkedAt()).isEqualTo(known.checkedAt());
        assertThat(mission.progress()).isEqualTo(ProgressState.SENT);
    }

    @Test
    void whatIsNotThereIsNotAsked() {
        rig.platform().next(Operation.CREATE, Script.withoutEffect(new Outcome.Refused("no")));
        rig.submit(creation("m"));

        mission.refresh();
        rig.pass(Duration.ofHours(1));

        assertThat(mission.reads()).isZero();
        assertThat(now(rig.missions().refresh(Scope.EVERYONE, new MissionId("n"))))
                .isEmpty();
    }

    @Test
    void manyMissionsAreAllReadEachInterval() {
        rig.submit(IntStream.range(0, 1_000)
                .mapToObj(number -> creation("m" + number))
                .toArray(Submission[]::new));

        rig.pass(INTERVAL.plusSeconds(1));
        assertThat(mission.reads()).isEqualTo(1_000);
        assertThat(rig.platform().overlaps()).isZero();
    }

    @Test
    void aReadingThatDiedWithItsProcessIsRepeated() {
        rig.submit(creation("m"));
        rig.platform().hold(Operation.READ_STATUS);
        rig.pass(INTERVAL.plusSeconds(1));
        assertThat(rig.platform().heldBack()).isOne();
        rig.crash();
        rig.platform().release();

        rig.pass(INTERVAL);

        assertThat(mission.progress()).isEqualTo(ProgressState.SENT);
    }

    @Test
    void aReadingThatCannotBeRecordedIsRepeated() {
        rig.submit(creation("m"));
        rig.platform().hold(Operation.READ_STATUS);
        rig.pass(INTERVAL.plusSeconds(1));
        rig.store().failWith(new StoreFailure(StoreFailure.Kind.FULL, "no room"));
        rig.platform().release();
        rig.pass(Duration.ofSeconds(10));
        rig.store().recover();

        rig.pass(INTERVAL);

        assertThat(mission.progress()).isEqualTo(ProgressState.SENT);
    }

    @Test
    void whoAsksToWaitWhenAStatusIsReadIsObeyedByDeliveries() {
        rig.submit(creation("m"));
        rig.platform()
                .nextReadings(new StatusReading.Unread(
                        new Outcome.Throttled(GatewayRig.START.plus(INTERVAL).plusSeconds(120))));
        rig.pass(INTERVAL.plusSeconds(1));
        assertThat(mission.reads()).isOne();

        rig.submit(creation("n"));
        rig.pass(Duration.ofSeconds(118));
        assertThat(rig.platform().missions()).hasSize(1);
        mission.refresh();
        assertThat(mission.reads()).isOne();

        rig.pass(Duration.ofSeconds(2));
        assertThat(rig.platform().missions()).hasSize(2);
    }

    @Test
    void stoppingWaitsForReadingsUnderWay() {
        rig.submit(creation("m"));
        rig.platform().hold(Operation.READ_STATUS);
        rig.pass(INTERVAL.plusSeconds(1));

        var stopped = rig.gateway().stop();
        assertThat(stopped.toCompletableFuture()).isNotDone();
        rig.platform().release();

        now(stopped);
        assertThat(mission.progress()).isEqualTo(ProgressState.SENT);
    }
}
