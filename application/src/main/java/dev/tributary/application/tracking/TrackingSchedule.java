package dev.tributary.application.tracking;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.domain.Schedule;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a mission's status is read: often around its intervention time, rarely far from it, never after its end. */
public final class TrackingSchedule {

    /** A mission without expiry is tracked for so long after its intervention, or its delivery. */
    static final Duration WITHOUT_EXPIRY = Duration.ofDays(7);

    /** The longest pause is so many times the shortest. */
    private static final int LONGEST = 60;

    /** A pause is this part of the time to or from the intervention. */
    private static final int PART = 8;

    private final Duration interval;

    public TrackingSchedule(Duration interval) {
        this.interval = interval;
    }

    /** The next read; null if there is none to come. */
    public @Nullable Instant next(MissionEntry entry, Instant now) {
        if (entry.progress().state().isFinal() || !entry.presence().isPresent()) {
            return null;
        }
        Instant end = end(entry);
        Instant next = now.plus(pause(entry, now));
        if (!next.isAfter(end)) {
            return next;
        }
        return now.plus(interval).isAfter(end) ? null : end;
    }

    /** Whether the last read should have been some time ago: what the field tells now is of no use. */
    boolean isOver(MissionEntry entry, Instant now) {
        return now.isAfter(end(entry).plus(interval));
    }

    private Duration pause(MissionEntry entry, Instant now) {
        Duration part = Duration.between(center(entry), now).abs().dividedBy(PART);
        Duration longest = interval.multipliedBy(LONGEST);
        Duration bounded = part.compareTo(longest) > 0 ? longest : part;
        return bounded.compareTo(interval) < 0 ? interval : bounded;
    }

    private static Instant center(MissionEntry entry) {
        Instant intervention = entry.mission().schedule().interventionAt();
        return intervention == null ? entry.delivery().updatedAt() : intervention;
    }

    private static Instant end(MissionEntry entry) {
        Schedule schedule = entry.mission().schedule();
        return schedule.expiresAt() == null ? center(entry).plus(WITHOUT_EXPIRY) : schedule.expiresAt();
    }
}
