package dev.tributary.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Entries that were used last, by number. They are what the file holds as long as only the one writer changes it, and
 * spare the reading of an entry that was just accepted or claimed.
 */
final class EntryCache {

    private static final float LOAD_FACTOR = 0.75f;

    private final Map<Long, Kept> entries;

    EntryCache(int capacity) {
        entries = new LinkedHashMap<>(16, LOAD_FACTOR, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, Kept> eldest) {
                return size() > capacity;
            }
        };
    }

    @Nullable
    Kept get(long number) {
        return entries.get(number);
    }

    void put(Kept kept) {
        entries.put(kept.entry().number(), kept);
    }

    void remove(long number) {
        entries.remove(number);
    }

    void clear() {
        entries.clear();
    }
}
