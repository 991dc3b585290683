package dev.tributary.application.tracking;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Progress;
import dev.tributary.application.model.TimelineEvent;
import dev.tributary.application.port.Change;
import dev.tributary.application.port.Found;
import dev.tributary.application.port.MissionStore;
import dev.tributary.application.port.Place;
import dev.tributary.application.port.StatusReading;
import dev.tributary.application.port.Step;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * Records what a status reading tells of a mission, and when it is read next. A reading that other content has overtaken,
 * or whose mission was removed meanwhile, tells nothing.
 */
final class Tracking {

    private final MissionStore store;
    private final TrackingSchedule schedule;

    Tracking(MissionStore store, TrackingSchedule schedule) {
        this.store = store;
        this.schedule = schedule;
    }

    CompletionStage<MissionEntry> record(MissionEntry entry, StatusReading reading, Instant now) {
        return store.change(new Place.OfEntry(entry.number()), found -> step(entry, found, reading, now));
    }

    private Step<MissionEntry> step(MissionEntry asked, Found found, StatusReading reading, Instant now) {
        if (found.entries().isEmpty()) {
            return Step.leave(asked);
        }
        MissionEntry current = found.entries().get(0);
        if (!Objects.equals(asked.presence().held(), current.presence().held())) {
            return Step.leave(current);
        }
        Report report = reading.fold(
                reported -> Report.of(current, reported, now),
                unheard -> new Report(Report.checked(current.progress(), now), List.of()),
                unread -> new Report(current.progress(), List.of()));
        return keep(current, report.progress(), report.events(), now);
    }

    private Step<MissionEntry> keep(MissionEntry current, Progress progress, List<TimelineEvent> events, Instant now) {
        Instant updatedAt = events.isEmpty() ? current.updatedAt() : now;
        MissionEntry read = current.with(current.delivery(), current.presence(), progress, updatedAt);
        MissionEntry next = current.with(
                current.delivery(), current.presence(), progress.checkAt(schedule.next(read, now)), updatedAt);
        return Step.keep(next, events, kept -> kept);
    }

    /**
     * Takes a due entry for one reading: nobody else reads it before the next time it could be due. One whose time was over
     * while nothing could be read is followed no more, so that those go first whose time is not.
     */
    Change<Optional<MissionEntry>> claim(Instant now, Instant until) {
        return found -> {
            MissionEntry entry = found.entries().get(0);
            boolean isOver = schedule.isOver(entry, now);
            Progress progress = entry.progress().checkAt(isOver ? null : until);
            MissionEntry next = entry.with(entry.delivery(), entry.presence(), progress, entry.updatedAt());
            return Step.keep(next, List.of(), kept -> isOver ? Optional.empty() : Optional.of(kept));
        };
    }
}
