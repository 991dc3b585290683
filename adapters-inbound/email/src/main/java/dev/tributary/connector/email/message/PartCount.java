package dev.tributary.connector.email.message;

/** Counts the parts of one mail. */
final class PartCount {

    private final int most;
    private int count;

    PartCount(int most) {
        this.most = most;
    }

    void next() throws OutOfBounds {
        count++;
        if (count > most) {
            throw new OutOfBounds(Refusals.tooManyParts(most));
        }
    }
}
