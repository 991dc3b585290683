package dev.tributary.connector.email;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an answer tells, in few words: of each mission its verdict and codes, then the codes of everything else. */
final class Told {

    private static final Map<String, String> VERDICTS =
            Map.of("taken", "taken", "already known", "taken", "refused", "rejected");

    private static final Pattern ROW = Pattern.compile("- .*, line \\d+(?:, (.*))?: (taken|already known|refused)");
    private static final Pattern CODES = Pattern.compile(".*\\(([a-z0-9 -]+)\\)");
    private static final Pattern BULLET = Pattern.compile("- .* \\(([a-z-]+)\\)");

    private Told() {}

    static String of(String answer) {
        List<String> told = new ArrayList<>();
        List<String> lines = answer.lines().toList();
        for (int place = 0; place < lines.size(); place++) {
            Matcher row = ROW.matcher(lines.get(place));
            Matcher bullet = BULLET.matcher(lines.get(place));
            if (row.matches()) {
                String codes = place + 1 < lines.size() ? codes(lines.get(place + 1)) : "";
                String mission = row.group(1) == null ? "-" : row.group(1);
                told.add(mission + " " + VERDICTS.get(row.group(2)) + codes);
            } else if (bullet.matches()) {
                told.add("told " + bullet.group(1));
            }
        }
        return String.join(", ", told);
    }

    private static String codes(String line) {
        Matcher codes = CODES.matcher(line);
        return line.startsWith("  ") && codes.matches() ? " " + codes.group(1) : "";
    }
}
