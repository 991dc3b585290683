package dev.tributary.connector.formats.csv;

import dev.tributary.connector.formats.text.DecodedText;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * Gives a text no faster than line by line, so that a parser never holds more than the line it is in, and can go back to
 * the line after the one in which a record began. Every line end becomes a line feed.
 */
final class PhysicalLines extends Reader {

    /** In characters; what is longer is no record. */
    static final int LONGEST_RECORD = 1024 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';
    private static final int BLOCK = 16 * 1024;

    private final Reader text;
    private char[] buffer = new char[2 * BLOCK];
    private int filled;
    private int position;
    private int recordStart;
    private int firstLineEnd;
    private long recordLine;
    private long line;
    private boolean atLineStart = true;
    private boolean ended;
    private boolean tooLong;
    private boolean marked;
    private boolean undecodable;

    PhysicalLines(Reader text) {
        super(text);
        this.text = text;
    }

    /** What follows is another record. */
    void beginRecord() {
        recordStart = position;
        recordLine = line + 1;
        firstLineEnd = -1;
        ended = false;
        tooLong = false;
        marked = false;
        undecodable = false;
    }

    /** The line in which the record begins. */
    long recordLine() {
        return recordLine;
    }

    /** The line that was begun last. */
    long line() {
        return line;
    }

    /** Whether the record was read to the end of the text. */
    boolean hasEnded() {
        return ended;
    }

    boolean isTooLong() {
        return tooLong;
    }

    /** Whether a byte order mark was taken out of the record. */
    boolean isMarked() {
        return marked;
    }

    boolean isUndecodable() {
        return undecodable;
    }

    /** The line in which the record begins, as it stands there; empty if it is very long. */
    String firstLine() {
        int length = firstLineEnd < 0 ? position - recordStart : firstLineEnd;
        return length > 4 * BLOCK ? "" : new String(buffer, recordStart, length).strip();
    }

    /** Back to where the record began. */
    void rewind() {
        position = recordStart;
        line = recordLine - 1;
        atLineStart = true;
    }

    /** Back to the end of the line in which the record began. Gives the number of characters to be read once more. */
    int rewindToSecondLine() throws IOException {
        if (firstLineEnd < 0) {
            skipLine();
            return 0;
        }
        int back = position - recordStart - firstLineEnd;
        position = recordStart + firstLineEnd;
        line = recordLine;
        atLineStart = true;
        return back;
    }

    private void skipLine() throws IOException {
        char[] skipped = new char[BLOCK];
        do {
            recordStart = position;
        } while (!atLineStart && read(skipped, 0, BLOCK) >= 0);
    }

    /** The line that follows, with its end if it has one; not the whole of it if it is long. */
    String readLine() throws IOException {
        StringBuilder read = new StringBuilder();
        char[] part = new char[BLOCK];
        int length;
        do {
            length = read(part, 0, BLOCK);
            read.append(part, 0, Math.max(0, length));
        } while (length >= 0 && !atLineStart && read.length() < 4 * BLOCK);
        return read.toString();
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int to = offset;
        while (to == offset) {
            if (position == filled && !fill()) {
                ended = true;
                return -1;
            }
            beginLine();
            to = copy(into, offset, Math.min(length, filled - position));
        }
        return to - offset;
    }

    private void beginLine() {
        if (atLineStart) {
            line++;
            atLineStart = false;
        }
    }

    private int copy(char[] into, int offset, int most) throws IOException {
        int to = offset;
        for (int end = position + most; position < end; ) {
            char c = buffer[position++];
            if (c == '\n' || c == '\r') {
                into[to++] = '\n';
                endLine(c);
                return to;
            }
            if (c == BYTE_ORDER_MARK) {
                marked = true;
            } else {
                into[to++] = c == DecodedText.UNDECODABLE ? REPLACEMENT : c;
                undecodable |= c == DecodedText.UNDECODABLE;
            }
        }
        return to;
    }

    private void endLine(char end) throws IOException {
        if (end == '\r' && (position < filled || fill()) && buffer[position] == '\n') {
            position++;
        }
        atLineStart = true;
        if (firstLineEnd < 0) {
            firstLineEnd = position - recordStart;
        }
    }

    private boolean fill() throws IOException {
        if (position - recordStart > LONGEST_RECORD) {
            tooLong = true;
            throw new IOException("a record of more than " + LONGEST_RECORD + " characters");
        }
        if (buffer.length - filled < BLOCK) {
            makeRoom();
        }
        int read = text.read(buffer, filled, buffer.length - filled);
        filled += Math.max(0, read);
        return read > 0;
    }

    private void makeRoom() {
        int kept = filled - recordStart;
        char[] room = buffer.length - kept < BLOCK ? new char[buffer.length * 2] : buffer;
        System.arraycopy(buffer, recordStart, room, 0, kept);
        buffer = room;
        position -= recordStart;
        filled = kept;
        recordStart = 0;
    }

    @Override
    public void close() throws IOException {
        text.close();
        buffer = Arrays.copyOf(buffer, 0);
        filled = 0;
        position = 0;
    }
}
