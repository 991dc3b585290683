package dev.tributary.application.delivery;

import dev.tributary.domain.Mission;
import dev.tributary.domain.draft.Field;
import dev.tributary.domain.draft.MissionDraft;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A content, as far as contents differ in a storm. */
record Told(String comment, @Nullable Instant expiry) {

    static Told of(MissionDraft draft) {
        return new Told(
                draft.get(Field.COMMENT).orElseThrow(),
                draft.get(Field.EXPIRES_AT)
                        .map(text -> Instant.parse(text).truncatedTo(ChronoUnit.MINUTES))
                        .orElse(null));
    }

    static Told of(Mission mission) {
        return new Told(
                Objects.requireNonNull(mission.comment()).value(),
                mission.schedule().expiresAt());
    }

    boolean hasExpired(Instant now) {
        return expiry != null && !expiry.isAfter(now);
    }
}
