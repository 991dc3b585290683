package dev.tributary.connector.rest.json;

import dev.tributary.connector.spi.Finding;
import java.util.List;
import java.util.Locale;

/** Writes violations and warnings in the reader's language. */
public final class FindingWriter {

    private FindingWriter() {}

    public static void array(JsonWriter json, String name, List<Finding> findings, Locale language) {
        json.array(name, items -> findings.forEach(finding -> items.item(item -> members(item, finding, language))));
    }

    private static void members(JsonWriter json, Finding finding, Locale language) {
        json.text("path", finding.path());
        json.text("code", finding.code());
        json.text("message", finding.message().in(language));
    }
}
