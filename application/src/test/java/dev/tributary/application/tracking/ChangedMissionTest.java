package dev.tributary.application.tracking;

import static dev.tributary.application.GatewayRig.now;
import static dev.tributary.application.SampleSubmissions.cancellation;
import static dev.tributary.application.SampleSubmissions.creation;
import static dev.tributary.application.SampleSubmissions.upsert;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.SampleSettings;
import dev.tributary.application.intake.Scope;
import dev.tributary.application.model.EventKind;
import dev.tributary.application.model.Operation;
import dev.tributary.application.platform.Script;
import dev.tributary.application.port.Outcome;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.ProgressState;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is followed of a mission whose content changes. */
class ChangedMissionTest {

    private static final Duration INTERVAL = Duration.ofMinutes(1);

    private final GatewayRig rig = new GatewayRig(SampleSettings.trackingEvery(INTERVAL, 0));
    private final FollowedMission mission = new FollowedMission(rig);

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void oneThatWasDeletedIsNotRead() {
        rig.submit(creation("m"));
        rig.submit(cancellation("m"));

        rig.pass(Duration.ofHours(1));

        assertThat(mission.reads()).isZero();
    }

    @Test
    void anotherRevisionStartsOverInTheField() {
        rig.submit(creation("m"));
        mission.field(ProgressState.DONE);
        mission.refresh();
        rig.submit(upsert("m", "second"));
        assertThat(mission.progress()).isEqualTo(ProgressState.UNKNOWN);

        mission.field(ProgressState.READ);
        rig.pass(INTERVAL.plusSeconds(1));

        assertThat(mission.told(EventKind.PROGRESS))
                .containsExactly(ProgressState.DONE, ProgressState.UNKNOWN, ProgressState.READ);
    }

    @Test
    void whatIsCreatedAgainStartsOverInTheField() {
        rig.submit(creation("m"));
        mission.field(ProgressState.DONE);
        mission.refresh();
        rig.submit(cancellation("m"));
        mission.field(ProgressState.READ);
        rig.submit(upsert("m", "second"));

        rig.pass(INTERVAL.plusSeconds(1));

        assertThat(mission.progress()).isEqualTo(ProgressState.READ);
    }

    @Test
    void whatIsCreatedAgainDoesNotKeepTheProgressOfTheDeleted() {
        rig.submit(creation("m"));
        mission.field(ProgressState.STARTED);
        mission.refresh();
        rig.submit(cancellation("m"));
        assertThat(mission.progress()).isEqualTo(ProgressState.STARTED);

        rig.submit(upsert("m", "second"));

        assertThat(mission.progress()).isEqualTo(ProgressState.UNKNOWN);
        assertThat(mission.told(EventKind.PROGRESS)).containsExactly(ProgressState.STARTED, ProgressState.UNKNOWN);
    }

    @Test
    void whatIsModifiedKeepsItsProgress() {
        rig.submit(creation("m"));
        mission.field(ProgressState.STARTED);
        mission.refresh();

        rig.submit(upsert("m", "second"));

        assertThat(mission.progress()).isEqualTo(ProgressState.STARTED);
    }

    @Test
    void whatIsFoundAfterALostAnswerIsNotTakenForTheContentBefore() {
        rig.submit(creation("m"));
        mission.field(ProgressState.DONE);
        mission.refresh();
        rig.submit(cancellation("m"));
        mission.field(ProgressState.SENT);
        rig.platform()
                .next(Operation.CREATE, Script.afterEffect(new Outcome.Unknown(Outcome.Doubt.LOST, "timeout", null)));
        rig.submit(upsert("m", "second"));

        rig.pass(Duration.ofSeconds(2));

        assertThat(mission.progress()).isEqualTo(ProgressState.SENT);
        assertThat(mission.told(EventKind.CONTRADICTION)).isEmpty();
    }

    @Test
    void aReadingThatOtherContentHasOvertakenTellsNothing() {
        rig.submit(creation("m"));
        mission.field(ProgressState.DONE);
        rig.platform().hold(Operation.READ_STATUS);
        var reading = rig.missions().refresh(Scope.EVERYONE, new MissionId("m"));
        rig.submit(upsert("m", "second"));

        rig.platform().release();

        now(reading);
        assertThat(mission.progress()).isEqualTo(ProgressState.UNKNOWN);
        mission.field(ProgressState.READ);
        rig.pass(INTERVAL.plusSeconds(1));
        assertThat(mission.progress()).isEqualTo(ProgressState.READ);
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
        mission.field(ProgressState.STARTED);

        rig.pass(INTERVAL.plusSeconds(5));

        assertThat(mission.progress()).isEqualTo(ProgressState.STARTED);
    }
}
