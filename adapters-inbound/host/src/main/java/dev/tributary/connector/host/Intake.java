package dev.tributary.connector.host;

import dev.tributary.connector.spi.Receipt;
import dev.tributary.connector.spi.Text;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Bounds what one connector has under way: beyond that it has to come back later, and the others have room. */
final class Intake {

    static final int MOST_UNDER_WAY = 10_000;

    private static final Receipt TOO_MANY = new Receipt.ComeBackLater(
            Duration.ofSeconds(1),
            new Text(
                    "the connector has " + MOST_UNDER_WAY + " items under way: offer this again once some have ended",
                    "le connecteur a " + MOST_UNDER_WAY
                            + " éléments en cours : présentez ceci quand certains auront abouti"));

    private final Runnable arrived;
    private final AtomicInteger underWay = new AtomicInteger();

    /** @param arrived told of each document that was judged */
    Intake(Runnable arrived) {
        this.arrived = arrived;
    }

    CompletionStage<List<Receipt>> admit(int items, Supplier<CompletionStage<List<Receipt>>> submit) {
        if (underWay.addAndGet(items) > MOST_UNDER_WAY) {
            underWay.addAndGet(-items);
            return CompletableFuture.completedFuture(Collections.nCopies(items, TOO_MANY));
        }
        CompletionStage<List<Receipt>> given;
        try {
            given = submit.get();
        } catch (RuntimeException | Error refused) {
            underWay.addAndGet(-items);
            throw refused;
        }
        return given.whenComplete((receipts, failure) -> {
            underWay.addAndGet(-items);
            if (failure == null && receipts.stream().anyMatch(Intake::isVerdict)) {
                arrived.run();
            }
        });
    }

    private static boolean isVerdict(Receipt receipt) {
        return !(receipt instanceof Receipt.ComeBackLater);
    }
}
