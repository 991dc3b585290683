package dev.tributary.connector.formats.text;

import dev.tributary.connector.formats.FileRules;
import dev.tributary.connector.formats.Format;
import dev.tributary.connector.formats.table.Unreadable;
import dev.tributary.connector.formats.xlsx.WorkbookArchive;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out what a file is, from all its bytes, in constant memory. */
public final class FileDetector {

    /** Of the result files that partners correct and send again. */
    private static final String RESULT = ".result.csv";

    private static final int BEGINNING = 64 * 1024;

    /** The second line of a text tells what the first leaves open, where it begins before this many characters. */
    private static final int LONGEST_LINE = 1024 * 1024;

    private FileDetector() {}

    /**
     * What the rules set is taken as it is set, the rest is found out.
     *
     * @param name as the partner named the file
     * @throws Unreadable if it holds nothing, or nothing that could be read
     * @throws IOException if the disk does not give the file
     */
    public static Detection detect(Path file, String name, FileRules rules) throws IOException, Unreadable {
        Format expected = isResult(name) ? Format.CSV : rules.format();
        byte[] beginning = beginningOf(file);
        Optional<Signature> signature = Signature.of(beginning);
        if (signature.isPresent()) {
            return workbook(file, signature.get(), expected);
        }
        if (expected == Format.XLSX) {
            throw FileFaults.workbookExpected();
        }
        return text(file, name, rules.with(expected), beginning);
    }

    /** Whether this is a result file that comes back: CSV with a header, whatever else comes this way. */
    public static boolean isResult(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(RESULT);
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

    private static Detection text(Path file, String name, FileRules rules, byte[] beginning)
            throws IOException, Unreadable {
        Optional<ByteOrderMark> mark = ByteOrderMark.at(beginning);
        ByteCount count = count(file, mark.map(ByteOrderMark::length).orElse(0));
        if (count.isBlank()) {
            throw FileFaults.empty();
        }
        Charset charset = charset(
                isResult(name) ? setForResult(rules, mark, count) : rules.text().charset(), mark, count);
        if (!isUtf16(charset) && count.isBinary()) {
            throw FileFaults.binary();
        }
        Format format = rules.format() != null ? rules.format() : FormatGuess.of(beginning(file, charset), name);
        boolean marked = mark.filter(found -> found.charset().equals(charset)).isPresent();
        return new Detection(format, charset, marked, count.lineEnd());
    }

    private static ByteCount count(Path file, int from) throws IOException {
        ByteCount count = new ByteCount();
        byte[] bytes = new byte[BEGINNING];
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(from);
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                count.take(bytes, 0, read);
            }
        }
        return count;
    }

    /** It is in the charset of the file it tells of, which is the one that is set, or in Unicode where that was no CSV. */
    private static @Nullable Charset setForResult(FileRules rules, Optional<ByteOrderMark> mark, ByteCount count) {
        boolean unicode = mark.isPresent() || count.charset().name().startsWith("UTF-");
        return unicode ? null : rules.text().charset();
    }

    private static Charset charset(@Nullable Charset set, Optional<ByteOrderMark> mark, ByteCount count) {
        if (StandardCharsets.UTF_16.equals(set)) {
            return mark.map(ByteOrderMark::charset)
                    .filter(FileDetector::isUtf16)
                    .orElseGet(() -> count.isUtf16() ? count.charset() : StandardCharsets.UTF_16BE);
        }
        return set != null ? set : mark.map(ByteOrderMark::charset).orElseGet(count::charset);
    }

    private static boolean isUtf16(Charset charset) {
        return charset.name().startsWith("UTF-16");
    }

    private static String beginning(Path file, Charset charset) throws IOException {
        char[] text = new char[(int) Math.min(Files.size(file), LONGEST_LINE) + 1];
        try (Reader reader = DecodedText.open(file, charset)) {
            int length = 0;
            for (int read = 0;
                    read >= 0 && length < text.length;
                    read = reader.read(text, length, text.length - length)) {
                length += read;
            }
            return new String(text, 0, length);
        }
    }
}
