package dev.tributary.connector.formats;

import dev.tributary.connector.formats.rows.RowRules;
import dev.tributary.connector.formats.table.Row;
import dev.tributary.connector.formats.table.Table;
import dev.tributary.connector.formats.table.Unreadable;
import dev.tributary.connector.spi.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The missions of items that have names and no header: each is read under its own names, and shown under those of all. */
final class RecordDocument implements Document {

    private static final int MOST_HEADERS = 100;

    private final Table table;
    private final RecordNames names;
    private final RowRules rules;
    private final List<String> shown;
    private final Layout layout;
    private final Map<List<String>, RowInterpreter> readers = new HashMap<>();

    /** Of a table under all names. */
    RecordDocument(Table table, RecordNames names, RowRules rules) {
        this.table = table;
        this.names = names;
        this.rules = rules;
        this.shown = names.shown();
        this.layout = Layout.plain(List.copyOf(new LinkedHashSet<>(shown)));
    }

    @Override
    public Layout layout() {
        return layout;
    }

    @Override
    public @Nullable Item next() throws IOException {
        Row row = table.next();
        if (row == null) {
            return null;
        }
        Map<String, String> values = valuesOf(row);
        try {
            return shown(row.broken() == null ? read(row, values) : broken(row, row.broken()), values);
        } catch (Unreadable ambiguous) {
            return shown(broken(row, ambiguous.why()), values);
        }
    }

    private static Item broken(Row row, Finding why) {
        return Item.broken(row.line(), List.of(), why);
    }

    private Item shown(Item item, Map<String, String> values) {
        return new Item(item.line(), item.draft(), cells(values, item), item.broken());
    }

    private Map<String, String> valuesOf(Row row) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int place = 0; place < names.all().size(); place++) {
            String value = row.cells().get(place);
            if (!value.isEmpty()) {
                values.put(names.all().get(place), value);
            }
        }
        return values;
    }

    private Item read(Row row, Map<String, String> values) throws IOException, Unreadable {
        List<String> header = names.headerOf(values);
        RowInterpreter reader = readers.get(header);
        if (reader == null) {
            reader = RowInterpreter.under(header, rules);
            if (readers.size() >= MOST_HEADERS) {
                readers.clear();
            }
            readers.put(header, reader);
        }
        return reader.read(new Row(
                row.line(),
                header.stream().map(name -> values.getOrDefault(name, "")).toList(),
                row.warnings(),
                null));
    }

    /** Under the names shown; what is broken has its code behind them, so that it is refused again until it is corrected. */
    private List<String> cells(Map<String, String> values, Item item) {
        Map<String, String> cells = new LinkedHashMap<>();
        layout.columns().forEach(column -> cells.put(column, ""));
        for (int choice = 0; choice < shown.size(); choice++) {
            String cell = cell(names.choices().get(choice), shown.get(choice), values, item);
            cells.merge(shown.get(choice), cell, (before, other) -> before.isEmpty() ? other : before);
        }
        List<String> all = new ArrayList<>(cells.values());
        if (item.broken() != null) {
            all.add(item.broken().code());
        }
        return all;
    }

    private static String cell(RecordNames.Choice choice, String name, Map<String, String> values, Item item) {
        String value = values.get(name);
        if (value != null) {
            return value;
        }
        for (String other : choice.names()) {
            if (values.containsKey(other)) {
                return choice.isNeeded() ? values.get(other) : read(other, item, values.get(other));
            }
        }
        return "";
    }

    /** What was read of it, as a date under another name may mean another time. */
    private static String read(String name, Item item, String written) {
        return StandardColumn.named(name)
                .flatMap(StandardColumn::field)
                .flatMap(field -> item.draft().get(field))
                .orElse(written);
    }

    @Override
    public List<Finding> warnings() {
        return table.warnings();
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
