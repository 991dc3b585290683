package dev.tributary.domain.draft;

import dev.tributary.domain.Schedule;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes dates that tell which moment they mean, to the minute. */
final class DateCheck {

    private final Examination examination;
    private final @Nullable ZoneId zone;

    DateCheck(Examination examination, @Nullable ZoneId zone) {
        this.examination = examination;
        this.zone = zone;
    }

    Optional<Instant> date(Field field) {
        return examination.text(field).flatMap(text -> date(field, text));
    }

    private Optional<Instant> date(Field field, String text) {
        Optional<DateText> date = DateText.parse(text);
        if (date.isEmpty()) {
            return refuse(FindingCode.NOT_A_DATE, field, text);
        }
        return moment(field, text, date.get()).flatMap(moment -> inRange(field, text, moment));
    }

    private Optional<Instant> moment(Field field, String text, DateText date) {
        if (date.offset() != null) {
            return Optional.of(date.local().toInstant(date.offset()));
        }
        if (zone == null) {
            return refuse(FindingCode.OFFSET_MISSING, field, text);
        }
        return momentIn(zone, field, date.local());
    }

    private Optional<Instant> momentIn(ZoneId declared, Field field, LocalDateTime local) {
        ZoneOffsetTransition change = declared.getRules().getTransition(local);
        if (change == null) {
            return Optional.of(local.atZone(declared).toInstant());
        }
        if (change.isGap()) {
            examination.violation(FindingCode.NONEXISTENT_TIME.at(
                    field,
                    Detail.of("value", local.toString()),
                    Detail.of("zone", declared.getId()),
                    Detail.of("before", change.getDateTimeBefore().toLocalTime().toString()),
                    Detail.of("after", change.getDateTimeAfter().toLocalTime().toString())));
            return Optional.empty();
        }
        return Optional.of(earlier(declared, field, local, change.getOffsetBefore()));
    }

    private Instant earlier(ZoneId declared, Field field, LocalDateTime local, ZoneOffset offset) {
        examination.warning(FindingCode.AMBIGUOUS_TIME.at(
                field,
                Detail.of("value", local.toString()),
                Detail.of("zone", declared.getId()),
                Detail.of("offset", offset.toString())));
        return local.toInstant(offset);
    }

    private Optional<Instant> inRange(Field field, String text, Instant moment) {
        return Schedule.covers(moment)
                ? Optional.of(Schedule.toMinute(moment))
                : refuse(FindingCode.DATE_OUT_OF_RANGE, field, text);
    }

    private Optional<Instant> refuse(FindingCode code, Field field, String text) {
        examination.violation(code.at(
                field,
                Quotation.of(text),
                Detail.of("first", Schedule.FIRST_YEAR),
                Detail.of("last", Schedule.LAST_YEAR)));
        return Optional.empty();
    }
}
