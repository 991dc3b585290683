package dev.tributary.connector.formats.xlsx;

import dev.tributary.connector.formats.table.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts of a workbook. */
public final class WorkbookArchive implements AutoCloseable {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String TYPES = "[Content_Types].xml";

    /** Unpacked, in bytes. */
    private static final long LARGEST = 256L * 1024 * 1024;

    /** Sheets shrink to a thirtieth; a part made to fill memory shrinks to a thousandth. */
    private static final long SHRUNK_MOST = 200;

    /** Below it, in bytes, it does not matter how much a part shrank. */
    private static final long SMALL = 1024 * 1024;

    private static final int BLOCK = 64 * 1024;

    private final ZipFile zip;

    private WorkbookArchive(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Whether this archive is a workbook.
     *
     * @throws Unreadable if it cannot be opened
     */
    public static boolean isWorkbook(Path file) throws IOException, Unreadable {
        try (WorkbookArchive archive = unchecked(file)) {
            return archive.entry(WORKBOOK).isPresent();
        }
    }

    /** One that is safe to read. */
    static WorkbookArchive open(Path file) throws IOException, Unreadable {
        WorkbookArchive archive = unchecked(file);
        try {
            archive.check();
            return archive;
        } catch (ZipException damaged) {
            archive.close();
            throw WorkbookFaults.damaged();
        } catch (IOException | Unreadable | RuntimeException failure) {
            archive.close();
            throw failure;
        }
    }

    private static WorkbookArchive unchecked(Path file) throws IOException, Unreadable {
        ZipDirectory.check(file);
        try {
            return new WorkbookArchive(new ZipFile(file.toFile(), StandardCharsets.UTF_8));
        } catch (ZipException damaged) {
            throw WorkbookFaults.damaged();
        }
    }

    private void check() throws IOException, Unreadable {
        Set<String> names = new HashSet<>();
        long size = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (!names.add(name)) {
                throw WorkbookFaults.damaged();
            }
            if (name.endsWith("vbaproject.bin") || name.startsWith("xl/macrosheets/")) {
                throw WorkbookFaults.macros();
            }
            size += unpacked(entry, LARGEST - size);
        }
        if (typesMentionMacros()) {
            throw WorkbookFaults.macros();
        }
    }

    /** Counts what really comes out: what the archive says of itself may be a lie. */
    private long unpacked(ZipEntry entry, long most) throws IOException, Unreadable {
        byte[] block = new byte[BLOCK];
        long size = 0;
        try (InputStream content = zip.getInputStream(entry)) {
            for (int read = content.read(block); read >= 0; read = content.read(block)) {
                size += read;
                boolean bomb = size > SMALL && size > entry.getCompressedSize() * SHRUNK_MOST;
                if (size > most || bomb) {
                    throw WorkbookFaults.tooLarge();
                }
            }
        }
        return size;
    }

    private boolean typesMentionMacros() throws IOException {
        Optional<InputStream> types = part(TYPES);
        if (types.isEmpty()) {
            return false;
        }
        try (InputStream content = types.get()) {
            String text = new String(content.readNBytes((int) SMALL), StandardCharsets.UTF_8);
            return text.toLowerCase(Locale.ROOT).contains("macroenabled");
        }
    }

    /** What the part holds; names differ in letter case at most. */
    Optional<InputStream> part(String name) throws IOException {
        Optional<ZipEntry> entry = entry(name);
        return entry.isEmpty() ? Optional.empty() : Optional.of(zip.getInputStream(entry.get()));
    }

    private Optional<ZipEntry> entry(String name) {
        ZipEntry exact = zip.getEntry(name);
        return exact != null
                ? Optional.of(exact)
                : zip.stream()
                        .<ZipEntry>map(entry -> entry)
                        .filter(entry -> entry.getName().equalsIgnoreCase(name))
                        .findFirst();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
