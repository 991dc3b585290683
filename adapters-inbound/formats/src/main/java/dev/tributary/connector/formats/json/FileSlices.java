package dev.tributary.connector.formats.json;

import dev.tributary.connector.spi.Finding;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** The items of a file, cut out one after the other as they are asked for. */
final class FileSlices implements Pieces, AutoCloseable {

    private static final int LARGEST_ITEM = 1024 * 1024;

    private final Utf8Parts file;
    private final Splitter splitter;
    private final Queue<Slice> ready = new ArrayDeque<>();
    private final List<Finding> warnings = new ArrayList<>();
    private @Nullable Slice cut;
    private boolean over;

    private FileSlices(Utf8Parts file, Splitter splitter) {
        this.file = file;
        this.splitter = splitter;
    }

    /** Of one mission, or an array of them. */
    static FileSlices ofJson(Path path, Charset charset) throws IOException {
        return new FileSlices(new Utf8Parts(path, charset), new FileSplitter(LARGEST_ITEM));
    }

    /** Of one mission a line. */
    static FileSlices ofLines(Path path, Charset charset) throws IOException {
        return new FileSlices(new Utf8Parts(path, charset), Splitter.ofLines(LARGEST_ITEM));
    }

    @Nullable
    Slice next() throws IOException {
        while (ready.isEmpty() && !over) {
            byte[] part = file.next();
            over = part == null;
            if (part == null) {
                splitter.end(this);
            } else {
                splitter.feed(part, this);
            }
        }
        return ready.poll();
    }

    /** Why the item given last cannot be read: because the file ends within it, if it does, else for this reason. */
    Finding reason(Finding otherwise) {
        Slice following = ready.peek();
        if (following == null || following != cut) {
            return otherwise;
        }
        ready.remove();
        Finding why = following.why();
        return why == null ? otherwise : why;
    }

    List<Finding> warnings() {
        return List.copyOf(warnings);
    }

    @Override
    public void item(long line, byte[] json) {
        ready.add(Slice.of(line, json));
    }

    @Override
    public void unreadable(long line, Finding why) {
        ready.add(Slice.broken(line, why));
    }

    @Override
    public void warn(Finding warning) {
        warnings.add(warning);
    }

    @Override
    public void cut(long line, Finding why) {
        cut = Slice.broken(line, why);
        ready.add(cut);
    }

    @Override
    public void refuse(Finding why) {
        unreadable(1, why);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
