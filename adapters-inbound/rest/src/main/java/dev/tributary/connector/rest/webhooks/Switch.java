package dev.tributary.connector.rest.webhooks;

import dev.tributary.connector.spi.ConnectorState;
import dev.tributary.connector.spi.ConnectorState.Entry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Whether a web hook is switched off, remembered across restarts, for as long as its address stays the same. */
final class Switch {

    private final ConnectorState state;
    private final String key;
    private final String address;
    private volatile @Nullable Instant offSince;
    private volatile boolean known;

    Switch(ConnectorState state, Target target) {
        this.state = state;
        this.key = "webhook-off/" + target.partner();
        this.address = Integer.toHexString(target.url().hashCode());
    }

    /** Whether it is off; the store is asked until it has answered once. */
    CompletionStage<Boolean> read() {
        return known
                ? CompletableFuture.completedFuture(isOff())
                : state.get(key).thenApply(kept -> {
                    learn(kept);
                    return isOff();
                });
    }

    private synchronized void learn(Optional<String> kept) {
        if (!known) {
            offSince = kept.flatMap(this::since).orElse(null);
            known = true;
        }
    }

    private Optional<Instant> since(String kept) {
        return kept.startsWith(address + " ")
                ? Optional.of(Instant.parse(kept.substring(address.length() + 1)))
                : Optional.empty();
    }

    boolean isOff() {
        return offSince != null;
    }

    Optional<Instant> offSince() {
        return Optional.ofNullable(offSince);
    }

    synchronized CompletionStage<Void> off(Instant now) {
        offSince = now;
        known = true;
        return state.keep(List.of(new Entry(key, address + " " + now)));
    }

    synchronized CompletionStage<Void> on() {
        offSince = null;
        known = true;
        return state.keep(List.of(new Entry(key, null)));
    }
}
