package dev.tributary.connector.email.answer;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Keeps what is written as long as there is room for all of it, else nothing. */
final class BoundedBytes extends OutputStream {

    private final Room room;
    private @Nullable ByteArrayOutputStream kept = new ByteArrayOutputStream();

    BoundedBytes(Room room) {
        this.room = room;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        if (kept == null) {
            return;
        }
        if (room.take(length)) {
            kept.write(bytes, from, length);
        } else {
            room.giveBack(kept.size());
            kept = null;
        }
    }

    /** All that was written; null if it was too much. */
    byte @Nullable [] content() {
        return kept == null ? null : kept.toByteArray();
    }
}
