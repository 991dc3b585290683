package dev.tributary.connector.host.feedback;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is held in memory of one lane: the oldest that wait, by their keys, and the one under way. What is too much is left
 * on disk, and read again once these are gone. Not safe for threads.
 */
final class Lane {

    /** So many wait in memory, so that one lane leaves room for the others. */
    private static final int MOST_WAITING = 20;

    private final String name;
    private final NavigableMap<String, Posted> waiting = new TreeMap<>();
    private @Nullable Posted underWay;
    private @Nullable String left;

    Lane(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** How many more are held now: one that was made early may be kept late, and takes the place of a later one. */
    int take(Posted posted) {
        String key = posted.key();
        if (isUnderWay(key) || (left != null && key.compareTo(left) >= 0) || waiting.put(key, posted) != null) {
            return 0;
        }
        if (waiting.size() <= MOST_WAITING) {
            return 1;
        }
        left = waiting.pollLastEntry().getKey();
        return 0;
    }

    private boolean isUnderWay(String key) {
        return underWay != null && underWay.key().equals(key);
    }

    /** What is to be handed over now, one at a time. */
    Optional<Posted> begin() {
        if (underWay != null || waiting.isEmpty()) {
            return Optional.empty();
        }
        underWay = waiting.pollFirstEntry().getValue();
        return Optional.of(underWay);
    }

    void end() {
        underWay = null;
    }

    boolean isEmpty() {
        return underWay == null && waiting.isEmpty();
    }

    /** Whether it holds nothing and left something on disk. */
    boolean isHungry() {
        return isEmpty() && left != null;
    }

    /** The first key that was left on disk; null where none was. */
    @Nullable
    String left() {
        return left;
    }

    /** Everything from this key on is left on disk; with null, nothing is. */
    void leave(@Nullable String key) {
        left = key;
    }
}
