package dev.tributary.application.model;

import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.ProgressState;
import dev.tributary.domain.Revision;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a mission; the states after it where its kind speaks of them. */
public record TimelineEvent(
        Instant at,
        EventKind kind,
        Revision revision,
        @Nullable DeliveryState delivery,
        @Nullable ProgressState progress,
        @Nullable Reason reason) {

    public static TimelineEvent of(EventKind kind, Revision revision, Instant at) {
        return new TimelineEvent(at, kind, revision, null, null, null);
    }

    public static TimelineEvent of(Delivery delivery) {
        return new TimelineEvent(
                delivery.updatedAt(),
                EventKind.DELIVERY,
                delivery.revision(),
                delivery.state(),
                null,
                delivery.reason());
    }

    public static TimelineEvent of(
            EventKind kind, Revision revision, ProgressState state, @Nullable Reason why, Instant at) {
        return new TimelineEvent(at, kind, revision, null, state, why);
    }
}
