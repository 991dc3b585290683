package dev.tributary.connector.formats.rows;

import dev.tributary.connector.formats.Item;
import dev.tributary.connector.formats.mapping.Words;
import dev.tributary.connector.formats.table.Row;
import java.util.List;

/** Makes an item of a row. */
final class RowReader {

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
        Reading reading = reading(row);
        reading.preferVehicle();
        return new Item(row.line(), reading.draft(), row.cells(), null);
    }

    Reading reading(Row row) {
        Reading reading = new Reading(row.warnings());
        for (Planned field : fields) {
            String text = field.text(row.cells());
            if (!text.isEmpty()) {
                read(field, text, reading);
            }
        }
        return reading;
    }

    private void read(Planned field, String text, Reading reading) {
        Words words = field.rule().values();
        String meant = words.isNone() ? text : words.meaning(text).orElse(null);
        if (meant == null) {
            reading.refuse(RowFindings.valueNotKnown(field.column().path(), words.known()));
        } else if (!meant.isEmpty()) {
            values.read(field, meant, reading);
        }
    }
}
