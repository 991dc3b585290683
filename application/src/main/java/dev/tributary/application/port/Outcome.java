package dev.tributary.application.port;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of a call to the platform. Words are the platform's own and may be personal. */
public sealed interface Outcome {

    /** It has happened. */
    record Done() implements Outcome {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.done();
        }
    }

    /** A create found that the mission is there already. */
    record Exists() implements Outcome {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.exists();
        }
    }

    /** The platform does not know the mission. */
    record Absent(String words) implements Outcome {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.absent(this);
        }

        @Override
        public String toString() {
            return "Absent";
        }
    }

    /** Nothing happened, and nothing will by repeating it. */
    record Refused(String words) implements Outcome {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.refused(this);
        }

        @Override
        public String toString() {
            return "Refused";
        }
    }

    /** Nothing happened; asked to wait, until this time where it was told. */
    record Throttled(@Nullable Instant until) implements Outcome {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.throttled(this);
        }

        @Override
        public Condition condition() {
            return Condition.BUSY;
        }

        @Override
        public Optional<Instant> waitUntil() {
            return Optional.ofNullable(until);
        }
    }

    /**
     * Nothing happened: the platform was not reached, does not serve, or something in front of it answered.
     *
     * @param cause for operators, never personal
     * @param until when to ask again at the earliest, where it asked for fewer requests by that answer
     */
    record Unavailable(String cause, @Nullable Instant until) implements Outcome {

        /** Nothing was told of how long it lasts. */
        public Unavailable(String cause) {
            this(cause, null);
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.unavailable(this);
        }

        @Override
        public Condition condition() {
            return until == null ? Condition.DOWN : Condition.OVERLOADED;
        }

        @Override
        public Optional<Instant> waitUntil() {
            return Optional.ofNullable(until);
        }
    }

    /**
     * Nothing happened: the login is refused, or has no right to this.
     *
     * @param cause for operators, never personal
     * @param until until when nobody is let in, where the login itself is refused; null where it has no right to this
     */
    record Unauthorised(String cause, @Nullable Instant until) implements Outcome {

        /** The login is good, and has no right to this. */
        public Unauthorised(String cause) {
            this(cause, null);
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.unauthorised(this);
        }

        @Override
        public Condition condition() {
            return until == null ? Condition.WELL : Condition.DOWN;
        }

        @Override
        public Optional<Instant> waitUntil() {
            return Optional.ofNullable(until);
        }
    }

    /**
     * It may or may not have happened.
     *
     * @param doubt why it is not known
     * @param cause for operators, never personal
     * @param until when to ask again at the earliest, where the platform asked for fewer requests by that answer
     */
    record Unknown(Doubt doubt, String cause, @Nullable Instant until) implements Outcome {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.unknown(this);
        }

        @Override
        public Condition condition() {
            return until != null ? Condition.OVERLOADED : doubt == Doubt.LOST ? Condition.DOWN : Condition.WELL;
        }

        @Override
        public Optional<Instant> waitUntil() {
            return Optional.ofNullable(until);
        }
    }

    /** Why an outcome is unknown. */
    enum Doubt {
        /** No answer, half an answer, or one that tells of trouble inside the platform. */
        LOST,
        /** A whole answer that no rule of the profile judges; repeating the call is likely to bring it again. */
        UNJUDGED
    }

    /** One function for each outcome. */
    interface Cases<T> {
        T done();

        T exists();

        T absent(Absent outcome);

        T refused(Refused outcome);

        T throttled(Throttled outcome);

        T unavailable(Unavailable outcome);

        T unauthorised(Unauthorised outcome);

        T unknown(Unknown outcome);
    }

    <T> T fold(Cases<T> cases);

    /** Until when the platform asked to wait, if it told a time. */
    default Optional<Instant> waitUntil() {
        return Optional.empty();
    }

    default Condition condition() {
        return Condition.WELL;
    }

    /** The outcome in one word, for metrics. */
    default String name() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
