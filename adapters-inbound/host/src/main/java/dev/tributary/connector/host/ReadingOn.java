package dev.tributary.connector.host;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * Reads batch after batch until enough of what a desk sees is found, or nothing is left.
 *
 * @param batch what comes after a place, at most {@code size}
 * @param place where an item stands
 * @param visible whether the desk sees it
 */
record ReadingOn<T>(
        LongFunction<CompletionStage<List<T>>> batch, ToLongFunction<T> place, Predicate<T> visible, int size) {

    /** The first visible items after a place, at most so many. */
    CompletionStage<List<T>> first(int wanted, long after) {
        return first(wanted, after, new ArrayList<>());
    }

    private CompletionStage<List<T>> first(int wanted, long after, List<T> found) {
        return batch.apply(after).thenCompose(items -> {
            items.stream().filter(visible).limit(wanted - found.size()).forEach(found::add);
            return found.size() == wanted || items.size() < size
                    ? CompletableFuture.completedFuture(List.copyOf(found))
                    : first(wanted, place.applyAsLong(items.get(items.size() - 1)), found);
        });
    }
}
