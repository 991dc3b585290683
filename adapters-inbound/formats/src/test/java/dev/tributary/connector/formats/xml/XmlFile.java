package dev.tributary.connector.formats.xml;

import dev.tributary.connector.formats.Layout;
import dev.tributary.connector.formats.StandardColumn;
import dev.tributary.connector.formats.table.Row;
import dev.tributary.connector.formats.table.Table;
import dev.tributary.connector.formats.table.Unreadable;
import dev.tributary.connector.spi.Finding;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** A file in XML, and what was read of it: each row as its line with its values, or what is wrong with it. */
final class XmlFile {

    private final Path path;
    private List<Finding> warnings = List.of();
    private @Nullable Layout layout;
    private @Nullable Finding last;

    XmlFile(Path folder) {
        this.path = folder.resolve("file.xml");
    }

    List<String> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), null);
    }

    List<String> read(byte[] bytes, @Nullable Charset charset) throws IOException {
        Files.write(path, bytes);
        return read(charset);
    }

    List<String> read(@Nullable Charset charset) throws IOException {
        List<String> told = new ArrayList<>();
        try (Table table = XmlTables.open(path, charset, StandardColumn.ALL_NAMES)) {
            for (Row row = table.next(); row != null; row = table.next()) {
                told.add(row.line() + " " + told(row));
            }
            warnings = table.warnings();
            layout = table.layout();
        } catch (Unreadable refused) {
            told.add("refused at " + refused.line() + ": " + refused.why().code());
        }
        return told;
    }

    private String told(Row row) {
        last = row.broken();
        if (last != null) {
            return last.code();
        }
        StringJoiner values = new StringJoiner(" ");
        for (int column = 0; column < StandardColumn.ALL_NAMES.size(); column++) {
            if (!row.cells().get(column).isEmpty()) {
                values.add(
                        StandardColumn.ALL_NAMES.get(column) + "=" + row.cells().get(column));
            }
        }
        return values.toString();
    }

    List<Finding> warnings() {
        return warnings;
    }

    Layout layout() {
        return Objects.requireNonNull(layout);
    }

    /** What was wrong with the last row. */
    Finding last() {
        return Objects.requireNonNull(last);
    }

    Path path() {
        return path;
    }
}
