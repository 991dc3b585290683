package dev.tributary.connector.formats.lines;

import dev.tributary.connector.formats.HeaderName;
import dev.tributary.connector.formats.Item;
import dev.tributary.connector.formats.StandardColumn;
import dev.tributary.connector.formats.mapping.ColumnChoice;
import dev.tributary.connector.formats.mapping.Mapping;
import dev.tributary.connector.formats.rows.RowRules;
import dev.tributary.connector.formats.rows.TableDocument;
import dev.tributary.connector.formats.table.AsCsv;
import dev.tributary.connector.formats.table.Row;
import dev.tributary.connector.formats.table.Unreadable;
import dev.tributary.connector.spi.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes items of missions as they were written: each is read under its own names, and shown under those of all. */
final class MissionReading {

    private static final int MOST_READERS = 100;

    /** Reads the missions that have the same names. */
    private record Reader(MissionRow row, TableDocument document) {}

    private final FieldNames names;
    private final RowRules rules;
    private final Map<String, String> shown;
    private final Map<List<String>, Reader> readers = new HashMap<>();

    /**
     * For these missions.
     *
     * @param shown the name to show for each slot
     */
    MissionReading(FieldNames names, RowRules rules, Map<String, String> shown) {
        this.names = names;
        this.rules = rules;
        this.shown = shown;
    }

    Item item(WrittenMission mission) throws IOException {
        Finding broken = mission.broken();
        if (broken != null) {
            return broken(mission, broken);
        }
        try {
            Item read = read(mission);
            return new Item(mission.line(), read.draft(), cells(mission, read), null);
        } catch (Unreadable ambiguous) {
            return broken(mission, ambiguous.why());
        }
    }

    private Item read(WrittenMission mission) throws IOException, Unreadable {
        Reader reader = reader(mission.names());
        List<String> cells = new ArrayList<>();
        mission.values().values().forEach(named -> cells.add(named.value()));
        while (cells.size() < reader.row().layout().columns().size()) {
            cells.add("");
        }
        List<Finding> warnings =
                mission.stray().isEmpty() ? List.of() : List.of(LinesFindings.strayLines(mission.stray()));
        reader.row().put(new Row(mission.line(), cells, warnings, null));
        return Objects.requireNonNull(reader.document().next());
    }

    private Reader reader(List<String> written) throws Unreadable {
        Reader known = readers.get(written);
        if (known != null) {
            return known;
        }
        Mapping mapping = names.mapping(written);
        MissionRow row = new MissionRow(header(written, mapping));
        RowRules own = new RowRules(mapping, rules.zones(), rules.postcodes());
        Reader reader = new Reader(row, TableDocument.of(row, own));
        if (readers.size() >= MOST_READERS) {
            readers.clear();
        }
        readers.put(written, reader);
        return reader;
    }

    /** The mission's names, and one of each column that the mapping needs and the mission has not. */
    private static List<String> header(List<String> written, Mapping mapping) {
        List<String> header = new ArrayList<>(written);
        for (ColumnChoice choice : mapping.sources()) {
            if (choice.names().stream().noneMatch(name -> isIn(header, name))) {
                header.add(choice.names().get(0));
            }
        }
        return header;
    }

    private static boolean isIn(List<String> header, String name) {
        String key = HeaderName.key(name);
        return header.stream().anyMatch(other -> HeaderName.key(other).equals(key));
    }

    private Item broken(WrittenMission mission, Finding why) {
        List<String> cells = new ArrayList<>();
        shown.keySet().forEach(slot -> cells.add(written(mission, slot)));
        return Item.broken(mission.line(), AsCsv.marked(cells, why.code()), why);
    }

    private static String written(WrittenMission mission, String slot) {
        WrittenMission.Named named = mission.values().get(slot);
        return named == null ? "" : named.value();
    }

    private List<String> cells(WrittenMission mission, Item read) {
        List<String> cells = new ArrayList<>();
        shown.forEach((slot, name) -> {
            WrittenMission.Named named = mission.values().get(slot);
            cells.add(named == null ? "" : cell(named, name, read));
        });
        return cells;
    }

    /** Under the field's other name what was read of it, as a date may mean another time there. */
    private static String cell(WrittenMission.Named named, String shownAs, Item read) {
        if (HeaderName.key(named.name()).equals(HeaderName.key(shownAs))) {
            return named.value();
        }
        return StandardColumn.named(named.name())
                .flatMap(StandardColumn::field)
                .flatMap(field -> read.draft().get(field))
                .orElse(named.value());
    }
}
