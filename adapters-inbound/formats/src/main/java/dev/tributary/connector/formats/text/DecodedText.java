package dev.tributary.connector.formats.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
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
        return new InputStreamReader(
                withoutMark(file, charset),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(UNDECODABLE)));
    }

    /** Of UTF-8 that a spreadsheet took for Windows-1252 when it saved it again: what is not the one is the other. */
    public static Reader openSavedAgain(Path file) throws IOException {
        return new TwoCharsets(withoutMark(file, StandardCharsets.UTF_8));
    }

    private static InputStream withoutMark(Path file, Charset charset) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(Files.newInputStream(file), ByteOrderMark.LONGEST);
        byte[] beginning = bytes.readNBytes(ByteOrderMark.LONGEST);
        Optional<ByteOrderMark> mark = ByteOrderMark.at(beginning).filter(found -> found.isLeftOutFrom(charset));
        int skipped = mark.map(ByteOrderMark::length).orElse(0);
        bytes.unread(beginning, skipped, beginning.length - skipped);
        return bytes;
    }
}
