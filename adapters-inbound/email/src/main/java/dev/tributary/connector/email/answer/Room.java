package dev.tributary.connector.email.answer;

/** How much may be attached to one mail. For one thread. */
final class Room {

    private long left;

    /** So many bytes. */
    Room(long bytes) {
        this.left = bytes;
    }

    /** Whether there was as much left. */
    boolean take(int bytes) {
        boolean isThere = bytes <= left;
        left -= isThere ? bytes : 0;
        return isThere;
    }

    void giveBack(int bytes) {
        left += bytes;
    }
}
