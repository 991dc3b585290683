package dev.tributary.connector.rest.webhooks;

import dev.tributary.connector.spi.ConnectorState;
import dev.tributary.connector.spi.ConnectorState.Entry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Whether a web hook is switched off, remembered across restarts, for as long as its address stays the same. */
final class Switch {

    private final ConnectorState state;
    private final String key;
    private final String address;
    private volatile @Nullable Instant offSince;

    Switch(ConnectorState state, Target target) {
        this.state = state;
        this.key = "webhook-off/" + Integer.toHexString(target.partner().hashCode());
        this.address = Integer.toHexString(target.url().hashCode());
    }

    /** Completes once it is known. */
    CompletionStage<Void> read() {
        return state.get(key)
                .thenAccept(kept -> offSince = kept.flatMap(this::since).orElse(null));
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

    CompletionStage<Void> off(Instant now) {
        offSince = now;
        return state.keep(List.of(new Entry(key, address + " " + now)));
    }

    CompletionStage<Void> on() {
        offSince = null;
        return state.keep(List.of(new Entry(key, null)));
    }
}
