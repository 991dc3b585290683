package dev.tributary.connector.rest.batch;

import dev.tributary.connector.spi.Receipt;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How much longer a batch waits, in all, for a backlog that is full. */
final class BacklogPatience {

    private static final Duration SHORTEST = Duration.ofMillis(100);

    private Duration left;

    BacklogPatience(Duration whole) {
        this.left = whole;
    }

    /**
     * How long to wait before the undecided are handed in again; empty if they are not worth it. They are only where
     * nothing behind them is decided: an older item must never be handed in after a newer one.
     */
    Optional<Duration> pause(List<Receipt> undecided) {
        boolean allUndecided = undecided.stream().allMatch(Receipt.ComeBackLater.class::isInstance);
        if (!allUndecided || left.isZero()) {
            return Optional.empty();
        }
        Duration wished = ((Receipt.ComeBackLater) undecided.get(0)).after();
        Duration pause = wished.compareTo(SHORTEST) < 0 ? SHORTEST : wished;
        if (pause.compareTo(left) > 0) {
            left = Duration.ZERO;
            return Optional.empty();
        }
        left = left.minus(pause);
        return Optional.of(pause);
    }
}
