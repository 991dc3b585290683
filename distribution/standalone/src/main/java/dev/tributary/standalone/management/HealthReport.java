package dev.tributary.standalone.management;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How the gateway is: ready while missions can be stored. */
record HealthReport(boolean ready, List<Check> checks) {

    HealthReport {
        checks = List.copyOf(checks);
    }

    /** As a JSON object with a member for each check. */
    Map<String, Object> toJson(Locale language) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (Check check : checks) {
            Map<String, String> part = new LinkedHashMap<>();
            part.put("status", check.health().status().name());
            part.put("detail", check.health().detail().in(language));
            parts.put(check.name(), part);
        }
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("status", ready ? "UP" : "DOWN");
        report.put("checks", parts);
        return report;
    }
}
