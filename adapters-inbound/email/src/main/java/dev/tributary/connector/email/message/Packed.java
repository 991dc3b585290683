package dev.tributary.connector.email.message;

import dev.tributary.connector.formats.table.Unreadable;
import dev.tributary.connector.formats.xlsx.WorkbookArchive;
import dev.tributary.connector.spi.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out by its first bytes whether a file is packed. */
final class Packed {

    private static final int BEGINNING = 512;
    private static final String ZIP = "PK\u0003\u0004";
    private static final String TNEF = "x\u009F>\"";
    private static final List<String> ARCHIVES = List.of(
            "PK\u0005\u0006",
            "PK\u0007\u0008",
            "Rar!\u001A\u0007",
            "7z\u00BC\u00AF'\u001C",
            "\u001F\u008B\u0008",
            "BZh",
            "\u00FD7zXZ\u0000",
            "(\u00B5/\u00FD",
            "MSCF\u0000",
            "LZIP\u0001");
    private static final String TAR = "ustar";
    private static final int TAR_AT = 257;

    private Packed() {}

    /** Why a file is refused for being packed; null if it is not. */
    static @Nullable Finding why(Path file) throws IOException {
        String beginning = beginningOf(file);
        if (beginning.startsWith(TNEF)) {
            return Refusals.richText();
        }
        boolean isArchive = ARCHIVES.stream().anyMatch(beginning::startsWith)
                || beginning.startsWith(TAR, TAR_AT)
                || (beginning.startsWith(ZIP) && !isWorkbook(file));
        return isArchive ? Refusals.archive() : null;
    }

    private static String beginningOf(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new String(bytes.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
        }
    }

    /** One that is damaged may be one: who reads it tells. */
    private static boolean isWorkbook(Path file) throws IOException {
        try {
            return WorkbookArchive.isWorkbook(file);
        } catch (Unreadable damaged) {
            return true;
        }
    }
}
