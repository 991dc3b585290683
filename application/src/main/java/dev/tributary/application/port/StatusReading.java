package dev.tributary.application.port;

import dev.tributary.application.model.PlatformStatus;
import dev.tributary.domain.ProgressState;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What became of reading a mission's status. */
public sealed interface StatusReading {

    /** The mission is there; reportedAt is the platform's time where it could be read. */
    record Reported(
            ProgressState state,
            PlatformStatus status,
            @Nullable Instant reportedAt) implements StatusReading {}

    /** The platform does not know the mission. */
    record Unheard() implements StatusReading {}

    /** Nothing was learned; never a {@link Outcome.Done}, {@link Outcome.Exists} or {@link Outcome.Absent}. */
    record Unread(Outcome why) implements StatusReading {}

    default Condition condition() {
        return fold(
                reported -> Condition.WELL,
                unheard -> Condition.WELL,
                unread -> unread.why().condition());
    }

    /** Until when the platform asked to wait, if it told a time. */
    default Optional<Instant> waitUntil() {
        return fold(
                reported -> Optional.empty(),
                unheard -> Optional.empty(),
                unread -> unread.why().waitUntil());
    }

    default <T> T fold(Function<Reported, T> reported, Function<Unheard, T> unheard, Function<Unread, T> unread) {
        if (this instanceof Reported reading) {
            return reported.apply(reading);
        }
        if (this instanceof Unheard reading) {
            return unheard.apply(reading);
        }
        return unread.apply((Unread) this);
    }
}
