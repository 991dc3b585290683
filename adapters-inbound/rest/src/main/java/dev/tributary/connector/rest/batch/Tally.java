package dev.tributary.connector.rest.batch;

import dev.tributary.connector.spi.Receipt;
import java.util.EnumMap;
import java.util.Map;

/** How many items ended in which verdict; together they are all that were offered. */
final class Tally {

    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    private int postponed;

    void count(Receipt receipt) {
        counts.merge(Verdict.of(receipt), 1, Integer::sum);
        postponed += receipt instanceof Receipt.ComeBackLater ? 1 : 0;
    }

    int of(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    int offered() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Those of the rejected that only came at a bad time. */
    int postponed() {
        return postponed;
    }

    boolean hasTaken() {
        return of(Verdict.ACCEPTED) + of(Verdict.DUPLICATE) > 0;
    }
}
