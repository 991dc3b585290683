package dev.tributary.connector.email.answer;

import dev.tributary.connector.spi.MissionEvent;
import dev.tributary.connector.spi.MissionView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a mission.
 *
 * @param mission its id
 * @param what happened
 * @param reasons in the words of whoever gave them; empty if nobody gave one
 */
record Notice(String mission, What what, List<String> reasons) {

    /** What may have happened. */
    enum What {
        REFUSED_IN_THE_FIELD,
        DONE,
        REFUSED_BY_OCEAN,
        FAILED,
        EXPIRED
    }

    Notice {
        reasons = List.copyOf(reasons);
    }

    /** What an event tells of, if anybody wants to know. */
    static Optional<What> told(MissionEvent event, Set<NoticeKind> wanted) {
        return what(event).filter(what -> wanted.contains(what == What.DONE ? NoticeKind.DONE : NoticeKind.REFUSED));
    }

    private static Optional<What> what(MissionEvent event) {
        if (event.kind() == MissionEvent.Kind.PROGRESS) {
            return of(event.progress());
        }
        return event.kind() == MissionEvent.Kind.DELIVERY ? of(event.delivery()) : Optional.empty();
    }

    private static Optional<What> of(MissionView.@Nullable ProgressState state) {
        if (state == MissionView.ProgressState.REFUSED) {
            return Optional.of(What.REFUSED_IN_THE_FIELD);
        }
        return state == MissionView.ProgressState.DONE ? Optional.of(What.DONE) : Optional.empty();
    }

    private static Optional<What> of(MissionView.@Nullable DeliveryState state) {
        if (state == MissionView.DeliveryState.REJECTED) {
            return Optional.of(What.REFUSED_BY_OCEAN);
        }
        if (state == MissionView.DeliveryState.FAILED) {
            return Optional.of(What.FAILED);
        }
        return state == MissionView.DeliveryState.EXPIRED ? Optional.of(What.EXPIRED) : Optional.empty();
    }

    /** Tells of an event. What the mission says of itself counts only as long as it is still as it was then. */
    static Notice of(What what, MissionEvent event, MissionView mission) {
        MissionView.Progress progress = mission.progress();
        MissionView.Delivery delivery = mission.delivery();
        List<String> reasons = new ArrayList<>();
        if (event.progress() == progress.state() && event.revision() == mission.revision()) {
            reasons.add(text(progress.refusalReason()));
            reasons.add(text(progress.label()));
            reasons.add(text(progress.complement()));
        }
        reasons.add(text(event.reason()));
        if (event.delivery() == delivery.state() && event.revision() == delivery.revision()) {
            reasons.add(text(delivery.reason()));
        }
        return new Notice(
                mission.id(),
                what,
                reasons.stream().filter(reason -> !reason.isEmpty()).distinct().toList());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** Shows no reason: it is somebody's words. */
    @Override
    public String toString() {
        return mission + " " + what;
    }
}
