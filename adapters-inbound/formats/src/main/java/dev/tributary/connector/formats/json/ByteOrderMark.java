package dev.tributary.connector.formats.json;

/** Some editors put a mark in front of UTF-8; it means nothing. */
final class ByteOrderMark {

    private static final int[] MARK = {0xEF, 0xBB, 0xBF};

    private int matched;

    /** How many bytes at the start of this part belong to it; to be asked of each part in turn. */
    int lengthIn(byte[] part) {
        int length = 0;
        while (matched < MARK.length && length < part.length) {
            if ((part[length] & 0xFF) != MARK[matched]) {
                matched = MARK.length;
                break;
            }
            matched++;
            length++;
        }
        return length;
    }
}
