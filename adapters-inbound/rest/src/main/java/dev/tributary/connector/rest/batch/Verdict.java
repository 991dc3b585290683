package dev.tributary.connector.rest.batch;

import dev.tributary.connector.spi.Receipt;

/** What became of one item. */
enum Verdict {
    ACCEPTED,
    DUPLICATE,
    REJECTED;

    /** One that came at a bad time to the end was not taken: it is rejected, and can be sent again as it is. */
    static Verdict of(Receipt receipt) {
        return receipt.fold(taken -> ACCEPTED, known -> DUPLICATE, refused -> REJECTED, later -> REJECTED);
    }

    static boolean isTaken(Receipt receipt) {
        return of(receipt) != REJECTED;
    }
}
