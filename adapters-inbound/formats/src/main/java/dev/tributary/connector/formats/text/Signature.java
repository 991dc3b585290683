package dev.tributary.connector.formats.text;

import dev.tributary.connector.spi.Text;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a file that is no text is, by its first bytes. */
enum Signature {
    OLD_OFFICE("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "an old Office file", "un ancien fichier Office"),
    PDF("%PDF", "a PDF", "un PDF"),
    RICH_TEXT("{\\rtf", "a text of a word processor", "un document de traitement de texte"),
    ZIP("PK\u0003\u0004", "a ZIP archive", "une archive ZIP"),
    EMPTY_ZIP("PK\u0005\u0006", "a ZIP archive", "une archive ZIP"),
    GZIP("\u001F\u008B", "a gzip archive", "une archive gzip"),
    BZIP("BZh", "a bzip2 archive", "une archive bzip2"),
    XZ("\u00FD7zXZ\u0000", "an xz archive", "une archive xz"),
    SEVEN_ZIP("7z\u00BC\u00AF'\u001C", "a 7z archive", "une archive 7z"),
    RAR("Rar!", "a RAR archive", "une archive RAR"),
    PNG("\u0089PNG", "an image", "une image"),
    JPEG("\u00FF\u00D8\u00FF", "an image", "une image"),
    GIF("GIF8", "an image", "une image"),
    TIFF("II*\u0000", "an image", "une image"),
    TIFF_OF_MOTOROLA("MM\u0000*", "an image", "une image");

    private static final int LONGEST = 8;

    private final String bytes;
    private final String english;
    private final String french;

    Signature(String bytes, String english, String french) {
        this.bytes = bytes;
        this.english = english;
        this.french = french;
    }

    static Optional<Signature> of(byte[] file) {
        String beginning = new String(file, 0, Math.min(file.length, LONGEST), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(signature -> beginning.startsWith(signature.bytes))
                .findFirst();
    }

    /** With an article. */
    Text kind() {
        return new Text(english, french);
    }
}
