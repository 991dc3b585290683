package dev.tributary.connector.formats.csv;

import dev.tributary.connector.formats.FileRules;
import dev.tributary.connector.formats.Format;
import dev.tributary.connector.formats.Layout;
import dev.tributary.connector.formats.table.HeaderRule;
import dev.tributary.connector.formats.table.Row;
import dev.tributary.connector.formats.table.Unreadable;
import dev.tributary.connector.formats.text.Detection;
import dev.tributary.connector.formats.text.FileDetector;
import dev.tributary.connector.spi.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A CSV file, and what is read of it. */
final class CsvFile {

    private final Path path;
    private @Nullable Layout layout;

    CsvFile(Path folder) {
        path = folder.resolve("missions.csv");
    }

    void of(String text, Charset charset) {
        try {
            Files.write(path, text.getBytes(charset));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<String> rows() throws IOException, Unreadable {
        return rows(new CsvRules(null, HeaderRule.FIRST_LINE, name -> false));
    }

    /** As {@code LINE [CELLS] CODES}. */
    List<String> rows(CsvRules rules) throws IOException, Unreadable {
        Detection detection =
                FileDetector.detect(path, "missions.csv", FileRules.usual().with(Format.CSV));
        List<String> rows = new ArrayList<>();
        try (CsvTable table = CsvTable.open(path, detection, rules)) {
            layout = table.layout();
            for (Row row = table.next(); row != null; row = table.next()) {
                rows.add(shown(row));
            }
        }
        return rows;
    }

    private static String shown(Row row) {
        StringBuilder shown = new StringBuilder().append(row.line()).append(' ').append(row.cells());
        for (Finding warning : row.warnings()) {
            shown.append(' ').append(warning.code());
        }
        if (row.broken() != null) {
            shown.append(' ').append(row.broken().code());
        }
        return shown.toString();
    }

    Layout layout() {
        return Objects.requireNonNull(layout);
    }
}
