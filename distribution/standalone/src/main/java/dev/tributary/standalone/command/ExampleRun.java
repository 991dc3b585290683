package dev.tributary.standalone.command;

import dev.tributary.connector.formats.FileRules;
import dev.tributary.connector.formats.mapping.Example;
import dev.tributary.connector.spi.Text;
import dev.tributary.standalone.terminal.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tests what mappings make of the examples they carry. To be used once. */
final class ExampleRun {

    private final Console console;
    private final boolean json;
    private final List<Map<String, Object>> told = new ArrayList<>();
    private int examples;

    ExampleRun(Console console, boolean json) {
        this.console = console;
        this.json = json;
    }

    int run(List<Path> mappings, ReadingOptions reading) throws IOException {
        if (mappings.isEmpty() || !ReadingOptions.areThere(mappings, console)) {
            return mappings.isEmpty() ? refuseNone() : ExitStatus.WRONG;
        }
        boolean isRead = true;
        for (Path mapping : mappings) {
            Optional<FileRules> rules = reading.rulesOf(mapping, console);
            isRead &= rules.isPresent();
            if (rules.isPresent()) {
                test(mapping, rules.get());
            }
        }
        if (!isRead) {
            return ExitStatus.WRONG;
        }
        return examples == 0 ? refuseNone() : finish();
    }

    private int refuseNone() {
        console.complain(new Text(
                "There is no example to test: name a mapping with --mapping, and write under examples what it is to make of"
                        + " what.",
                "Il n'y a pas d'exemple à tester : indiquez un mapping avec --mapping, et écrivez sous examples ce qu'il doit"
                        + " faire de quoi."));
        return ExitStatus.WRONG;
    }

    private void test(Path mapping, FileRules rules) throws IOException {
        List<Example> all = rules.rows().mapping().examples();
        for (int number = 1; number <= all.size(); number++) {
            examples++;
            for (Difference difference : new ExampleTest(rules).differences(all.get(number - 1))) {
                tell(mapping, number, difference);
            }
        }
    }

    private void tell(Path mapping, int number, Difference difference) {
        told.add(difference.toJson(mapping.toString(), number));
        if (!json) {
            Text text = difference.text();
            console.print(new Text(
                    mapping + ": example " + number + ", " + text.english(),
                    mapping + " : exemple " + number + ", " + text.french()));
        }
    }

    private int finish() {
        int differences = told.size();
        if (json) {
            Map<String, Object> report = new LinkedHashMap<>();
            report.put("examples", examples);
            report.put("differences", told);
            console.out().println(JsonText.of(report));
        } else {
            console.print(new Text(
                    examples + " examples, " + differences + " differences",
                    examples + " exemples, " + differences + " différences"));
        }
        return differences > 0 ? ExitStatus.FAILED : ExitStatus.DONE;
    }
}
