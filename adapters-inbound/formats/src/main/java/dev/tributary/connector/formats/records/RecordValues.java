package dev.tributary.connector.formats.records;

import dev.tributary.connector.spi.Finding;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of one item, as they are found; of what breaks it the first is kept. */
public final class RecordValues {

    private static final int EACH = 16; // what a value takes beside its name and text

    private final Map<String, String> values = new LinkedHashMap<>();
    private final int limit;
    private long size;
    private @Nullable Finding broken;

    /** Of an item of so many characters at most; what comes beyond is not kept. */
    public RecordValues(int limit) {
        this.limit = limit;
    }

    /** The name of something within something, whose own name is empty at the top; each part of it of a sound length. */
    public static String path(String outer, String name) {
        String shown = RecordFindings.shown(name);
        return outer.isEmpty() ? shown : outer + "." + shown;
    }

    public void add(String path, String text) {
        if (!grow((long) path.length() + text.length() + EACH)) {
            return;
        }
        if (values.putIfAbsent(path, text) != null) {
            breaks(RecordFindings.repeated(path));
        }
    }

    /** Takes note that so many characters more come; tells whether they are still to be kept. */
    public boolean grow(long more) {
        size += more;
        if (size > limit) {
            breaks(RecordFindings.tooLarge(limit));
        }
        return size <= limit;
    }

    public void breaks(Finding why) {
        broken = broken == null ? why : broken;
    }

    public FlatRecord record(long line) {
        return new FlatRecord(line, values, broken);
    }
}
