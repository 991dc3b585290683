package dev.tributary.application.delivery;

import dev.tributary.application.model.Delivery;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Progress;
import dev.tributary.application.model.TimelineEvent;
import dev.tributary.application.port.Change;
import dev.tributary.application.port.Found;
import dev.tributary.application.port.Step;
import dev.tributary.application.tracking.Report;
import dev.tributary.application.tracking.TrackingSchedule;
import dev.tributary.domain.DeliveryState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records how a call ended, on the entry as it is by now; does nothing if the lease was lost meanwhile. */
final class Settlement implements Change<Boolean> {

    private final MissionEntry called;
    private final Answered answer;
    private final TrackingSchedule schedule;
    private final Instant now;

    Settlement(MissionEntry called, Answered answer, TrackingSchedule schedule, Instant now) {
        this.called = called;
        this.answer = answer;
        this.schedule = schedule;
        this.now = now;
    }

    @Override
    public Step<Boolean> apply(Found found) {
        MissionEntry current = found.entries().get(0);
        if (!isStillOurs(current)) {
            return Step.leave(false);
        }
        List<TimelineEvent> events = new ArrayList<>();
        Progress reported = reported(current, events);
        Ruling ruling = answer.ruling(current, called, now);
        Delivery delivery = delivery(current, ruling);
        if (delivery.state() != current.delivery().state()) {
            events.add(TimelineEvent.of(delivery));
        }
        MissionEntry next = current.with(delivery, ruling.presence(), progress(current, delivery, reported), now);
        return Step.keep(tracked(next), events, kept -> true);
    }

    private boolean isStillOurs(MissionEntry current) {
        Delivery now = current.delivery();
        return now.state() == called.delivery().state()
                && now.dueAt() != null
                && now.dueAt().equals(called.delivery().dueAt());
    }

    private Progress reported(MissionEntry current, List<TimelineEvent> events) {
        return answer.reported()
                .map(reading -> {
                    Report report = Report.of(current, reading, now);
                    events.addAll(report.events());
                    return report.progress();
                })
                .orElse(current.progress());
    }

    /** A doubt that goes on keeps its beginning; what waits for something newer begins anew. */
    private Delivery delivery(MissionEntry current, Ruling ruling) {
        Delivery known = current.delivery();
        if (ruling.state() == known.state() && ruling.dueAt() != null) {
            return known.dueAt(ruling.dueAt());
        }
        Delivery next = known.become(ruling.state(), ruling.reason(), ruling.dueAt(), now);
        boolean isAnew = next.state() == DeliveryState.QUEUED && Ruling.isOvertaken(current, called);
        return isAnew ? next.anew(current.revision()) : next;
    }

    /** A revision that is delivered after the field had ended the one before starts over in the field. */
    private Progress progress(MissionEntry current, Delivery delivery, Progress reported) {
        boolean isNewlyThere = delivery.state() == DeliveryState.DELIVERED
                && current.presence().held() != null
                && delivery.revision().isAfter(current.presence().held());
        return isNewlyThere && reported.state().isFinal() ? Progress.NONE : reported;
    }

    private MissionEntry tracked(MissionEntry next) {
        @Nullable
        Instant check = next.delivery().state() == DeliveryState.DELIVERED
                ? schedule.next(next, now)
                : next.progress().nextCheckAt();
        return next.with(
                next.delivery(),
                next.presence(),
                next.progress().checkAt(next.presence().isPresent() ? check : null),
                now);
    }
}
