package dev.tributary.connector.formats.xml;

import dev.tributary.connector.formats.records.RecordTable;
import dev.tributary.connector.formats.table.AsCsv;
import dev.tributary.connector.formats.table.Table;
import dev.tributary.connector.formats.table.Unreadable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens files in XML as tables, under the header that is given. */
public final class XmlTables {

    private XmlTables() {}

    /**
     * Of the elements within the root, or of a root that is called a mission.
     *
     * @param charset the file's; null: the one that it declares
     * @throws Unreadable if it is no XML, or has a document type
     */
    public static Table open(Path file, @Nullable Charset charset, List<String> header) throws IOException, Unreadable {
        return new AsCsv(new RecordTable(XmlRecords.open(file, charset), header));
    }
}
