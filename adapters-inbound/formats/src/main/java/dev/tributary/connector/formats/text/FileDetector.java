package dev.tributary.connector.formats.text;

import dev.tributary.connector.formats.FileRules;
import dev.tributary.connector.formats.Format;
import dev.tributary.connector.formats.table.Unreadable;
import dev.tributary.connector.formats.xlsx.WorkbookArchive;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out what a file is, from all its bytes, in constant memory. */
public final class FileDetector {

    private static final int BEGINNING = 64 * 1024;

    private FileDetector() {}

    /**
     * What the rules set is taken as it is set, the rest is found out.
     *
     * @param name as the partner named the file
     * @throws Unreadable if it holds nothing, or nothing that could be read
     * @throws IOException if the disk does not give the file
     */
    public static Detection detect(Path file, String name, FileRules rules) throws IOException, Unreadable {
        byte[] beginning = beginningOf(file);
        Optional<Signature> signature = Signature.of(beginning);
        return signature.isPresent()
                ? workbook(file, signature.get(), rules.format())
                : new TextDetection(file, rules, beginning).of(name);
    }

    private static byte[] beginningOf(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(BEGINNING);
        }
    }

    private static Detection workbook(Path file, Signature signature, @Nullable Format expected)
            throws IOException, Unreadable {
        if (signature == Signature.OLD_OFFICE) {
            throw EncryptedWorkbook.is(file) ? FileFaults.encrypted() : FileFaults.oldOffice();
        }
        if (signature != Signature.ZIP || !WorkbookArchive.isWorkbook(file)) {
            throw FileFaults.unsupported(signature);
        }
        if (expected != null && expected != Format.XLSX) {
            throw FileFaults.workbookUnexpected(expected);
        }
        return new Detection(Format.XLSX, StandardCharsets.UTF_8, false, "\n");
    }
}
