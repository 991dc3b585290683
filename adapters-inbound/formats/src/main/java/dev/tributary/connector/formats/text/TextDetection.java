package dev.tributary.connector.formats.text;

import dev.tributary.connector.formats.FileRules;
import dev.tributary.connector.formats.Format;
import dev.tributary.connector.formats.table.Unreadable;
import dev.tributary.connector.formats.text.Detection.Returned;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out what a file is that is a text, or nothing that can be read. */
final class TextDetection {

    private static final int BLOCK = 64 * 1024;
    private static final int BEGINNING = 32 * 1024;

    /** The second line of a text tells what the first leaves open, where it begins before this many characters. */
    private static final int LONGEST_LINE = 1024 * 1024;

    private final Path file;
    private final FileRules rules;
    private final @Nullable Charset set;
    private final @Nullable ByteOrderMark mark;
    private final ByteCount count;

    TextDetection(Path file, FileRules rules, byte[] beginning) throws IOException {
        this.file = file;
        this.rules = rules;
        this.set = rules.text().charset();
        Optional<ByteOrderMark> found = ByteOrderMark.at(beginning);
        this.mark = found.orElse(null);
        this.count = count(file, found.map(ByteOrderMark::length).orElse(0));
    }

    private static ByteCount count(Path file, int from) throws IOException {
        ByteCount count = new ByteCount();
        byte[] bytes = new byte[BLOCK];
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(from);
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                count.take(bytes, 0, read);
            }
        }
        return count;
    }

    Detection of(String name) throws IOException, Unreadable {
        Optional<Character> delimiter = delimiterOfResult();
        if (delimiter.isEmpty() && rules.format() == Format.XLSX) {
            throw FileFaults.workbookExpected();
        }
        if (count.isBlank()) {
            throw FileFaults.empty();
        }
        Charset charset = delimiter.isPresent() ? charsetOfResult() : charset();
        if (!isUtf16(charset) && count.isBinary()) {
            throw FileFaults.binary();
        }
        if (delimiter.isPresent()) {
            return result(charset, delimiter.get());
        }
        Format format =
                rules.format() != null ? rules.format() : FormatGuess.of(beginning(charset, LONGEST_LINE), name);
        Charset written = format == Format.CSV && isPlain(charset) ? StandardCharsets.US_ASCII : charset;
        return new Detection(format, written, isMarked(charset), count.lineEnd());
    }

    private Detection result(Charset charset, char delimiter) {
        boolean again = charset.equals(StandardCharsets.UTF_8) && !count.isSoundUtf8();
        Charset written = isPlain(charset) ? StandardCharsets.US_ASCII : charset;
        boolean marked = again || isMarked(charset);
        return new Detection(Format.CSV, written, marked, count.lineEnd(), new Returned(delimiter, again));
    }

    /** Empty if it is no result file, in the charset that it seems to have or in the one that is set. */
    private Optional<Character> delimiterOfResult() throws IOException {
        Charset found = mark().map(ByteOrderMark::charset).orElseGet(count::charset);
        Optional<Character> delimiter = ResultHeader.delimiter(beginning(found, BEGINNING));
        return delimiter.isPresent() || set == null ? delimiter : ResultHeader.delimiter(beginning(set, BEGINNING));
    }

    private Optional<ByteOrderMark> mark() {
        return Optional.ofNullable(mark);
    }

    private boolean isMarked(Charset charset) {
        return mark().filter(found -> found.charset().equals(charset)).isPresent();
    }

    /** Then it says nothing of its charset: its result file is written so that it is the same in all of them. */
    private boolean isPlain(Charset charset) {
        return !isMarked(charset) && charset.equals(StandardCharsets.UTF_8) && count.isAscii();
    }

    /** It is in the charset of the file it tells of, which is the one that is set, or in Unicode where that was no CSV. */
    private Charset charsetOfResult() {
        if (mark != null) {
            return mark.charset();
        }
        if (count.isUtf16()) {
            return count.charset();
        }
        return count.isUnicode() ? StandardCharsets.UTF_8 : charset();
    }

    private Charset charset() {
        if (StandardCharsets.UTF_16.equals(set)) {
            return mark().map(ByteOrderMark::charset)
                    .filter(TextDetection::isUtf16)
                    .orElseGet(() -> count.isUtf16() ? count.charset() : StandardCharsets.UTF_16BE);
        }
        return set != null ? set : mark().map(ByteOrderMark::charset).orElseGet(count::charset);
    }

    private static boolean isUtf16(Charset charset) {
        return charset.name().startsWith("UTF-16");
    }

    private String beginning(Charset charset, int most) throws IOException {
        char[] text = new char[(int) Math.min(Files.size(file), most) + 1];
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
