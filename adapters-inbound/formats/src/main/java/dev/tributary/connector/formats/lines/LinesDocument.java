package dev.tributary.connector.formats.lines;

import dev.tributary.connector.formats.Document;
import dev.tributary.connector.formats.Item;
import dev.tributary.connector.formats.Layout;
import dev.tributary.connector.formats.Quotes;
import dev.tributary.connector.formats.rows.RowRules;
import dev.tributary.connector.spi.Finding;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The missions in the text of a mail; a text without any is one broken item that says how to write them. */
public final class LinesDocument implements Document {

    private static final int LONGEST = 1024 * 1024;
    private static final int MOST_LINES = 100_000;

    private final Layout layout;
    private final MissionReading reading;
    private final Deque<WrittenMission> missions;
    private final List<Finding> warnings;
    private @Nullable Item refused;

    private LinesDocument(MailText text, MissionReading reading, List<String> columns) {
        this.layout = Layout.forExcel(columns);
        this.reading = reading;
        this.missions = new ArrayDeque<>(text.missions());
        this.warnings = text.unknown().warnings();
    }

    /** Whatever the text is, this never fails; it takes a few times the room of the text, which is bounded. */
    public static LinesDocument of(String text, Quotes quotes, RowRules rules) {
        List<String> lines = text.length() > LONGEST ? List.of() : PlainLines.of(text, MOST_LINES);
        if (text.length() > LONGEST || lines.size() > MOST_LINES) {
            return refused(LinesFindings.textTooLong(LONGEST, MOST_LINES), rules);
        }
        FieldNames names = new FieldNames(rules.mapping());
        MailText read = MailText.of(lines, quotes, names);
        if (read.missions().isEmpty()) {
            return refused(LinesFindings.withoutMissions(), rules);
        }
        Map<String, String> shown = new LinkedHashMap<>();
        for (WrittenMission mission : read.missions()) {
            mission.values().forEach((slot, named) -> shown.putIfAbsent(slot, named.name()));
            names.left(mission.names()).forEach(read.unknown()::add);
        }
        return new LinesDocument(read, new MissionReading(names, rules, shown), List.copyOf(shown.values()));
    }

    private static LinesDocument refused(Finding why, RowRules rules) {
        FieldNames names = new FieldNames(rules.mapping());
        LinesDocument document = new LinesDocument(
                MailText.of(List.of(), Quotes.LEFT_OUT, names), new MissionReading(names, rules, Map.of()), List.of());
        document.refused = Item.broken(1, List.of(), why);
        return document;
    }

    @Override
    public Layout layout() {
        return layout;
    }

    @Override
    public @Nullable Item next() throws IOException {
        Item only = refused;
        refused = null;
        if (only != null) {
            return only;
        }
        WrittenMission mission = missions.poll();
        return mission == null ? null : reading.item(mission);
    }

    @Override
    public List<Finding> warnings() {
        return warnings;
    }

    @Override
    public void close() {
        missions.clear();
        refused = null;
    }
}
