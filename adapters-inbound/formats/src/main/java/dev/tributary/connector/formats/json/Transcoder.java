package dev.tributary.connector.formats.json;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Turns the bytes of a charset into UTF-8, part by part. A byte that means nothing in its charset becomes one that means
 * nothing in UTF-8: so it breaks the item it stands in, and no other.
 */
final class Transcoder {

    private static final int NOTHING_IN_UTF_8 = 0xFF;
    private static final int LONGEST_CHARACTER = 16;

    private final CharsetDecoder decoder;
    private final ByteBuffer waiting;
    private final CharBuffer characters;

    Transcoder(Charset charset, int largestPart) {
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        this.waiting = ByteBuffer.allocate(largestPart + LONGEST_CHARACTER);
        this.characters = CharBuffer.allocate(largestPart + LONGEST_CHARACTER);
    }

    byte[] next(byte[] part, int length) {
        waiting.put(part, 0, length);
        return transcoded(false);
    }

    /** What is left when nothing more comes. */
    byte[] last() {
        return transcoded(true);
    }

    private byte[] transcoded(boolean end) {
        ByteArrayOutputStream target = new ByteArrayOutputStream(waiting.position());
        waiting.flip();
        CoderResult result = CoderResult.OVERFLOW;
        while (!result.isUnderflow()) {
            result = decoder.decode(waiting, characters, end);
            drain(target);
            if (result.isError()) {
                target.write(NOTHING_IN_UTF_8);
                waiting.position(waiting.position() + result.length());
            }
        }
        waiting.compact();
        return target.toByteArray();
    }

    private void drain(ByteArrayOutputStream target) {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(characters.flip());
        target.write(encoded.array(), encoded.arrayOffset(), encoded.limit());
        characters.clear();
    }
}
