package dev.tributary.connector.sftp.status;

import dev.tributary.connector.formats.table.FormulaGuard;
import dev.tributary.connector.spi.MissionEvent;
import dev.tributary.connector.spi.MissionView;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One mission in a status file: a line of CSV, never more than one. */
final class Row {

    static final String HEADER = "line;id;delivery;progress;reason;at";

    private Row() {}

    static String of(MissionView mission, MissionEvent event) {
        List<String> cells = List.of(
                text(mission.source().item()),
                mission.id(),
                mission.delivery().state().name(),
                mission.progress().state().name(),
                reason(mission),
                event.at().toString());
        return cells.stream().map(Row::cell).collect(Collectors.joining(";"));
    }

    private static String reason(MissionView mission) {
        List<String> reasons = List.of(
                text(mission.delivery().reason()),
                text(mission.progress().refusalReason()),
                text(mission.progress().complement()));
        return reasons.stream().filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** What a spreadsheet would take for a formula is a text. */
    private static String cell(String text) {
        String plain = text.replaceAll("[\\r\\n\\x00]+", " ");
        String harmless = FormulaGuard.guard(plain);
        return harmless.indexOf(';') >= 0 || harmless.indexOf('"') >= 0
                ? "\"" + harmless.replace("\"", "\"\"") + "\""
                : harmless;
    }

    /** The cell of the id, as it is written. */
    static String id(String row) {
        int from = end(row, 0) + 1;
        return from > row.length() ? "" : row.substring(from, end(row, from));
    }

    private static int end(String row, int from) {
        boolean isQuoted = false;
        for (int place = from; place < row.length(); place++) {
            char character = row.charAt(place);
            if (character == '"') {
                isQuoted = !isQuoted;
            } else if (character == ';' && !isQuoted) {
                return place;
            }
        }
        return row.length();
    }
}
