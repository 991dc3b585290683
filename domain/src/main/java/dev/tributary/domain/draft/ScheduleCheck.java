package dev.tributary.domain.draft;

import dev.tributary.domain.Schedule;
import java.time.Instant;
import java.util.Optional;

/** Takes dates in their order. */
final class ScheduleCheck {

    private final Examination examination;
    private final DateCheck dates;
    private final Instant now;

    ScheduleCheck(Examination examination, DateCheck dates, Instant now) {
        this.examination = examination;
        this.dates = dates;
        this.now = now;
    }

    Optional<Schedule> schedule() {
        Optional<Instant> intervention = dates.date(Field.INTERVENTION_AT);
        Optional<Instant> expiry = dates.date(Field.EXPIRES_AT);
        expiry.ifPresent(this::checkExpired);
        if (intervention.isPresent() && expiry.isPresent() && Schedule.crossed(intervention.get(), expiry.get())) {
            examination.violation(FindingCode.EXPIRY_BEFORE_INTERVENTION.at(
                    Field.EXPIRES_AT,
                    Detail.of("expiry", expiry.get().toString()),
                    Detail.of("intervention", intervention.get().toString())));
            return Optional.empty();
        }
        return Optional.of(new Schedule(intervention.orElse(null), expiry.orElse(null)));
    }

    private void checkExpired(Instant expiry) {
        if (new Schedule(null, expiry).hasExpired(now)) {
            examination.expired(FindingCode.EXPIRY_PAST.at(Field.EXPIRES_AT, Detail.of("expiry", expiry.toString())));
        }
    }
}
