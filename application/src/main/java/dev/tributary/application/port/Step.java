package dev.tributary.application.port;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.TimelineEvent;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a change leaves behind, and its result. With a memory, the result is remembered under the place's once-key, in the
 * place of what was remembered there before; without a once-key nothing is.
 */
public sealed interface Step<R> {

    /**
     * The entry is kept as it is here, with what happened to it. One that is {@link MissionEntry#UNNUMBERED} is new and
     * numbered by the store; its key must not be taken. Any other must be one that was found, under the same key.
     *
     * @param outcome makes the result of the entry as it was kept
     */
    record Keep<R>(
            MissionEntry next,
            List<TimelineEvent> events,
            Function<MissionEntry, R> outcome,
            @Nullable Function<R, Remembered> memory)
            implements Step<R> {
        public Keep {
            events = List.copyOf(events);
        }
    }

    /**
     * The entry is removed with its timeline, and counted among the removed. It must be one that was found; nothing is
     * remembered of it.
     */
    record Remove<R>(MissionEntry entry, R outcome) implements Step<R> {}

    /** Nothing changes. */
    record Leave<R>(R outcome, @Nullable Function<R, Remembered> memory) implements Step<R> {}

    static <R> Step<R> keep(MissionEntry next, List<TimelineEvent> events, Function<MissionEntry, R> outcome) {
        return new Keep<>(next, events, outcome, null);
    }

    static <R> Step<R> leave(R outcome) {
        return new Leave<>(outcome, null);
    }

    static <R> Step<R> remove(MissionEntry entry, R outcome) {
        return new Remove<>(entry, outcome);
    }

    default Step<R> remembering(Function<R, Remembered> memory) {
        return fold(
                kept -> new Keep<>(kept.next(), kept.events(), kept.outcome(), memory),
                left -> new Leave<>(left.outcome(), memory),
                removed -> removed);
    }

    default <T> T fold(Function<Keep<R>, T> keep, Function<Leave<R>, T> leave, Function<Remove<R>, T> remove) {
        if (this instanceof Keep<R> kept) {
            return keep.apply(kept);
        }
        return this instanceof Leave<R> left ? leave.apply(left) : remove.apply((Remove<R>) this);
    }
}
