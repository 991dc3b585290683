package dev.tributary.application.delivery;

import dev.tributary.application.model.Delivery;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Operation;
import dev.tributary.application.model.Presence;
import dev.tributary.application.port.Condition;
import dev.tributary.application.port.Outcome;
import dev.tributary.application.port.StatusReading;
import dev.tributary.application.port.StatusReading.Reported;
import dev.tributary.domain.DeliveryState;
import java.time.Instant;
import java.util.Optional;

/** How a call of the engine ended. */
sealed interface Answered {

    Ruling ruling(MissionEntry current, Instant now);

    /** The status that was read, if one was. */
    Optional<Reported> reported();

    /** What it tells of the platform itself. */
    Condition condition();

    /** Until when the platform asked to wait, if it did. */
    Optional<Instant> waitUntil();

    /** For metrics: the outcome in one word. */
    String name();

    /** The delivery with the calls that were really made. */
    default Delivery counted(Delivery claimed) {
        return claimed;
    }

    /** No call was made after all: everything is as it was before. */
    record Uncalled() implements Answered {
        @Override
        public Ruling ruling(MissionEntry current, Instant now) {
            Presence known = current.presence();
            if (known.isUncertain()) {
                return Ruling.doubt(current.delivery().reason(), now, known);
            }
            return Ruling.isOvertaken(current)
                    ? Newer.of(current, known.unchanged(), now)
                    : Ruling.queue(null, now, known.unchanged());
        }

        @Override
        public Optional<Reported> reported() {
            return Optional.empty();
        }

        @Override
        public Condition condition() {
            return Condition.WELL;
        }

        @Override
        public Optional<Instant> waitUntil() {
            return Optional.empty();
        }

        @Override
        public String name() {
            return "uncalled";
        }

        @Override
        public Delivery counted(Delivery claimed) {
            return claimed.state() == DeliveryState.SENDING ? claimed.unattempted() : claimed;
        }
    }

    record Changed(Operation operation, Outcome outcome, Pacing pacing) implements Answered {
        @Override
        public Ruling ruling(MissionEntry current, Instant now) {
            return outcome.fold(new AfterChange(current, operation, pacing, now));
        }

        @Override
        public Optional<Reported> reported() {
            return Optional.empty();
        }

        @Override
        public Condition condition() {
            return outcome.condition();
        }

        @Override
        public Optional<Instant> waitUntil() {
            return outcome.waitUntil();
        }

        @Override
        public String name() {
            return outcome.name();
        }
    }

    record ReadBack(StatusReading reading, Instant asked, Pacing pacing) implements Answered {
        @Override
        public Ruling ruling(MissionEntry current, Instant now) {
            return new AfterReadBack(current, pacing, asked, now).of(reading);
        }

        @Override
        public Optional<Reported> reported() {
            return reading.fold(Optional::of, unheard -> Optional.empty(), unread -> Optional.empty());
        }

        @Override
        public Condition condition() {
            return reading.condition();
        }

        @Override
        public Optional<Instant> waitUntil() {
            return reading.waitUntil();
        }

        @Override
        public String name() {
            return reading.fold(
                    reported -> "reported",
                    unheard -> "absent",
                    unread -> unread.why().name());
        }
    }
}
