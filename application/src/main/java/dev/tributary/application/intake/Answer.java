package dev.tributary.application.intake;

import dev.tributary.application.model.Verdict;
import dev.tributary.domain.Text;
import java.time.Duration;
import java.util.function.Function;

/** What is answered to one item: its verdict, or that nothing was decided or kept and it must be offered again. */
public sealed interface Answer {

    record Decided(Verdict verdict) implements Answer {}

    record Postponed(Duration after, Text reason) implements Answer {}

    default <T> T fold(Function<Verdict, T> decided, Function<Postponed, T> postponed) {
        return this instanceof Decided answer ? decided.apply(answer.verdict()) : postponed.apply((Postponed) this);
    }
}
