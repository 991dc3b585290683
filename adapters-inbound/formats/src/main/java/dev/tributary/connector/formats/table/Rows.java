package dev.tributary.connector.formats.table;

import dev.tributary.connector.spi.Finding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the fields of records under their columns. */
public final class Rows {

    private final Columns columns;

    public Rows(Columns columns) {
        this.columns = columns;
    }

    /** Null if it has no value. What stands behind the columns comes behind their cells, and is a fault. */
    public @Nullable Row row(RawRow record) {
        int values = valuesOf(record.fields());
        if (values == 0 && record.broken() == null) {
            return null;
        }
        List<Finding> warnings = new ArrayList<>(record.warnings());
        List<String> cells = cells(record.fields(), values, warnings);
        Finding broken = record.broken() != null ? record.broken() : fault(record.fields(), values, cells);
        return new Row(record.line(), cells, warnings, broken);
    }

    /** Up to the last that is one. */
    private int valuesOf(String[] fields) {
        int end = fields.length;
        while (end > columns.start() && !Values.isValue(fields[end - 1])) {
            end--;
        }
        return Math.max(0, end - columns.start());
    }

    private @Nullable Finding fault(String[] fields, int values, List<String> cells) {
        if (columns.isRepeatedBy(fields)) {
            return TableFindings.headerRepeated();
        }
        if (columns.origin() == Columns.Origin.RESULT) {
            return Uncorrected.of(fields, cells, columns.names().size());
        }
        int most = columns.names().size();
        return values > most ? TableFindings.tooManyValues(values, most) : null;
    }

    private List<String> cells(String[] fields, int values, List<Finding> warnings) {
        int named = columns.names().size();
        int length = Math.max(named, Math.min(values, named + Columns.MOST));
        List<String> cells = new ArrayList<>(length);
        for (int place = 0; place < length; place++) {
            int position = columns.start() + place;
            cells.add(position < fields.length ? cell(fields[position], place, warnings) : "");
        }
        return cells;
    }

    private String cell(String field, int place, List<Finding> warnings) {
        String value = columns.origin() == Columns.Origin.RESULT ? FormulaGuard.unguard(field) : field;
        boolean isNamed =
                place < columns.names().size() && !columns.names().get(place).isEmpty();
        if (!isNamed || !Values.isInSmartQuotes(value)) {
            return value;
        }
        warnings.add(TableFindings.smartQuotesRemoved(columns.names().get(place)));
        return Values.withoutSmartQuotes(value);
    }
}
