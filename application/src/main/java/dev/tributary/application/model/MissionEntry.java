package dev.tributary.application.model;

import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.Finding;
import dev.tributary.domain.Mission;
import dev.tributary.domain.MissionKey;
import dev.tributary.domain.Revision;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A mission under Tributary's care.
 *
 * @param number given by the store when the entry is first kept, growing; {@link #UNNUMBERED} before
 * @param key what it is known by; unique
 * @param mission the newest content
 * @param revision the newest accepted revision
 * @param source where it came from
 * @param intent whether it is wanted at the platform or cancelled
 * @param delivery how far its delivery is
 * @param presence what is known of it at the platform
 * @param progress what became of it in the field
 * @param warnings found when the newest revision was accepted
 * @param createdAt when the first revision was accepted
 * @param updatedAt when anything changed last
 */
public record MissionEntry(
        long number,
        MissionKey key,
        Mission mission,
        Revision revision,
        Source source,
        Intent intent,
        Delivery delivery,
        Presence presence,
        Progress progress,
        List<Finding> warnings,
        Instant createdAt,
        Instant updatedAt) {

    public static final long UNNUMBERED = 0;

    public MissionEntry {
        warnings = List.copyOf(warnings);
    }

    public boolean isCancelled() {
        return intent == Intent.CANCELLED;
    }

    /**
     * Whether its delivery has ended, with nothing left to find out at the platform; of one that is cancelled, nobody will
     * ever know more.
     */
    public boolean hasEnded() {
        boolean isSettled = delivery.state() == DeliveryState.CANCELLED || !presence.isInDoubt();
        return delivery.state().isFinal() && delivery.dueAt() == null && isSettled;
    }

    /** Whether it has ended and is not followed any more. */
    public boolean isOver() {
        return hasEnded() && progress.nextCheckAt() == null;
    }

    /** By when the delivery matters: what is due soonest goes first. */
    public Instant deadline() {
        return Stream.of(mission.schedule().interventionAt(), mission.schedule().expiresAt())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(createdAt);
    }

    public MissionEntry numbered(long given) {
        return new MissionEntry(
                given, key, mission, revision, source, intent, delivery, presence, progress, warnings, createdAt,
                updatedAt);
    }

    /** This entry as the engine leaves it. */
    public MissionEntry with(Delivery newDelivery, Presence newPresence, Progress newProgress, Instant now) {
        return new MissionEntry(
                number,
                key,
                mission,
                revision,
                source,
                intent,
                newDelivery,
                newPresence,
                newProgress,
                warnings,
                createdAt,
                now);
    }

    /** This entry with another content, or with the same content and another intent. */
    public MissionEntry with(Content content, Delivery newDelivery, Progress newProgress, Instant now) {
        return new MissionEntry(
                number,
                key,
                content.mission(),
                content.revision(),
                content.source(),
                content.intent(),
                newDelivery,
                presence,
                newProgress,
                content.warnings(),
                createdAt,
                now);
    }

    public Content content() {
        return new Content(mission, revision, source, intent, warnings);
    }

    @Override
    public String toString() {
        return "MissionEntry[" + number + " " + key + " r" + revision + " " + delivery.state() + "]";
    }
}
