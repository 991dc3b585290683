package dev.tributary.store;

import dev.tributary.domain.Finding;
import dev.tributary.domain.Text;
import java.util.List;

/** Findings as JSON. */
final class FindingJson {

    private FindingJson() {}

    static void write(JsonOutput json, String name, List<Finding> findings) {
        if (!findings.isEmpty()) {
            json.objects(name, findings, FindingJson::write);
        }
    }

    private static void write(JsonOutput json, Finding finding) {
        json.text("path", finding.path())
                .text("code", finding.code())
                .text("english", finding.message().english())
                .text("french", finding.message().french());
    }

    static List<Finding> read(JsonFields json, String name) {
        return json.objects(name).stream().map(FindingJson::read).toList();
    }

    private static Finding read(JsonFields json) {
        return new Finding(json.text("path"), json.text("code"), new Text(json.text("english"), json.text("french")));
    }
}
