package dev.tributary.connector.formats.lines;

import dev.tributary.connector.formats.Document;
import dev.tributary.connector.formats.Documents;
import dev.tributary.connector.formats.FileRules;
import dev.tributary.connector.formats.Item;
import dev.tributary.connector.formats.Quotes;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What was read of a text. */
record MailRead(List<String> columns, List<Item> items, List<Finding> warnings) {

    static MailRead of(String... lines) {
        return of(FileRules.usual(), String.join("\n", lines));
    }

    static MailRead of(FileRules rules, String text) {
        return of(text, Quotes.READ, rules);
    }

    static MailRead of(String text, Quotes quotes, FileRules rules) {
        List<Item> items = new ArrayList<>();
        try (Document document = Documents.ofText(text, quotes, rules)) {
            for (Item item = document.next(); item != null; item = document.next()) {
                items.add(item);
            }
            return new MailRead(document.layout().columns(), items, document.warnings());
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    /** The fields of each item, an empty map for a broken one. */
    List<Map<MissionField, String>> fields() {
        return items.stream().map(item -> item.draft().fields()).toList();
    }

    /** The ids, in order. */
    List<String> ids() {
        return items.stream()
                .map(item -> item.draft().get(MissionField.ID).orElse(""))
                .toList();
    }

    List<Long> lines() {
        return items.stream().map(Item::line).toList();
    }

    List<String> broken() {
        return items.stream()
                .flatMap(item -> Stream.ofNullable(item.broken()))
                .map(Finding::code)
                .toList();
    }

    List<String> itemWarnings() {
        return items.stream()
                .flatMap(item -> item.draft().warnings().stream())
                .map(warning -> warning.code() + ": " + warning.message().english())
                .toList();
    }

    List<String> documentWarnings() {
        return warnings.stream()
                .map(warning -> warning.code() + ": " + warning.message().english())
                .toList();
    }

    static Map<MissionField, String> mission(String id, String vehicle) {
        return new EnumMap<>(Map.of(MissionField.ID, id, MissionField.VEHICLE, vehicle));
    }
}
