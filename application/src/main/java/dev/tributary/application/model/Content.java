package dev.tributary.application.model;

import dev.tributary.domain.Finding;
import dev.tributary.domain.Mission;
import dev.tributary.domain.Revision;
import java.time.Instant;
import java.util.List;

/** What the partner handed in last: the newest revision, where it came from, and whether it is wanted or cancelled. */
public record Content(Mission mission, Revision revision, Source source, Intent intent, List<Finding> warnings) {

    public Content {
        warnings = List.copyOf(warnings);
    }

    public Content cancelled() {
        return new Content(mission, revision, source, Intent.CANCELLED, warnings);
    }

    /** When to look at what waits: when it expires, at the latest; a cancellation does not expire. */
    public Instant dueBy(Instant planned) {
        Instant expiry = mission.schedule().expiresAt();
        return expiry == null || intent == Intent.CANCELLED || planned.isBefore(expiry) ? planned : expiry;
    }

    public Content revised(Mission newest, Source by, List<Finding> found) {
        return new Content(newest, revision.next(), by, Intent.WANTED, found);
    }
}
