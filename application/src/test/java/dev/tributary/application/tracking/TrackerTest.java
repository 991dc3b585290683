package dev.tributary.application.tracking;

import static dev.tributary.application.GatewayRig.now;
import static dev.tributary.application.SampleSubmissions.cancellation;
import static dev.tributary.application.SampleSubmissions.creation;
import static dev.tributary.application.SampleSubmissions.upsert;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.SampleSettings;
import dev.tributary.application.intake.Scope;
import dev.tributary.application.intake.Submission;
import dev.tributary.application.model.EventKind;
import dev.tributary.application.model.Operation;
import dev.tributary.application.model.PlatformStatus;
import dev.tributary.application.model.Progress;
import dev.tributary.application.model.RecordedEvent;
import dev.tributary.application.model.TimelineEvent;
import dev.tributary.application.platform.Script;
import dev.tributary.application.port.Outcome;
import dev.tributary.application.port.StatusReading;
import dev.tributary.application.port.StoreFailure;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.ProgressState;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TrackerTest {

    private static final Duration INTERVAL = Duration.ofMinutes(1);

    private final GatewayRig rig = new GatewayRig(SampleSettings.trackingEvery(INTERVAL, 0));

    @AfterEach
    void close() {
        rig.close();
    }

    private void field(ProgressState state) {
        PlatformStatus status = new PlatformStatus(state.name(), "label", null, null, "X-1", null);
        rig.platform().report(rig.entry("m").key(), state, status, rig.time().instant());
    }

    private ProgressState progress() {
        return rig.entry("m").progress().state();
    }

    private long reads() {
        return rig.platform().calls().stream()
                .filter(call -> call.operation() == Operation.READ_STATUS)
                .count();
    }

    private List<ProgressState> told(EventKind kind) {
        return now(rig.missions().timeline(Scope.EVERYONE, new MissionId("m"))).stream()
                .map(RecordedEvent::event)
                .filter(event -> event.kind() == kind)
                .map(TimelineEvent::progress)
                .toList();
    }

    private void refresh() {
        now(rig.missions().refresh(Scope.EVERYONE, new MissionId("m")));
    }

    @Test
    void whatBecomesOfADeliveredMissionIsFollowed() {
        rig.submit(creation("m"));
        rig.pass(INTERVAL.plusSeconds(1));
        assertThat(progress()).isEqualTo(ProgressState.SENT);

        field(ProgressState.STARTED);
        rig.pass(INTERVAL.plusSeconds(1));

        Progress progress = rig.entry("m").progress();
        assertThat(progress.state()).isEqualTo(ProgressState.STARTED);
        assertThat(progress.status().externalId()).isEqualTo("X-1");
        assertThat(progress.reportedAt()).isEqualTo(GatewayRig.START.plusSeconds(61));
        assertThat(told(EventKind.PROGRESS)).containsExactly(ProgressState.SENT, ProgressState.STARTED);
    }

    @Test
    void afterAFinalStateNothingIsRead() {
        rig.submit(creation("m"));
        field(ProgressState.DONE);
        rig.pass(INTERVAL.plusSeconds(1));
        assertThat(progress()).isEqualTo(ProgressState.DONE);
        long before = reads();

        rig.pass(Duration.ofHours(3));

        assertThat(reads()).isEqualTo(before).isOne();
    }

    @Test
    void whatContradictsAFinalStateIsHistory() {
        rig.submit(creation("m"));
        field(ProgressState.DONE);
        refresh();
        field(ProgressState.STARTED);
        refresh();

        assertThat(progress()).isEqualTo(ProgressState.DONE);
        assertThat(told(EventKind.CONTRADICTION)).containsExactly(ProgressState.STARTED);
    }

    @Test
    void whoRefreshesAtTheSameTimeSharesOneReading() {
        rig.submit(creation("m"));
        rig.platform().hold(Operation.READ_STATUS);
        var first = rig.missions().refresh(Scope.EVERYONE, new MissionId("m"));
        var second = rig.missions().refresh(Scope.EVERYONE, new MissionId("m"));
        assertThat(reads()).isOne();
        assertThat(first.toCompletableFuture()).isNotDone();

        rig.platform().release();

        assertThat(now(first)).isEqualTo(now(second));
        assertThat(now(first).orElseThrow().progress().state()).isEqualTo(ProgressState.SENT);
        refresh();
        assertThat(reads()).isEqualTo(2);
    }

    @Test
    void whatThePlatformDoesNotTellIsAsLastKnown() {
        rig.submit(creation("m"));
        refresh();
        Progress known = rig.entry("m").progress();
        rig.pass(Duration.ofSeconds(5));
        rig.platform().failWith(new Outcome.Unavailable("connection refused"));

        refresh();

        assertThat(rig.entry("m").progress().checkedAt()).isEqualTo(known.checkedAt());
        assertThat(progress()).isEqualTo(ProgressState.SENT);
    }

    @Test
    void whatIsNotThereIsNotAsked() {
        rig.platform().next(Operation.CREATE, Script.withoutEffect(new Outcome.Refused("no")));
        rig.submit(creation("m"));

        refresh();
        rig.pass(Duration.ofHours(1));

        assertThat(reads()).isZero();
        assertThat(now(rig.missions().refresh(Scope.EVERYONE, new MissionId("n"))))
                .isEmpty();
    }

    @Test
    void oneThatWasDeletedIsNotRead() {
        rig.submit(creation("m"));
        rig.submit(cancellation("m"));

        rig.pass(Duration.ofHours(1));

        assertThat(reads()).isZero();
    }

    @Test
    void manyMissionsAreAllReadEachInterval() {
        rig.submit(IntStream.range(0, 1_000)
                .mapToObj(number -> creation("m" + number))
                .toArray(Submission[]::new));

        rig.pass(INTERVAL.plusSeconds(1));
        assertThat(reads()).isEqualTo(1_000);
        assertThat(rig.platform().overlaps()).isZero();
    }

    @Test
    void anotherRevisionStartsOverInTheField() {
        rig.submit(creation("m"));
        field(ProgressState.DONE);
        refresh();
        rig.submit(upsert("m", "second"));
        assertThat(progress()).isEqualTo(ProgressState.UNKNOWN);

        field(ProgressState.READ);
        rig.pass(INTERVAL.plusSeconds(1));

        assertThat(told(EventKind.PROGRESS))
                .containsExactly(ProgressState.DONE, ProgressState.UNKNOWN, ProgressState.READ);
    }

    @Test
    void whatIsCreatedAgainStartsOverInTheField() {
        rig.submit(creation("m"));
        field(ProgressState.DONE);
        refresh();
        rig.submit(cancellation("m"));
        field(ProgressState.READ);
        rig.submit(upsert("m", "second"));

        rig.pass(INTERVAL.plusSeconds(1));

        assertThat(progress()).isEqualTo(ProgressState.READ);
    }

    @Test
    void whatIsFoundAfterALostAnswerIsNotTakenForTheContentBefore() {
        rig.submit(creation("m"));
        field(ProgressState.DONE);
        refresh();
        rig.submit(cancellation("m"));
        field(ProgressState.SENT);
        rig.platform()
                .next(Operation.CREATE, Script.afterEffect(new Outcome.Unknown(Outcome.Doubt.LOST, "timeout", null)));
        rig.submit(upsert("m", "second"));

        rig.pass(Duration.ofSeconds(2));

        assertThat(progress()).isEqualTo(ProgressState.SENT);
        assertThat(told(EventKind.CONTRADICTION)).isEmpty();
    }

    @Test
    void aReadingThatOtherContentHasOvertakenTellsNothing() {
        rig.submit(creation("m"));
        field(ProgressState.DONE);
        rig.platform().hold(Operation.READ_STATUS);
        var reading = rig.missions().refresh(Scope.EVERYONE, new MissionId("m"));
        rig.submit(upsert("m", "second"));

        rig.platform().release();

        now(reading);
        assertThat(progress()).isEqualTo(ProgressState.UNKNOWN);
        field(ProgressState.READ);
        rig.pass(INTERVAL.plusSeconds(1));
        assertThat(progress()).isEqualTo(ProgressState.READ);
    }

    @Test
    void whatIsStillThereIsFollowedThoughAChangeWasRefused() {
        rig.submit(creation("m"));
        rig.platform()
                .next(
                        Operation.MODIFY,
                        Script.withoutEffect(new Outcome.Unknown(Outcome.Doubt.LOST, "timeout", null)),
                        Script.withoutEffect(new Outcome.Refused("no")));
        rig.submit(upsert("m", "second"));
        rig.pass(Duration.ofSeconds(3));
        field(ProgressState.STARTED);

        rig.pass(INTERVAL.plusSeconds(5));

        assertThat(progress()).isEqualTo(ProgressState.STARTED);
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

        assertThat(progress()).isEqualTo(ProgressState.SENT);
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

        assertThat(progress()).isEqualTo(ProgressState.SENT);
    }

    @Test
    void whoAsksToWaitWhenAStatusIsReadIsObeyedByDeliveries() {
        rig.submit(creation("m"));
        rig.platform()
                .nextReadings(new StatusReading.Unread(
                        new Outcome.Throttled(GatewayRig.START.plus(INTERVAL).plusSeconds(120))));
        rig.pass(INTERVAL.plusSeconds(1));
        assertThat(reads()).isOne();

        rig.submit(creation("n"));
        rig.pass(Duration.ofSeconds(118));
        assertThat(rig.platform().missions()).hasSize(1);
        refresh();
        assertThat(reads()).isOne();

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
        assertThat(progress()).isEqualTo(ProgressState.SENT);
    }
}
