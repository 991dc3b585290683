package dev.tributary.connector.formats.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A workbook with a password lies within a file that begins like an old one, as a stream with a name of its own. */
final class EncryptedWorkbook {

    private static final String NAME =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    private static final int BLOCK = 64 * 1024;

    private EncryptedWorkbook() {}

    static boolean is(Path file) throws IOException {
        String overlap = "";
        try (InputStream bytes = Files.newInputStream(file)) {
            for (byte[] block = bytes.readNBytes(BLOCK); block.length > 0; block = bytes.readNBytes(BLOCK)) {
                String text = overlap + new String(block, StandardCharsets.ISO_8859_1);
                if (text.contains(NAME)) {
                    return true;
                }
                overlap = text.substring(Math.max(0, text.length() - NAME.length()));
            }
        }
        return false;
    }
}
