package dev.tributary.standalone.command;

import dev.tributary.connector.formats.HeaderName;
import dev.tributary.connector.formats.StandardColumn;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDraft;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What an example says of one mission: all its fields, or that it is rejected. */
final class ExpectedMission {

    private static final String VERDICT = "verdict";
    private static final String CODE = "code";
    private static final String REJECTED = "REJECTED";
    private static final String ACCEPTED = "ACCEPTED";

    private final Map<String, String> fields = new LinkedHashMap<>();

    ExpectedMission(Map<String, String> written) {
        written.forEach((name, text) -> fields.put(HeaderName.key(name), text));
    }

    List<Difference> differences(long line, MissionDraft got) {
        List<Difference> differences = new ArrayList<>();
        boolean isRejected = said(VERDICT).equalsIgnoreCase(REJECTED);
        String verdict = got.violations().isEmpty() ? ACCEPTED : REJECTED;
        String codes = got.violations().stream().map(Finding::code).distinct().collect(Collectors.joining(" "));
        if (isRejected != verdict.equals(REJECTED)) {
            differences.add(
                    new Difference(line, VERDICT, isRejected ? REJECTED : ACCEPTED, (verdict + " " + codes).strip()));
        } else if (!said(CODE).isEmpty() && !List.of(codes.split(" ")).contains(said(CODE))) {
            differences.add(new Difference(line, CODE, said(CODE), codes));
        }
        for (StandardColumn column : StandardColumn.values()) {
            compare(line, column, got, differences, isRejected);
        }
        strangers().forEach(name -> differences.add(new Difference(line, name, said(name), "")));
        return differences;
    }

    /** Of what is rejected only the fields that are named count. */
    private void compare(
            long line, StandardColumn column, MissionDraft got, List<Difference> differences, boolean onlyNamed) {
        String key = HeaderName.key(column.column());
        boolean isAction = column == StandardColumn.ACTION;
        String text = column.field()
                .map(field -> got.get(field).orElse(""))
                .orElse(got.action().name());
        boolean isNamed = fields.containsKey(key);
        String expected = isAction && !isNamed ? MissionDraft.Action.UPSERT.name() : said(key);
        if ((isNamed || !onlyNamed) && !isSame(expected, text)) {
            differences.add(new Difference(line, column.column(), expected, text));
        }
    }

    private List<String> strangers() {
        return fields.keySet().stream()
                .filter(name -> !name.equals(VERDICT) && !name.equals(CODE) && !isColumn(name))
                .toList();
    }

    private static boolean isColumn(String key) {
        return List.of(StandardColumn.values()).stream()
                .anyMatch(column -> HeaderName.key(column.column()).equals(key));
    }

    private String said(String key) {
        return fields.getOrDefault(key, "");
    }

    /** One moment may be written in several ways. */
    private static boolean isSame(String expected, String got) {
        return expected.equals(got) || isSameMoment(expected, got);
    }

    private static boolean isSameMoment(String expected, String got) {
        try {
            return OffsetDateTime.parse(expected).isEqual(OffsetDateTime.parse(got));
        } catch (DateTimeException noDates) {
            return false;
        }
    }
}
