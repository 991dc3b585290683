package dev.tributary.application.tracking;

import static dev.tributary.application.SampleSubmissions.creation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.SampleSettings;
import dev.tributary.application.intake.Scope;
import dev.tributary.application.intake.Submission;
import dev.tributary.application.model.EventKind;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.PlatformStatus;
import dev.tributary.application.model.RecordedEvent;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.ProgressState;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A status keeps the platform's words, and is read by them again when the table has changed. */
class RemappingTest {

    private static final Duration INTERVAL = Duration.ofMinutes(1);

    private final GatewayRig rig = new GatewayRig(SampleSettings.trackingEvery(INTERVAL, 0));

    @AfterEach
    void close() {
        rig.close();
    }

    private void reported(String code, ProgressState state, String... ids) {
        for (String id : ids) {
            rig.platform().report(rig.entry(id).key(), state, status(code), GatewayRig.START);
        }
        rig.pass(INTERVAL.multipliedBy(3));
    }

    private static PlatformStatus status(String code) {
        return new PlatformStatus(code, "label of " + code, null, null, null, null);
    }

    private ProgressState progress(String id) {
        return rig.entry(id).progress().state();
    }

    private List<RecordedEvent> timeline(String id) {
        return GatewayRig.now(rig.missions().timeline(Scope.EVERYONE, new MissionId(id)));
    }

    @Test
    void whatHadNoRowIsReadByItsNewRow() {
        rig.submit(creation("a"));
        reported("77", ProgressState.UNMAPPED, "a");
        assertThat(progress("a")).isEqualTo(ProgressState.UNMAPPED);

        rig.platform().statusTable().put("77", ProgressState.STARTED);
        rig.restart();

        MissionEntry entry = rig.entry("a");
        assertThat(entry.progress().state()).isEqualTo(ProgressState.STARTED);
        assertThat(entry.progress().status()).isEqualTo(status("77"));
        RecordedEvent last = timeline("a").get(timeline("a").size() - 1);
        assertThat(last.event().kind()).isEqualTo(EventKind.PROGRESS);
        assertThat(last.event().progress()).isEqualTo(ProgressState.STARTED);
    }

    @Test
    void whatWasTakenForItsEndIsFollowedAgain() {
        rig.submit(creation("a"));
        reported("77", ProgressState.DONE, "a");
        assertThat(rig.entry("a").progress().nextCheckAt()).isNull();

        rig.platform().statusTable().put("77", ProgressState.STARTED);
        rig.restart();

        assertThat(progress("a")).isEqualTo(ProgressState.STARTED);
        assertThat(rig.entry("a").progress().nextCheckAt()).isNotNull();
    }

    @Test
    void whatIsOverByTheNewRowIsNotFollowedAnyMore() {
        rig.submit(creation("a"));
        reported("77", ProgressState.UNMAPPED, "a");

        rig.platform().statusTable().put("77", ProgressState.REFUSED);
        rig.restart();

        assertThat(progress("a")).isEqualTo(ProgressState.REFUSED);
        assertThat(rig.entry("a").progress().nextCheckAt()).isNull();
    }

    @Test
    void whatTheTableReadsAsBeforeIsLeftAlone() {
        rig.platform().statusTable().put("10", ProgressState.READ);
        rig.restart();
        rig.submit(creation("read"), creation("new"));
        reported("10", ProgressState.READ, "read");
        int before = timeline("read").size();

        rig.platform().statusTable().put("77", ProgressState.STARTED);
        rig.restart();

        assertThat(timeline("read")).hasSize(before);
    }

    @Test
    void manyAreReadBatchAfterBatch() {
        String[] ids = IntStream.range(0, 450).mapToObj(number -> "m" + number).toArray(String[]::new);
        rig.submit(IntStream.range(0, 450)
                .mapToObj(number -> creation("m" + number))
                .toArray(Submission[]::new));
        reported("77", ProgressState.UNMAPPED, ids);

        rig.platform().statusTable().put("77", ProgressState.READ);
        rig.restart();
        rig.pass(Duration.ofSeconds(1));

        assertThat(ids).allMatch(id -> progress(id) == ProgressState.READ);
    }

    @Test
    void aTableThatHasNotChangedIsNotReadByAgain() {
        rig.submit(creation("a"));
        reported("77", ProgressState.UNMAPPED, "a");
        rig.platform().statusTable().put("77", ProgressState.READ);
        rig.restart();
        reported("77", ProgressState.STARTED, "a");
        assertThat(progress("a")).isEqualTo(ProgressState.STARTED);

        rig.restart();

        assertThat(progress("a")).isEqualTo(ProgressState.STARTED);
    }
}
