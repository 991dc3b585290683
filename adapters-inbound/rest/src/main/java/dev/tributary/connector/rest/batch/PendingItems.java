package dev.tributary.connector.rest.batch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** Items that were read and not handed in yet; a chunk of them is due when they are many, or large. */
final class PendingItems {

    private static final int CHUNK_ITEMS = 500;
    private static final long CHUNK_BYTES = 1024 * 1024;

    private final Queue<BatchItem> items = new ArrayDeque<>();
    private long bytes;

    void add(BatchItem item, int size) {
        items.add(item);
        bytes += size;
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    boolean isDue() {
        return items.size() >= CHUNK_ITEMS || bytes >= CHUNK_BYTES;
    }

    List<BatchItem> takeChunk() {
        List<BatchItem> chunk = new ArrayList<>();
        while (chunk.size() < CHUNK_ITEMS && !items.isEmpty()) {
            chunk.add(items.remove());
        }
        bytes = items.isEmpty() ? 0 : bytes;
        return chunk;
    }

    void clear() {
        items.clear();
        bytes = 0;
    }
}
