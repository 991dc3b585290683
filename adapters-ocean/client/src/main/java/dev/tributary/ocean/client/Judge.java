package dev.tributary.ocean.client;

import dev.tributary.application.port.Outcome;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Takes answers for what the profile's rules take them for. */
final class Judge {

    private static final int LONGEST_WORDS = 1_000;

    private final Judgements judgements;
    private final Clock clock;

    Judge(OceanProfile profile, Clock clock) {
        this.judgements = new Judgements(profile);
        this.clock = clock;
    }

    Statement hear(HttpAnswer answer) {
        return Statement.of(answer, clock.instant());
    }

    /** Whether any rule says anything of it. */
    boolean knows(OceanCall call, Statement statement) {
        return judgements.of(call, statement).isPresent();
    }

    Outcome outcome(OceanCall call, Reply reply) {
        return reply.fold(answer -> outcome(call, hear(answer)), why -> why);
    }

    Outcome outcome(OceanCall call, Statement statement) {
        Instant until = statement.until();
        return switch (judgements.of(call, statement).orElse(Judgement.UNKNOWN_UNJUDGED)) {
            case DONE -> new Outcome.Done();
            case EXISTS -> new Outcome.Exists();
            case ABSENT -> new Outcome.Absent(words(statement));
            case REFUSED -> new Outcome.Refused(words(statement));
            case THROTTLED -> new Outcome.Throttled(until);
            case UNAVAILABLE -> new Outcome.Unavailable(statement.description(), fewer(statement));
            case UNAUTHORISED -> new Outcome.Unauthorised(statement.description());
            case UNKNOWN_LOST -> new Outcome.Unknown(Outcome.Doubt.LOST, statement.description(), fewer(statement));
            case UNKNOWN_UNJUDGED -> new Outcome.Unknown(Outcome.Doubt.UNJUDGED, unjudged(statement), until);
        };
    }

    /** A server that is overloaded asks for fewer requests, though it may not say until when. */
    private @Nullable Instant fewer(Statement statement) {
        boolean isOverloaded = statement.httpStatus() == HttpAnswer.OVERLOADED && statement.until() == null;
        return isOverloaded ? clock.instant() : statement.until();
    }

    private static String unjudged(Statement statement) {
        return statement.description() + "; no rule of the Océan profile judges it";
    }

    private static String words(Statement statement) {
        String message = statement.message().said().strip();
        if (message.isEmpty()) {
            return "HTTP " + statement.httpStatus();
        }
        return message.length() > LONGEST_WORDS ? message.substring(0, LONGEST_WORDS) : message;
    }
}
