package dev.tributary.store;

import dev.tributary.application.model.MissionEntry;

/** An entry as it is kept, and the sequence number of its newest event; {@link #NO_EVENT} if it has none. */
record Kept(MissionEntry entry, long lastEvent) {

    static final long NO_EVENT = 0;

    /** Whether the entry that takes this one's place says the same of the mission itself. */
    boolean hasContentOf(MissionEntry next) {
        return entry.content().equals(next.content()) && entry.createdAt().equals(next.createdAt());
    }
}
