package dev.tributary.connector.host;

import dev.tributary.connector.spi.Receipt;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Bounds what one connector has under way: beyond that it has to come back later, and the others have room. */
final class Intake {

    static final int MOST_UNDER_WAY = 10_000;

    private static final String EXPLANATION =
            "the connector has " + MOST_UNDER_WAY + " items under way: offer this again once some have ended";
    private static final Receipt TOO_MANY = new Receipt.ComeBackLater(
            Duration.ofSeconds(1),
            new Text(
                    EXPLANATION,
                    "le connecteur a " + MOST_UNDER_WAY
                            + " éléments en cours : présentez ceci quand certains auront abouti"));

    private final Runnable arrived;
    private final AtomicInteger underWay = new AtomicInteger();

    /** @param arrived told of each document that was judged */
    Intake(Runnable arrived) {
        this.arrived = arrived;
    }

    /** Whether there was room. */
    boolean enter(int places) {
        boolean room = underWay.addAndGet(places) <= MOST_UNDER_WAY;
        if (!room) {
            leave(places);
        }
        return room;
    }

    void leave(int places) {
        underWay.addAndGet(-places);
    }

    static List<Receipt> tooMany(int items) {
        return Collections.nCopies(items, TOO_MANY);
    }

    /** What a question fails with that has no receipt. */
    static UncheckedIOException tooMany() {
        return new UncheckedIOException(new IOException(EXPLANATION));
    }

    void judged(@Nullable List<Receipt> receipts, @Nullable Throwable failure) {
        if (receipts != null && receipts.stream().anyMatch(Intake::isVerdict)) {
            arrived.run();
        }
    }

    private static boolean isVerdict(Receipt receipt) {
        return !(receipt instanceof Receipt.ComeBackLater);
    }
}
