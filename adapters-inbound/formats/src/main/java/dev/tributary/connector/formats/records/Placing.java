package dev.tributary.connector.formats.records;

import dev.tributary.connector.formats.table.Row;
import dev.tributary.connector.spi.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the values of one record under the columns of a header; a value's whole name goes before its last part. */
final class Placing {

    private final List<String> header;
    private final HeaderColumns columns;
    private final UnknownNames unknown;
    private final String[] cells;
    private final @Nullable String[] takenBy;
    private @Nullable Finding broken;

    Placing(List<String> header, HeaderColumns columns, UnknownNames unknown) {
        this.header = header;
        this.columns = columns;
        this.unknown = unknown;
        this.cells = new String[header.size()];
        this.takenBy = new String[header.size()];
        Arrays.fill(cells, "");
    }

    Row row(FlatRecord flat) {
        broken = flat.broken();
        flat.values().forEach(this::placeByWholeName);
        boolean[] wholly = taken();
        for (Map.Entry<String, String> value : flat.values().entrySet()) {
            placeByLastPart(value.getKey(), value.getValue(), wholly);
        }
        return new Row(flat.line(), List.of(cells), List.of(), broken);
    }

    private boolean[] taken() {
        boolean[] taken = new boolean[takenBy.length];
        for (int column = 0; column < taken.length; column++) {
            taken[column] = takenBy[column] != null;
        }
        return taken;
    }

    private void placeByWholeName(String name, String text) {
        int column = columns.of(name).whole();
        if (column != HeaderColumns.NONE && !text.isBlank()) {
            take(column, name, text);
        }
    }

    private void placeByLastPart(String name, String text, boolean[] wholly) {
        HeaderColumns.Place place = columns.of(name);
        if (place.whole() != HeaderColumns.NONE || text.isBlank()) {
            return;
        }
        if (place.last() == HeaderColumns.NONE || wholly[place.last()]) {
            unknown.add(name);
        } else {
            take(place.last(), name, text);
        }
    }

    private void take(int column, String name, String text) {
        String before = takenBy[column];
        if (before == null) {
            takenBy[column] = name;
            cells[column] = text;
        } else if (broken == null) {
            broken = RecordFindings.ambiguous(header.get(column), before, name);
        }
    }
}
