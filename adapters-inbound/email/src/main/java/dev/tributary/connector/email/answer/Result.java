package dev.tributary.connector.email.answer;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * The result file of one document.
 *
 * @param name the document's
 * @param content null where it is too long to be attached
 */
@SuppressWarnings("ArrayRecordComponent")
record Result(String name, Charset charset, byte @Nullable [] content) {

    private static final int LONGEST_NAME = 70;

    String fileName() {
        int length = name.codePointCount(0, name.length());
        String bare = length <= LONGEST_NAME ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
        return bare + ".result.csv";
    }

    /** Shows no name: it may be personal. */
    @Override
    public String toString() {
        return "result file";
    }
}
