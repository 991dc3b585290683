package dev.tributary.standalone.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** How many lines a file has, as near as a bar of progress needs it. */
final class FileLines {

    private static final int AT_ONCE = 1 << 16;

    private FileLines() {}

    /** 0 where it can't be told: of a workbook, say, or of JSON in one line. */
    static long in(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return count(bytes);
        } catch (IOException unreadable) {
            return 0;
        }
    }

    private static long count(InputStream bytes) throws IOException {
        byte[] part = bytes.readNBytes(AT_ONCE);
        boolean isZip = part.length > 1 && part[0] == 'P' && part[1] == 'K';
        long lines = 0;
        while (part.length > 0 && !isZip) {
            for (byte octet : part) {
                lines += octet == '\n' ? 1 : 0;
            }
            part = bytes.readNBytes(AT_ONCE);
        }
        return lines;
    }
}
