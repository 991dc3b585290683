package dev.tributary.application.tracking;

import dev.tributary.application.model.EventKind;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.PlatformStatus;
import dev.tributary.application.model.Progress;
import dev.tributary.application.model.Reason;
import dev.tributary.application.model.TimelineEvent;
import dev.tributary.application.port.StatusReading.Reported;
import dev.tributary.domain.ProgressState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a status that was read makes of a mission's progress. One that contradicts a final state is history only. */
public record Report(Progress progress, List<TimelineEvent> events) {

    public static Report of(MissionEntry entry, Reported reading, Instant now) {
        Progress known = entry.progress();
        boolean isNews = reading.state() != known.state();
        if (!isNews || known.state().canBecome(reading.state())) {
            Progress next =
                    new Progress(reading.state(), reading.status(), reading.reportedAt(), now, known.nextCheckAt());
            return new Report(next, isNews ? event(EventKind.PROGRESS, entry, reading, now) : List.of());
        }
        boolean isTold =
                reading.state() == ProgressState.UNKNOWN || reading.status().equals(known.status());
        return new Report(
                checked(known, now), isTold ? List.of() : event(EventKind.CONTRADICTION, entry, reading, now));
    }

    /** The platform was asked and told nothing. */
    static Progress checked(Progress known, Instant now) {
        return new Progress(known.state(), known.status(), known.reportedAt(), now, known.nextCheckAt());
    }

    private static List<TimelineEvent> event(EventKind kind, MissionEntry entry, Reported reading, Instant now) {
        return List.of(TimelineEvent.of(kind, entry.revision(), reading.state(), reason(reading.status()), now));
    }

    static @Nullable Reason reason(PlatformStatus status) {
        return status.code() == null ? null : new Reason(status.code(), status.refusalReason());
    }
}
