package dev.tributary.connector.formats.xlsx;

import dev.tributary.connector.formats.table.Unreadable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** The end of an archive, which says how much has to be held in memory to open it: looked at before anybody opens it. */
final class ZipDirectory {

    /** A workbook has some ten, and one for each sheet and image. */
    private static final int MOST_ENTRIES = 4096;

    private static final int LARGEST = 4 * 1024 * 1024;

    private static final int END = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRIES_AT = 10;
    private static final int SIZE_AT = 12;

    private ZipDirectory() {}

    static void check(Path file) throws IOException, Unreadable {
        ByteBuffer tail = tailOf(file);
        for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                int entries = tail.getShort(at + ENTRIES_AT) & 0xFFFF;
                long size = tail.getInt(at + SIZE_AT) & 0xFFFF_FFFFL;
                if (entries > MOST_ENTRIES || size > LARGEST) {
                    throw WorkbookFaults.tooManyParts();
                }
                return;
            }
        }
        throw WorkbookFaults.damaged();
    }

    private static ByteBuffer tailOf(Path file) throws IOException {
        try (RandomAccessFile archive = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(archive.length(), END_LENGTH + LONGEST_COMMENT)];
            archive.seek(archive.length() - tail.length);
            archive.readFully(tail);
            return ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
        }
    }
}
