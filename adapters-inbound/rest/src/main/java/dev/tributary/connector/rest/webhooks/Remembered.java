package dev.tributary.connector.rest.webhooks;

import dev.tributary.connector.spi.ConnectorState;
import dev.tributary.connector.spi.ConnectorState.Entry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Since when something is so of a web hook, remembered across restarts, for as long as its address stays the same. */
final class Remembered {

    private final ConnectorState state;
    private final String key;
    private final String address;
    private volatile @Nullable Instant since;
    private volatile boolean known;

    private Remembered(ConnectorState state, String key, Target target) {
        this.state = state;
        this.key = key;
        this.address = Integer.toHexString(target.url().hashCode());
    }

    static Remembered off(ConnectorState state, Target target) {
        return new Remembered(state, "webhook-off/" + target.partner(), target);
    }

    static Remembered failing(ConnectorState state, Target target) {
        return new Remembered(state, "webhook-failing/" + target.partner(), target);
    }

    /** Whether it is so; the store is asked until it has answered once. */
    CompletionStage<Boolean> read() {
        return known
                ? CompletableFuture.completedFuture(isSo())
                : state.get(key).thenApply(kept -> {
                    learn(kept);
                    return isSo();
                });
    }

    private synchronized void learn(Optional<String> kept) {
        if (!known) {
            since = kept.flatMap(this::since).orElse(null);
            known = true;
            if (since == null && kept.isPresent()) {
                state.keep(List.of(new Entry(key, null))); // it is of another address
            }
        }
    }

    private Optional<Instant> since(String kept) {
        return kept.startsWith(address + " ")
                ? Optional.of(Instant.parse(kept.substring(address.length() + 1)))
                : Optional.empty();
    }

    boolean isSo() {
        return since != null;
    }

    Optional<Instant> since() {
        return Optional.ofNullable(since);
    }

    /** From now on, or from when it was so before. */
    synchronized CompletionStage<Void> begin(Instant now) {
        Instant begun = since == null ? now : since;
        since = begun;
        known = true;
        return state.keep(List.of(new Entry(key, address + " " + begun)));
    }

    synchronized CompletionStage<Void> end() {
        since = null;
        known = true;
        return state.keep(List.of(new Entry(key, null)));
    }
}
