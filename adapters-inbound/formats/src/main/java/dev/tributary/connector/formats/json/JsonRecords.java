package dev.tributary.connector.formats.json;

import dev.tributary.connector.formats.records.FlatRecord;
import dev.tributary.connector.formats.records.RecordReader;
import dev.tributary.connector.spi.Finding;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The items of a file in JSON that has names of its own. */
final class JsonRecords implements RecordReader {

    private final FileSlices slices;

    JsonRecords(FileSlices slices) {
        this.slices = slices;
    }

    @Override
    public @Nullable FlatRecord next() throws IOException {
        Slice slice = slices.next();
        if (slice == null) {
            return null;
        }
        Finding why = slice.why();
        return why == null ? read(slice) : broken(slice, why);
    }

    private FlatRecord read(Slice slice) {
        FlatReader reader = new FlatReader(slice.json().length);
        return Json.read(slice.json(), slice.line(), reader::read)
                .map(unreadable -> broken(slice, unreadable.finding()))
                .orElseGet(() -> reader.record(slice.line()));
    }

    private FlatRecord broken(Slice slice, Finding why) {
        return FlatRecord.broken(slice.line(), slices.reason(why));
    }

    @Override
    public List<Finding> warnings() {
        return slices.warnings();
    }

    @Override
    public void close() throws IOException {
        slices.close();
    }
}
