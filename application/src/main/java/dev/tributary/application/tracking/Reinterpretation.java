package dev.tributary.application.tracking;

import dev.tributary.application.model.EventKind;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.PlatformStatus;
import dev.tributary.application.model.Progress;
import dev.tributary.application.model.TimelineEvent;
import dev.tributary.application.port.Change;
import dev.tributary.application.port.Found;
import dev.tributary.application.port.StatusReading.Reported;
import dev.tributary.application.port.StatusTable;
import dev.tributary.application.port.Step;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Reads the platform's words that are kept of a mission by another table. A final state may change by it: the platform says
 * the same as before, and was misunderstood.
 */
final class Reinterpretation implements Change<Boolean> {

    private final StatusTable table;
    private final TrackingSchedule schedule;
    private final InstantSource clock;

    Reinterpretation(StatusTable table, TrackingSchedule schedule, InstantSource clock) {
        this.table = table;
        this.schedule = schedule;
        this.clock = clock;
    }

    boolean changes(MissionEntry entry) {
        PlatformStatus kept = entry.progress().status();
        return !kept.equals(PlatformStatus.NONE)
                && table.read(kept).state() != entry.progress().state();
    }

    /** It may have changed since it was found, or be gone. */
    @Override
    public Step<Boolean> apply(Found found) {
        return found.entries().stream()
                .filter(this::changes)
                .findFirst()
                .map(this::changed)
                .orElseGet(() -> Step.leave(false));
    }

    private Step<Boolean> changed(MissionEntry entry) {
        Instant now = clock.instant();
        Progress known = entry.progress();
        Reported anew = table.read(known.status());
        Progress read = new Progress(anew.state(), known.status(), anew.reportedAt(), known.checkedAt(), null);
        MissionEntry untracked = entry.with(entry.delivery(), entry.presence(), read, now);
        MissionEntry next =
                entry.with(entry.delivery(), entry.presence(), read.checkAt(schedule.next(untracked, now)), now);
        return Step.keep(next, List.of(event(next, now)), kept -> true);
    }

    private static TimelineEvent event(MissionEntry entry, Instant now) {
        return TimelineEvent.of(
                EventKind.PROGRESS,
                entry.revision(),
                entry.progress().state(),
                Report.reason(entry.progress().status()),
                now);
    }
}
