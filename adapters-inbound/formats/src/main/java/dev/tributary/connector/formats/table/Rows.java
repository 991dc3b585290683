package dev.tributary.connector.formats.table;

import dev.tributary.connector.spi.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the fields of records under their columns. */
public final class Rows {

    private final Columns columns;

    public Rows(Columns columns) {
        this.columns = columns;
    }

    /** Null if it has no value. */
    public @Nullable Row row(RawRow record) {
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
        while (end > columns.start() && !Values.isValue(fields[end - 1])) {
            end--;
        }
        return Math.max(0, end - columns.start());
    }

    private @Nullable Finding misplaced(String[] fields, int values) {
        if (columns.isRepeatedBy(fields)) {
            return TableFindings.headerRepeated();
        }
        int most = columns.end() - columns.start();
        return values > most ? TableFindings.tooManyValues(values, most) : null;
    }

    private List<String> cells(String[] fields, List<Finding> warnings) {
        String[] cells = new String[columns.names().size()];
        for (int i = 0; i < cells.length; i++) {
            int position = columns.positions().get(i);
            cells[i] = position < fields.length ? cell(fields[position], i, warnings) : "";
        }
        return Arrays.asList(cells);
    }

    private String cell(String field, int column, List<Finding> warnings) {
        String value = columns.origin() == Columns.Origin.RESULT ? FormulaGuard.unguard(field) : field;
        if (!Values.isInSmartQuotes(value)) {
            return value;
        }
        warnings.add(TableFindings.smartQuotesRemoved(columns.names().get(column)));
        return Values.withoutSmartQuotes(value);
    }
}
