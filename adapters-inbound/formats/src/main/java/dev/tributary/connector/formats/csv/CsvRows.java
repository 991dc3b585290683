package dev.tributary.connector.formats.csv;

import dev.tributary.connector.formats.table.FormulaGuard;
import dev.tributary.connector.formats.table.Row;
import dev.tributary.connector.spi.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the fields of records under their columns. */
final class CsvRows {

    private final CsvHeader header;

    CsvRows(CsvHeader header) {
        this.header = header;
    }

    /** Null if it has no value. */
    @Nullable
    Row row(CsvRecord record) {
        int values = valuesOf(record.fields());
        if (values == 0 && record.broken() == null) {
            return null;
        }
        Finding broken = record.broken() != null ? record.broken() : misplaced(record.fields(), values);
        List<Finding> warnings = new ArrayList<>(record.warnings());
        return new Row(record.line(), cells(record.fields(), warnings), warnings, broken);
    }

    /** Up to the last that is one. */
    private int valuesOf(String[] fields) {
        int end = fields.length;
        while (end > header.start() && !Values.isValue(fields[end - 1])) {
            end--;
        }
        return Math.max(0, end - header.start());
    }

    private @Nullable Finding misplaced(String[] fields, int values) {
        if (header.isRepeatedBy(fields)) {
            return CsvFindings.headerRepeated();
        }
        int columns = header.end() - header.start();
        return values > columns ? CsvFindings.tooManyValues(values, columns) : null;
    }

    private List<String> cells(String[] fields, List<Finding> warnings) {
        String[] cells = new String[header.columns().size()];
        for (int i = 0; i < cells.length; i++) {
            int position = header.positions().get(i);
            cells[i] = position < fields.length ? cell(fields[position], i, warnings) : "";
        }
        return Arrays.asList(cells);
    }

    private String cell(String field, int column, List<Finding> warnings) {
        String value = header.origin() == CsvHeader.Origin.RESULT ? FormulaGuard.unguard(field) : field;
        if (!Values.isInSmartQuotes(value)) {
            return value;
        }
        warnings.add(CsvFindings.smartQuotesRemoved(header.columns().get(column)));
        return Values.withoutSmartQuotes(value);
    }
}
