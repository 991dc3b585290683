package dev.tributary.standalone.management;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Findings as both sides of the management port write them: in both languages. */
public final class FindingJson {

    private FindingJson() {}

    public static List<Map<String, Object>> of(List<Finding> findings) {
        return findings.stream().map(FindingJson::of).toList();
    }

    private static Map<String, Object> of(Finding finding) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("path", finding.path());
        written.put("code", finding.code());
        written.put("message", of(finding.message()));
        return written;
    }

    static Map<String, Object> of(Text text) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("en", text.english());
        written.put("fr", text.french());
        return written;
    }

    /** Empty where this is none. */
    public static Optional<Finding> read(JsonNode written) {
        JsonNode path = written.path("path");
        JsonNode code = written.path("code");
        JsonNode english = written.path("message").path("en");
        JsonNode french = written.path("message").path("fr");
        boolean isWhole = path.isString() && code.isString() && english.isString() && french.isString();
        return isWhole
                ? Optional.of(new Finding(
                        path.stringValue(), code.stringValue(), new Text(english.stringValue(), french.stringValue())))
                : Optional.empty();
    }
}
