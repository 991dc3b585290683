package dev.tributary.application.delivery;

import dev.tributary.application.model.Delivery;
import dev.tributary.application.model.EventKind;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Operation;
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

/** Records how a call ended, on the entry as it is by now; does nothing if the lease was lost, or the entry removed, meanwhile. */
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
        if (found.entries().isEmpty() || !isStillOurs(found.entries().get(0))) {
            return Step.leave(false);
        }
        MissionEntry current = found.entries().get(0);
        List<TimelineEvent> events = new ArrayList<>();
        Ruling ruling = answer.ruling(current, now);
        Delivery delivery = delivery(current, ruling);
        Progress progress = reported(startedOver(current, delivery, events), events);
        if (delivery.state() != current.delivery().state()) {
            events.add(TimelineEvent.of(delivery));
        }
        MissionEntry next = current.with(delivery, ruling.presence(), progress, now);
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
        Delivery known = answer.counted(current.delivery());
        if (ruling.state() == known.state() && ruling.dueAt() != null) {
            return known.dueAt(ruling.dueAt());
        }
        Delivery next = known.become(ruling.state(), ruling.reason(), due(current, ruling), now);
        boolean isAnew = next.state() != DeliveryState.UNCERTAIN && Ruling.isOvertaken(current);
        return isAnew ? next.anew(current.revision()) : next;
    }

    private static @Nullable Instant due(MissionEntry current, Ruling ruling) {
        Instant due = ruling.dueAt();
        return due == null || ruling.state() != DeliveryState.QUEUED
                ? due
                : current.content().dueBy(due);
    }

    /** What is delivered after the field had ended the content before, or created anew, starts over in the field. */
    private MissionEntry startedOver(MissionEntry current, Delivery delivery, List<TimelineEvent> events) {
        boolean isNewlyThere = delivery.state() == DeliveryState.DELIVERED
                && !delivery.revision().equals(current.presence().held());
        if (!isNewlyThere || !isOfAnother(current)) {
            return current;
        }
        events.add(TimelineEvent.of(EventKind.PROGRESS, delivery.revision(), Progress.NONE.state(), null, now));
        return current.with(current.delivery(), current.presence(), Progress.NONE, now);
    }

    private static boolean isOfAnother(MissionEntry current) {
        Progress known = current.progress();
        boolean isCreated = current.presence().pending() == Operation.CREATE;
        boolean isKnown =
                known.state() != Progress.NONE.state() || !known.status().equals(Progress.NONE.status());
        return known.state().isFinal() || (isCreated && isKnown);
    }

    private MissionEntry tracked(MissionEntry next) {
        Instant planned = next.progress().nextCheckAt();
        boolean isPlanned = planned != null && next.delivery().state() != DeliveryState.DELIVERED;
        Instant check = isPlanned ? planned : schedule.next(next, now);
        return next.with(
                next.delivery(),
                next.presence(),
                next.progress().checkAt(next.presence().isPresent() ? check : null),
                now);
    }
}
