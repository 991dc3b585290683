package dev.tributary.ocean.client;

import dev.tributary.application.port.Outcome;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Takes answers for what the profile's rules take them for. */
final class Judge {

    private static final int LONGEST_WORDS = 1_000;

    private final OceanProfile profile;
    private final Clock clock;

    Judge(OceanProfile profile, Clock clock) {
        this.profile = profile;
        this.clock = clock;
    }

    Statement hear(HttpAnswer answer) {
        return Statement.of(answer, clock.instant());
    }

    Outcome outcome(OceanCall call, Reply reply) {
        return reply.fold(answer -> outcome(call, hear(answer)), why -> why);
    }

    Outcome outcome(OceanCall call, Statement statement) {
        String cause = statement.description();
        Instant until = statement.until();
        return switch (profile.judge(call, statement).orElse(Judgement.UNKNOWN_UNJUDGED)) {
            case DONE -> new Outcome.Done();
            case EXISTS -> new Outcome.Exists();
            case ABSENT -> new Outcome.Absent(words(statement));
            case REFUSED -> new Outcome.Refused(words(statement));
            case THROTTLED -> new Outcome.Throttled(until);
            case UNAVAILABLE -> unavailable(cause, until);
            case UNAUTHORISED -> new Outcome.Unauthorised(cause);
            case UNKNOWN_LOST -> new Outcome.Unknown(Outcome.Doubt.LOST, cause, until);
            case UNKNOWN_UNJUDGED -> new Outcome.Unknown(Outcome.Doubt.UNJUDGED, unjudged(cause), until);
        };
    }

    /** An outage that says how long it lasts asks to wait. */
    private static Outcome unavailable(String cause, @Nullable Instant until) {
        return until == null ? new Outcome.Unavailable(cause) : new Outcome.Throttled(until);
    }

    private static String unjudged(String cause) {
        return cause + "; no rule of the Océan profile judges it";
    }

    private static String words(Statement statement) {
        String message = statement.message().strip();
        if (message.isEmpty()) {
            return "HTTP " + statement.httpStatus();
        }
        return message.length() > LONGEST_WORDS ? message.substring(0, LONGEST_WORDS) : message;
    }
}
