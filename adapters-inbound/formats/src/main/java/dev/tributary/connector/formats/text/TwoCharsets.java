package dev.tributary.connector.formats.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** UTF-8, in which what is none is Windows-1252: a spreadsheet has saved it without knowing its charset. */
final class TwoCharsets extends Reader {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int BLOCK = 8 * 1024;

    private final InputStream bytes;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer waiting = ByteBuffer.allocate(BLOCK).flip();
    private final CharBuffer decoded = CharBuffer.allocate(2 * BLOCK).flip();
    private boolean ended;

    TwoCharsets(InputStream bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        while (!decoded.hasRemaining() && !(ended && !waiting.hasRemaining())) {
            fill();
            decode();
        }
        int given = Math.min(length, decoded.remaining());
        decoded.get(into, offset, given);
        return given == 0 && length > 0 ? -1 : given;
    }

    private void fill() throws IOException {
        waiting.compact();
        int read = bytes.read(waiting.array(), waiting.position(), waiting.remaining());
        ended = read < 0;
        waiting.position(waiting.position() + Math.max(0, read)).flip();
    }

    private void decode() {
        decoded.clear();
        CoderResult result = decoder.decode(waiting, decoded, ended);
        while (result.isError()) {
            byte[] other = new byte[result.length()];
            waiting.get(other);
            decoded.put(new String(other, WINDOWS));
            result = decoder.decode(waiting, decoded, ended);
        }
        decoded.flip();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
