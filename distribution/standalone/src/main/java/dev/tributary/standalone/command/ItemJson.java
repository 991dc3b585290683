package dev.tributary.standalone.command;

import dev.tributary.connector.formats.Item;
import dev.tributary.connector.formats.StandardColumn;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.standalone.management.FindingJson;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Items of a file as JSON. */
final class ItemJson {

    private static final Set<MissionField> NUMBERS =
            Set.of(MissionField.CUSTOMER_ID, MissionField.LATITUDE, MissionField.LONGITUDE);

    private ItemJson() {}

    /** As the management port takes it. */
    static Map<String, Object> offered(Item item) {
        MissionDraft draft = item.draft();
        Map<String, Object> fields = new LinkedHashMap<>();
        for (StandardColumn column : StandardColumn.values()) {
            column.field().flatMap(draft::get).ifPresent(text -> fields.put(column.column(), text));
        }
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("item", Long.toString(item.line()));
        written.put("action", draft.action().name());
        written.put("fields", fields);
        written.put("violations", FindingJson.of(draft.violations()));
        written.put("warnings", FindingJson.of(draft.warnings()));
        return written;
    }

    /** As a mission is written, with its line and what was found. */
    static Map<String, Object> mission(long line, MissionDraft draft, Locale language) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("line", line);
        written.put("action", draft.action().name());
        for (MissionField field : MissionField.values()) {
            draft.get(field).ifPresent(text -> put(written, field, text));
        }
        written.put("violations", findings(draft.violations(), language));
        written.put("warnings", findings(draft.warnings(), language));
        return written;
    }

    static List<Map<String, Object>> findings(List<Finding> findings, Locale language) {
        return findings.stream().map(finding -> finding(finding, language)).toList();
    }

    private static Map<String, Object> finding(Finding finding, Locale language) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("path", finding.path());
        written.put("code", finding.code());
        written.put("message", finding.message().in(language));
        return written;
    }

    private static void put(Map<String, Object> mission, MissionField field, String text) {
        String[] names = field.path().substring(1).split("/", -1);
        Map<String, Object> place = mission;
        for (int depth = 0; depth < names.length - 1; depth++) {
            place = below(place, names[depth]);
        }
        place.put(names[names.length - 1], NUMBERS.contains(field) ? numberOrText(text) : text);
    }

    @SuppressWarnings("unchecked") // only put puts anything there
    private static Map<String, Object> below(Map<String, Object> place, String name) {
        return (Map<String, Object>) place.computeIfAbsent(name, unseen -> new LinkedHashMap<String, Object>());
    }

    private static Object numberOrText(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException none) {
            return text;
        }
    }
}
