package dev.tributary.domain.draft;

import dev.tributary.domain.Comment;
import dev.tributary.domain.CustomerId;
import dev.tributary.domain.Destination;
import dev.tributary.domain.Dispatch;
import dev.tributary.domain.Mission;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.MissionKey;
import dev.tributary.domain.MissionType;
import dev.tributary.domain.Recipient;
import dev.tributary.domain.Schedule;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks one draft, once: every field in the order of a mission's JSON, whatever was wrong with those before. */
final class DraftCheck {

    private final Examination examination;
    private final IdCheck ids;
    private final TextCheck texts;
    private final ScheduleCheck dates;

    DraftCheck(MissionDraft draft, DraftRules rules, Instant now) {
        this.examination = new Examination(draft);
        this.ids = new IdCheck(examination);
        this.texts = new TextCheck(examination, rules.limits());
        this.dates = new ScheduleCheck(examination, new DateCheck(examination, rules.zone()), now);
    }

    CheckedDraft check() {
        Optional<MissionId> id = ids.mission();
        Optional<CustomerId> customer = ids.customer();
        Optional<MissionType> type = texts.text(Field.TYPE).map(MissionType::new);
        Optional<Schedule> schedule = dates.schedule();
        Optional<Recipient> recipient = new RecipientCheck(examination, texts).recipient();
        Destination destination = new DestinationCheck(examination, texts).destination();
        Optional<Comment> comment = texts.text(Field.COMMENT).map(Comment::new);
        Dispatch dispatch = new DispatchCheck(examination).dispatch();
        if (!examination.isSound()) {
            return examination.faulty(id.map(read -> key(read, customer)).orElse(null));
        }
        return examination.sound(new Mission(
                id.orElseThrow(),
                customer.orElse(null),
                type.orElse(null),
                schedule.orElseThrow(),
                recipient.orElseThrow(),
                destination,
                comment.orElse(null),
                dispatch));
    }

    /** Null where nobody knows which customer was meant. */
    private @Nullable MissionKey key(MissionId id, Optional<CustomerId> customer) {
        boolean unread = examination.has(Field.CUSTOMER_ID) || examination.anySpoilt(Field.CUSTOMER_ID);
        return customer.isEmpty() && unread ? null : new MissionKey(customer.orElse(null), id);
    }
}
