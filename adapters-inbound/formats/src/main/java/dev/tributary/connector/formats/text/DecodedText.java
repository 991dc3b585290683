package dev.tributary.connector.formats.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The text of a file, without its byte order mark. */
public final class DecodedText {

    /** Stands for bytes that are no text in the charset. It is no character, so that no text holds it. */
    public static final char UNDECODABLE = '\uFFFF';

    private DecodedText() {}

    /** Bytes that are no text come as {@link #UNDECODABLE}. */
    public static Reader open(Path file, Charset charset) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(Files.newInputStream(file), ByteOrderMark.LONGEST);
        byte[] beginning = bytes.readNBytes(ByteOrderMark.LONGEST);
        Optional<ByteOrderMark> mark = ByteOrderMark.at(beginning).filter(found -> found.isLeftOutFrom(charset));
        int skipped = mark.map(ByteOrderMark::length).orElse(0);
        bytes.unread(beginning, skipped, beginning.length - skipped);
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(UNDECODABLE)));
    }
}
