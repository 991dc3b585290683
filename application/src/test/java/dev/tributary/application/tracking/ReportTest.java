package dev.tributary.application.tracking;

import static dev.tributary.application.port.SampleEntries.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tributary.application.model.EventKind;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.PlatformStatus;
import dev.tributary.application.model.Progress;
import dev.tributary.application.model.Reason;
import dev.tributary.application.model.TimelineEvent;
import dev.tributary.application.port.SampleEntries;
import dev.tributary.application.port.StatusReading.Reported;
import dev.tributary.domain.ProgressState;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTest {

    private static final Instant LATER = NOON.plusSeconds(60);

    private static PlatformStatus status(String code) {
        return new PlatformStatus(code, "Libellé", "trop loin", "porte B", "X-1", "24/11/2026 12:00");
    }

    private static MissionEntry known(ProgressState state) {
        MissionEntry entry = SampleEntries.queued("m");
        Progress progress = new Progress(state, status("known"), NOON, NOON, LATER);
        return entry.with(entry.delivery(), entry.presence(), progress, NOON);
    }

    private static Report report(ProgressState known, ProgressState read, String code) {
        return Report.of(known(known), new Reported(read, status(code), NOON.plusSeconds(7)), LATER);
    }

    @ParameterizedTest
    @CsvSource({
        "UNKNOWN, SENT",
        "UNKNOWN, DONE",
        "SENT, READ",
        "READ, SENT",
        "READ, REFUSED",
        "STARTED, UNMAPPED",
        "UNMAPPED, DONE",
        "SENT, DELETED"
    })
    void whatIsNewIsTold(ProgressState known, ProgressState read) {
        Report report = report(known, read, "new");

        assertThat(report.progress()).isEqualTo(new Progress(read, status("new"), NOON.plusSeconds(7), LATER, LATER));
        assertThat(report.events())
                .containsExactly(new TimelineEvent(
                        LATER,
                        EventKind.PROGRESS,
                        known(known).revision(),
                        null,
                        read,
                        new Reason("new", "trop loin")));
    }

    @ParameterizedTest
    @CsvSource({"UNKNOWN, UNKNOWN", "READ, READ", "DONE, DONE", "UNMAPPED, UNMAPPED"})
    void theSameStateIsNotToldAgainButItsWordsAreKept(ProgressState known, ProgressState read) {
        Report report = report(known, read, "new");

        assertThat(report.progress().status()).isEqualTo(status("new"));
        assertThat(report.progress().checkedAt()).isEqualTo(LATER);
        assertThat(report.events()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DONE, READ", "REFUSED, DONE", "DELETED, SENT", "DONE, UNMAPPED"})
    void whatContradictsAFinalStateIsHistory(ProgressState known, ProgressState read) {
        Report report = report(known, read, "new");

        assertThat(report.progress()).isEqualTo(new Progress(known, status("known"), NOON, LATER, LATER));
        assertThat(report.events())
                .extracting(TimelineEvent::kind, TimelineEvent::progress)
                .containsExactly(tuple(EventKind.CONTRADICTION, read));
    }

    @ParameterizedTest
    @CsvSource({"READ, UNKNOWN", "DONE, UNKNOWN"})
    void nothingIsForgotten(ProgressState known, ProgressState read) {
        Report report = report(known, read, "new");

        assertThat(report.progress()).isEqualTo(new Progress(known, status("known"), NOON, LATER, LATER));
        assertThat(report.events()).isEmpty();
    }

    @Test
    void whereThePlatformTellsNoCodeThereIsNoReason() {
        Reported reading = new Reported(ProgressState.SENT, PlatformStatus.NONE, null);

        assertThat(Report.of(known(ProgressState.UNKNOWN), reading, LATER).events())
                .extracting(TimelineEvent::reason)
                .containsOnlyNulls();
    }
}
