package dev.tributary.application.delivery;

import static dev.tributary.application.port.SampleEntries.NOON;

import dev.tributary.application.model.PlatformStatus;
import dev.tributary.application.port.Outcome;
import dev.tributary.application.port.Outcome.Doubt;
import dev.tributary.application.port.StatusReading;
import dev.tributary.domain.ProgressState;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Answers of the platform by the names they have in tables. */
final class Answers {

    static final Instant TOLD = NOON.plusSeconds(60);

    static final List<String> OUTCOMES = List.of(
            "done",
            "exists",
            "absent",
            "refused",
            "throttled",
            "throttled until",
            "unavailable",
            "unavailable until",
            "unauthorised",
            "lost",
            "lost until",
            "unjudged");

    /** Those that tell something, and why none was told: a reading that is done, exists or is absent is one of the former. */
    static final List<String> READINGS = Stream.concat(
                    Stream.of("there", "deleted", "not there"),
                    OUTCOMES.stream()
                            .filter(outcome ->
                                    !Set.of("done", "exists", "absent").contains(outcome)))
            .toList();

    private Answers() {}

    static Outcome outcome(String name) {
        return switch (name) {
            case "done" -> new Outcome.Done();
            case "exists" -> new Outcome.Exists();
            case "absent" -> new Outcome.Absent("inconnue");
            case "refused" -> new Outcome.Refused("véhicule invalide");
            case "throttled" -> new Outcome.Throttled(null);
            case "throttled until" -> new Outcome.Throttled(TOLD);
            case "unavailable" -> new Outcome.Unavailable("connection refused");
            case "unavailable until" -> new Outcome.Unavailable("503", TOLD);
            case "unauthorised" -> new Outcome.Unauthorised("no right");
            case "lost" -> new Outcome.Unknown(Doubt.LOST, "timeout", null);
            case "lost until" -> new Outcome.Unknown(Doubt.LOST, "503", TOLD);
            case "unjudged" -> new Outcome.Unknown(Doubt.UNJUDGED, "no rule", null);
            default -> throw new IllegalArgumentException(name);
        };
    }

    static StatusReading reading(String name) {
        return switch (name) {
            case "there" -> reported(ProgressState.READ);
            case "deleted" -> reported(ProgressState.DELETED);
            case "not there" -> new StatusReading.Unheard();
            default -> new StatusReading.Unread(outcome(name));
        };
    }

    static StatusReading reported(ProgressState state) {
        return new StatusReading.Reported(state, new PlatformStatus(state.name(), null, null, null, null, null), NOON);
    }
}
