package dev.tributary.connector.formats.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The bytes that some programs put before a text, to tell its charset. */
enum ByteOrderMark {
    UTF_8(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
    UTF_16LE(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
    UTF_16BE(StandardCharsets.UTF_16BE, "\u00FE\u00FF");

    /** No mark is longer. */
    static final int LONGEST = 3;

    private final Charset charset;
    private final String bytes;

    ByteOrderMark(Charset charset, String bytes) {
        this.charset = charset;
        this.bytes = bytes;
    }

    static Optional<ByteOrderMark> at(byte[] text) {
        String beginning = new String(text, 0, Math.min(text.length, LONGEST), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(mark -> beginning.startsWith(mark.bytes))
                .findFirst();
    }

    Charset charset() {
        return charset;
    }

    int length() {
        return bytes.length();
    }

    /** Some programs put the mark of UTF-8 before any text; the two of UTF-16 are letters elsewhere. */
    boolean isLeftOutFrom(Charset read) {
        return this == UTF_8 ? !read.name().startsWith("UTF-16") : charset.equals(read);
    }
}
