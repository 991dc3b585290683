package dev.tributary.connector.spi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one connector keeps across restarts: a cursor, the files it has seen, what it still has to hand over. Others do
 * not see it. It is kept on disk beside the missions, alone or together with them by
 * {@link MissionDesk#submitAll(List, List)}.
 *
 * <p>All methods may be called from any thread, return at once and never throw but for null or out-of-range arguments,
 * or where they say so. The stages complete on one thread of the connector's own: do not block it. They complete with an
 * {@link java.io.UncheckedIOException} where the store is out of order, the connector is stopped, or too much of it is
 * under way (see {@link MissionDesk}): nothing was changed then, try again later.
 *
 * @since 0.1
 */
public interface ConnectorState {

    /**
     * One thing to keep.
     *
     * @param key 1 to 250 characters; keys that begin with {@code tributary/} are the gateway's
     * @param value at most 65,536 characters; null to forget the key. Never a secret
     */
    record Entry(String key, @Nullable String value) {
        /** Shows the key only. */
        @Override
        public String toString() {
            return key;
        }
    }

    /**
     * Something on its way out: a result file, a reply, a call to a partner's web hook.
     *
     * @param lane what must stay in order: of two parcels in one lane the later one waits for the earlier one
     * @param content what to hand over
     * @param postedAt when it was posted
     * @param attempt how many times it has been tried, this time included; counted from 1, and anew after a restart
     */
    record Parcel(String lane, String content, Instant postedAt, int attempt) {
        /** Shows no content. */
        @Override
        public String toString() {
            return lane + " #" + attempt;
        }
    }

    /** What is kept under this key. */
    CompletionStage<Optional<String>> get(String key);

    /** Up to so many (1 to 1,000) of the entries whose keys begin like this, by key, those after a key only. */
    CompletionStage<List<Entry>> list(String prefix, String after, int limit);

    /** Keeps at most 1,000 entries, all or none; completes once they are on disk. */
    CompletionStage<Void> keep(List<Entry> entries);

    /**
     * The entry that posts a parcel once it is kept, alone or together with missions. Parcels of one lane are handed over
     * in the order in which this was called, but for those kept after a later one was handed over. A parcel is kept until
     * a courier has taken it, however long that is: an outbox without a courier is told to the operator.
     *
     * @param outbox which of the connector's outboxes, 1 to 100 characters (code points), no control characters
     * @param lane as the outbox
     * @param content at most 65,536 characters
     */
    Entry parcel(String outbox, String lane, String content);

    /**
     * Hands over what is and will be in an outbox, lanes side by side (at most 16 at once), until the subscription is
     * closed. A parcel leaves the outbox when the courier's stage completes; when that fails, or the courier throws, it
     * is tried again after 1 s, then after pauses that double up to 5 minutes, and after a restart: it may be handed over
     * twice. A stage that takes more than 5 minutes counts as failed. A courier that gives a parcel up completes normally.
     * The courier is called on a thread of {@link ConnectorContext#blockingExecutor()} and may block.
     *
     * @throws IllegalStateException if the outbox has a courier already: close that subscription first
     */
    AutoCloseable deliver(String outbox, Function<Parcel, CompletionStage<?>> courier);
}
