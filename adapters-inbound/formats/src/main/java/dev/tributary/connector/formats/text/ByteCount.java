package dev.tributary.connector.formats.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What the bytes of a text are, counted one after the other. */
final class ByteCount {

    /** Of a text no more than one byte of so many may be a control character: the lines that hold them are refused. */
    private static final int TEXT_FOR_EACH_CONTROL = 20;

    private static final int TEXT_FOR_EACH_ZERO = 100;

    private final Utf8Count utf8 = new Utf8Count();
    private final LatinCount latin = new LatinCount();
    private final long[] zeros = new long[2];
    private long length;
    private long controls;
    private boolean written;
    private boolean returned;
    private @Nullable String lineEnd;

    void take(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            take(bytes[i] & 0xFF);
        }
    }

    private void take(int octet) {
        if (octet == 0) {
            zeros[(int) (length & 1)]++;
        } else {
            takeSign(octet);
        }
        utf8.take(octet);
        latin.take(octet);
        length++;
    }

    private void takeSign(int octet) {
        if (lineEnd == null) {
            takeLineEnd(octet);
        }
        if (octet > ' ') {
            written = true;
        } else if (octet < '\t' || (octet > '\r' && octet < ' ')) {
            controls++;
        }
    }

    private void takeLineEnd(int octet) {
        if (returned) {
            lineEnd = octet == '\n' ? "\r\n" : "\r";
        } else if (octet == '\n') {
            lineEnd = "\n";
        }
        returned = octet == '\r';
    }

    boolean isBlank() {
        return !written;
    }

    boolean isBinary() {
        return controls * TEXT_FOR_EACH_CONTROL + (zeros[0] + zeros[1]) * TEXT_FOR_EACH_ZERO > length;
    }

    boolean isUtf16() {
        return isUtf16(1, 0) || isUtf16(0, 1);
    }

    /** One byte of two is zero in nearly all that is written in Europe. */
    private boolean isUtf16(int empty, int full) {
        return zeros[empty] * 4 > length && zeros[full] * 10 < zeros[empty];
    }

    boolean isAscii() {
        return !isUtf16() && utf8.isAscii();
    }

    /** Whether characters beyond ASCII tell that it is Unicode, or was until it was saved again. */
    boolean isUnicode() {
        return isUtf16() || (!utf8.isAscii() && (utf8.isSound() || utf8.isPartly()));
    }

    boolean isSoundUtf8() {
        return utf8.isSound();
    }

    Charset charset() {
        if (isUtf16()) {
            return isUtf16(1, 0) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        return utf8.isLikely() ? StandardCharsets.UTF_8 : latin.likely();
    }

    String lineEnd() {
        return lineEnd != null ? lineEnd : returned ? "\r" : "\n";
    }
}
