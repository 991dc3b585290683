package dev.tributary.connector.formats.json;

import dev.tributary.connector.formats.records.RecordTable;
import dev.tributary.connector.formats.table.AsCsv;
import dev.tributary.connector.formats.table.Table;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

/** Opens files in JSON that have names of their own as tables, under the header that is given. */
public final class JsonTables {

    private JsonTables() {}

    /** Of one item, or an array of them. */
    public static Table ofJson(Path file, Charset charset, List<String> header) throws IOException {
        return new AsCsv(new RecordTable(new JsonRecords(FileSlices.ofJson(file, charset)), header));
    }

    /** Of one item a line. */
    public static Table ofLines(Path file, Charset charset, List<String> header) throws IOException {
        return new AsCsv(new RecordTable(new JsonRecords(FileSlices.ofLines(file, charset)), header));
    }
}
