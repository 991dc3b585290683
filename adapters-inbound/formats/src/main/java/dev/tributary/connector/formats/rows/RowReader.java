package dev.tributary.connector.formats.rows;

import dev.tributary.connector.formats.HeaderName;
import dev.tributary.connector.formats.Item;
import dev.tributary.connector.formats.table.Row;
import java.util.List;
import java.util.Map;

/** Makes an item of a row. */
final class RowReader {

    private static final String ANY_OTHER = "*";

    private final List<Planned> fields;
    private final Values values;

    RowReader(List<Planned> fields, RowRules rules) {
        this.fields = List.copyOf(fields);
        this.values = new Values(rules);
    }

    Item item(Row row) {
        if (row.broken() != null) {
            return Item.broken(row.line(), row.cells(), row.broken());
        }
        Reading reading = new Reading(row.warnings());
        for (Planned field : fields) {
            String text = field.text(row.cells());
            if (!text.isEmpty()) {
                read(field, text, reading);
            }
        }
        reading.preferVehicle();
        return new Item(row.line(), reading.draft(), row.cells(), null);
    }

    private void read(Planned field, String text, Reading reading) {
        Map<String, String> table = field.rule().values();
        if (table.isEmpty()) {
            values.read(field, text, reading);
            return;
        }
        String known = table.get(HeaderName.key(text));
        String meant = known == null ? table.get(ANY_OTHER) : known;
        if (meant == null) {
            reading.refuse(RowFindings.valueNotKnown(field.column().path(), table.keySet()));
        } else if (!meant.isEmpty()) {
            values.read(field, meant, reading);
        }
    }
}
