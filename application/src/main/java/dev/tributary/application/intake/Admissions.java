package dev.tributary.application.intake;

import dev.tributary.application.model.Content;
import dev.tributary.application.model.Delivery;
import dev.tributary.application.model.EventKind;
import dev.tributary.application.model.Intent;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Presence;
import dev.tributary.application.model.Progress;
import dev.tributary.application.model.Source;
import dev.tributary.application.model.TimelineEvent;
import dev.tributary.application.model.Verdict;
import dev.tributary.application.port.Step;
import dev.tributary.domain.Finding;
import dev.tributary.domain.MissionKey;
import dev.tributary.domain.Revision;
import dev.tributary.domain.draft.CheckedDraft;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What is kept of an item that is taken in. */
final class Admissions {

    private Admissions() {}

    static Step<Verdict> create(MissionKey key, CheckedDraft.Sound sound, Source source, Instant now) {
        Delivery delivery = Delivery.queued(Revision.FIRST, now);
        MissionEntry entry = new MissionEntry(
                MissionEntry.UNNUMBERED,
                key,
                sound.mission(),
                Revision.FIRST,
                source,
                Intent.WANTED,
                delivery,
                Presence.NEVER_SENT,
                Progress.NONE,
                sound.warnings(),
                now,
                now);
        List<TimelineEvent> events =
                List.of(TimelineEvent.of(EventKind.ACCEPTED, Revision.FIRST, now), TimelineEvent.of(delivery));
        return Step.keep(entry, events, kept -> new Verdict.Accepted(kept, true));
    }

    static Step<Verdict> revise(MissionEntry known, CheckedDraft.Sound sound, Source by, Instant now) {
        List<Finding> warnings = new ArrayList<>(sound.warnings());
        warnings.addAll(Clearing.warnings(known, sound.mission()));
        Content content = known.content().revised(sound.mission(), ownedAsBefore(known, by), warnings);
        return replace(known, content, TimelineEvent.of(EventKind.ACCEPTED, content.revision(), now));
    }

    static Step<Verdict> cancel(MissionEntry known, Instant now) {
        if (known.isCancelled() && !Redelivery.endedInVain(known.delivery())) {
            return Step.leave(new Verdict.Duplicate(known));
        }
        return replace(
                known, known.content().cancelled(), TimelineEvent.of(EventKind.CANCELLATION, known.revision(), now));
    }

    static Step<Verdict> retry(MissionEntry known, Order order, Instant now) {
        return Redelivery.endedInVain(known.delivery())
                ? replace(known, known.content(), order.event(known.revision(), now))
                : Step.leave(new Verdict.Duplicate(known));
    }

    private static Step<Verdict> replace(MissionEntry known, Content content, TimelineEvent cause) {
        Instant now = cause.at();
        Delivery delivery = Redelivery.of(known, content, now);
        Presence presence =
                known.delivery().state().isFinal() ? known.presence().afresh() : known.presence();
        MissionEntry next =
                known.with(content, delivery, known.progress(), now).with(delivery, presence, known.progress(), now);
        List<TimelineEvent> events = new ArrayList<>();
        events.add(cause);
        if (delivery.state() != known.delivery().state()) {
            events.add(TimelineEvent.of(delivery));
        }
        return Step.keep(next, events, kept -> new Verdict.Accepted(kept, false));
    }

    private static Source ownedAsBefore(MissionEntry known, Source by) {
        return new Source(by.connector(), known.source().partner(), by.document(), by.item());
    }
}
