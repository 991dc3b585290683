package dev.tributary.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How far the log of an SQLite file goes, by its <a href="https://www.sqlite.org/fileformat2.html#the_write_ahead_log">
 * format</a>: a header, then frames of a header and a page each. It begins anew with other salts in its header once all
 * of it is in the file itself; what is left behind of an older one counts for nothing.
 *
 * @param salts what tells one log from the next
 * @param pageSize in bytes
 * @param pages the pages in the frames up to the last commit, in their order
 */
record StoreLog(long salts, int pageSize, List<Integer> pages) {

    static final int HEADER = 32;
    static final int FRAME_HEADER = 24;

    private static final int PAGE_SIZE_AT = 8;
    private static final int SALTS_AT = 16;
    private static final int INDEX_SALTS_AT = 32;
    private static final int CHECKPOINTED_AT = 128;

    StoreLog {
        pages = List.copyOf(pages);
    }

    static Path of(Path file) {
        return file.resolveSibling(file.getFileName() + "-wal");
    }

    static Path index(Path file) {
        return file.resolveSibling(file.getFileName() + "-shm");
    }

    /** The log as it is now; never opened by the process whose locks are on the file. */
    static StoreLog read(Path file) throws IOException {
        try (FileChannel log = FileChannel.open(of(file))) {
            ByteBuffer header = bytes(log, 0, HEADER);
            long salts = header.getLong(SALTS_AT);
            int pageSize = header.getInt(PAGE_SIZE_AT);
            List<Integer> pages = new ArrayList<>();
            int committed = 0;
            long frames = (log.size() - HEADER) / (FRAME_HEADER + pageSize);
            for (int frame = 0; frame < frames; frame++) {
                ByteBuffer head = bytes(log, HEADER + (long) frame * (FRAME_HEADER + pageSize), FRAME_HEADER);
                if (head.getLong(8) != salts) {
                    break;
                }
                pages.add(head.getInt(0));
                committed = head.getInt(4) == 0 ? committed : pages.size();
            }
            return new StoreLog(salts, pageSize, pages.subList(0, committed));
        }
    }

    /**
     * The first frame that is surely not in the file yet, nor on its way there: what a checkpoint was to bring there is
     * told by the index beside the log, which the processes share. Negative if the log has begun anew since.
     */
    int uncheckpointed(Path file) throws IOException {
        try (FileChannel index = FileChannel.open(index(file))) {
            int checkpointed = bytes(index, CHECKPOINTED_AT, Integer.BYTES)
                    .order(ByteOrder.nativeOrder())
                    .getInt(0);
            // read last: a log that begins anew has its salts before it has its count
            return bytes(index, INDEX_SALTS_AT, Long.BYTES).getLong(0) == salts ? checkpointed : -1;
        }
    }

    /** Where the last commit ends, in bytes. */
    long end() {
        return HEADER + (long) pages.size() * (FRAME_HEADER + pageSize);
    }

    private static ByteBuffer bytes(FileChannel channel, long position, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && channel.read(bytes, position + bytes.position()) > 0) {
            // goes on until all of it is read, or the end of the file
        }
        return bytes.clear();
    }
}
