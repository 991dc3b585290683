package dev.tributary.application.delivery;

import dev.tributary.application.GatewaySettings;
import dev.tributary.application.model.Delivery;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.domain.DeliveryState;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One mission as it must be: says which states it may be in now, given the commands and the platform. */
final class ExpectedMission {

    /** An end that is known by then must be told. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Set<DeliveryState> IN_VAIN =
            EnumSet.of(DeliveryState.FAILED, DeliveryState.REJECTED, DeliveryState.EXPIRED);

    private final ExpectedContent content = new ExpectedContent();
    private final ExpectedPlatform platform;
    private final GatewaySettings settings;
    private final Consumer<String> complaints;
    private @Nullable Delivery ended;
    private Instant orderedAt = Instant.MAX;
    private boolean troubled;

    ExpectedMission(GatewaySettings settings, Consumer<String> complaints) {
        this.settings = settings;
        this.complaints = complaints;
        this.platform = new ExpectedPlatform(settings.quietTime(), complaints);
    }

    ExpectedContent content() {
        return content;
    }

    ExpectedPlatform platform() {
        return platform;
    }

    boolean hasEnded() {
        return ended != null;
    }

    boolean hasEndedInVain() {
        return ended != null && IN_VAIN.contains(ended.state());
    }

    /** A command was accepted: whatever has ended begins anew. */
    void ordered(Instant now) {
        platform.ordered();
        orderedAt = now;
        ended = null;
    }

    /** The store is out of order, or the process has died: what is done meanwhile may not be recorded. */
    void troubled() {
        troubled = true;
    }

    /** @param wellSince since when the store has been in order */
    void check(MissionEntry entry, Instant wellSince, Instant now) {
        complain(entry.revision().number() != content.revision(), "another revision than the newest");
        complain(!Told.of(entry.mission()).equals(content.newest()), "another content than the newest");
        complain(entry.isCancelled() == content.isWanted(), "another intent than the last one told");
        Delivery delivery = entry.delivery();
        complain(ended != null && !delivery.equals(ended), "left its final state by itself");
        if (delivery.state().isFinal()) {
            checkEnd(delivery, now);
            platform.ended();
            troubled = false;
        } else {
            checkWay(delivery, wellSince, now);
        }
        ended = delivery.state().isFinal() ? delivery : null;
    }

    private void checkEnd(Delivery delivery, Instant now) {
        DeliveryState state = delivery.state();
        complain(delivery.revision().number() != content.revision(), state + " speaks of another revision");
        complain(delivery.dueAt() != null, state + " and yet due");
        complain(platform.isCalled(), state + " while it is called");
        complain(state != DeliveryState.FAILED && platform.isInDoubt(), state + " while the outcome is unknown");
        switch (state) {
            case DELIVERED ->
                complain(
                        !content.isWanted() || platform.there() != content.revision(),
                        "DELIVERED and the platform has " + platform.there());
            case CANCELLED ->
                complain(
                        content.isWanted() || platform.there() != ExpectedPlatform.NOTHING,
                        "CANCELLED and the platform has " + platform.there());
            case EXPIRED ->
                complain(!content.isWanted() || !content.newest().hasExpired(now), "EXPIRED before its expiry");
            case REJECTED -> complain(!platform.hasRefused(content), "REJECTED and nobody refused it");
            default -> complain(ended == null && !mayBeGivenUp(now), "FAILED too soon");
        }
    }

    private boolean mayBeGivenUp(Instant now) {
        return platform.puzzles() > Pacing.REPETITIONS
                || !now.isBefore(orderedAt.plus(settings.retry().giveUpAfter()));
    }

    private void checkWay(Delivery delivery, Instant wellSince, Instant now) {
        complain(delivery.dueAt() == null, delivery.state() + " and never due");
        switch (delivery.state()) {
            case QUEUED -> {
                complain(platform.isCalled(), "QUEUED while it is called");
                complain(platform.isInDoubt(), "QUEUED while the outcome is unknown");
                Instant before = now.minus(PATIENCE);
                boolean isLate = content.isWanted() && content.newest().hasExpired(before);
                complain(isLate && wellSince.isBefore(before), "QUEUED long after its expiry");
                troubled = false;
            }
            case UNCERTAIN -> complain(!platform.isInDoubt() && !troubled, "UNCERTAIN and the outcome is known");
            default -> {}
        }
    }

    private void complain(boolean isWrong, String what) {
        if (isWrong) {
            complaints.accept(what);
        }
    }
}
