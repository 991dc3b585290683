package dev.tributary.connector.sftp.intake;

import dev.tributary.connector.sftp.depot.Depot;
import dev.tributary.connector.sftp.depot.Listed;
import dev.tributary.connector.sftp.depot.Place;
import java.io.IOException;
import java.nio.file.NoSuchFileException;

/** How a file begins and ends, which tells of most whether they are whole. */
final class Ending {

    private static final int LOOKED_AT = 64;

    private final byte[] head;
    private final byte[] tail;

    Ending(byte[] head, byte[] tail) {
        this.head = head.clone();
        this.tail = tail.clone();
    }

    static Ending of(Depot depot, Listed file) throws IOException {
        if (file.size() == 0) {
            return new Ending(new byte[0], new byte[0]);
        }
        try {
            Place place = Place.inInbox(file.name());
            return new Ending(
                    depot.part(place, 0, LOOKED_AT),
                    depot.part(place, Math.max(0, file.size() - LOOKED_AT), LOOKED_AT));
        } catch (NoSuchFileException gone) {
            return new Ending(new byte[0], new byte[0]);
        }
    }

    /** A text whose last line is ended, JSON or XML whose last bracket is closed, and a workbook with its directory. */
    boolean isClosed() {
        return isZip() ? hasDirectory() : isAnyOf("\n\r", last(tail.length)) || isAnyOf("]}>", last(beforeBlanks()));
    }

    /** An archive ends with the list of what is in it. */
    private boolean hasDirectory() {
        for (int place = 0; place + 3 < tail.length; place++) {
            if (tail[place] == 'P' && tail[place + 1] == 'K' && tail[place + 2] == 5 && tail[place + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    private boolean isZip() {
        return head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
    }

    /** The last character before this place that is more than half of one: UTF-16 has a zero beside it. */
    private char last(int end) {
        int place = end - 1;
        while (place > 0 && tail[place] == 0) {
            place--;
        }
        return place < 0 ? 0 : (char) (tail[place] & 0xff);
    }

    private int beforeBlanks() {
        int end = tail.length;
        while (end > 0 && (tail[end - 1] == 0 || tail[end - 1] == ' ' || tail[end - 1] == '\t')) {
            end--;
        }
        return end;
    }

    private static boolean isAnyOf(String characters, char last) {
        return characters.indexOf(last) >= 0;
    }
}
