package dev.tributary.connector.formats.rows;

import dev.tributary.connector.formats.StandardColumn;
import dev.tributary.connector.formats.mapping.ColumnChoice;
import dev.tributary.connector.formats.mapping.FieldRule;
import dev.tributary.connector.formats.table.Row;
import dev.tributary.connector.spi.MissionDraft;
import java.util.List;
import java.util.stream.Stream;

/** Reads rows under Tributary's names, whatever they were written in. */
public final class StandardRows {

    private final RowReader rows;

    public StandardRows(RowRules rules) {
        this.rows = new RowReader(
                Stream.of(StandardColumn.values()).map(StandardRows::planned).toList(), rules);
    }

    /** What a row says, with a vehicle and a person where it has both. */
    public MissionDraft draft(Row row) {
        return rows.reading(row).draft();
    }

    private static Planned planned(StandardColumn column) {
        FieldRule rule = FieldRule.of(new ColumnChoice(List.of(column.column())));
        return new Planned(column, rule, List.of(StandardColumn.NAMES.indexOf(column.column())), false);
    }
}
