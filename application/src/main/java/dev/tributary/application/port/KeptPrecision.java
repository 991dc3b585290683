package dev.tributary.application.port;

import dev.tributary.application.model.Delivery;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Presence;
import dev.tributary.application.model.Progress;
import dev.tributary.application.model.TimelineEvent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The precision of the times that every store keeps: whole milliseconds, rounded down. */
public final class KeptPrecision {

    private KeptPrecision() {}

    public static MissionEntry of(MissionEntry entry) {
        return new MissionEntry(
                entry.number(),
                entry.key(),
                entry.mission(),
                entry.revision(),
                entry.source(),
                entry.intent(),
                of(entry.delivery()),
                of(entry.presence()),
                of(entry.progress()),
                entry.warnings(),
                whole(entry.createdAt()),
                whole(entry.updatedAt()));
    }

    public static TimelineEvent of(TimelineEvent event) {
        return new TimelineEvent(
                whole(event.at()), event.kind(), event.revision(), event.delivery(), event.progress(), event.reason());
    }

    private static Delivery of(Delivery delivery) {
        return new Delivery(
                delivery.state(),
                delivery.revision(),
                delivery.attempts(),
                delivery.reason(),
                orNull(delivery.dueAt()),
                orNull(delivery.since()),
                whole(delivery.updatedAt()),
                whole(delivery.waitsSince()));
    }

    private static Presence of(Presence presence) {
        return new Presence(
                presence.knowledge(),
                presence.held(),
                presence.pending(),
                presence.pendingRevision(),
                orNull(presence.quietUntil()),
                presence.doubt(),
                presence.unjudged());
    }

    private static Progress of(Progress progress) {
        return new Progress(
                progress.state(),
                progress.status(),
                orNull(progress.reportedAt()),
                orNull(progress.checkedAt()),
                orNull(progress.nextCheckAt()));
    }

    private static Instant whole(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS);
    }

    private static @Nullable Instant orNull(@Nullable Instant time) {
        return time == null ? null : whole(time);
    }
}
