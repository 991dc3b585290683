package dev.tributary.standalone.command;

import dev.tributary.connector.formats.Document;
import dev.tributary.connector.formats.Documents;
import dev.tributary.connector.formats.FileRules;
import dev.tributary.connector.formats.Item;
import dev.tributary.connector.formats.mapping.Example;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads an example as any other file, and compares. Dates are judged as if long before: tests are to stay right. */
final class ExampleTest {

    private static final Instant LONG_BEFORE = Instant.EPOCH;
    private static final String NAME = "example";

    private final FileRules rules;

    ExampleTest(FileRules rules) {
        this.rules = rules;
    }

    List<Difference> differences(Example example) throws IOException {
        Charset charset = Objects.requireNonNullElse(rules.text().charset(), StandardCharsets.UTF_8);
        Path file = Files.createTempFile("tributary-", "-" + NAME);
        try {
            Files.write(file, example.input().getBytes(charset));
            return compared(example.missions(), read(file));
        } finally {
            Files.delete(file);
        }
    }

    private List<Item> read(Path file) throws IOException {
        List<Item> items = new ArrayList<>();
        try (Document document = Documents.open(file, NAME, rules)) {
            for (Item item = document.next(); item != null; item = document.next()) {
                items.add(item);
            }
        }
        return items;
    }

    private static List<Difference> compared(List<Map<String, String>> expected, List<Item> got) {
        List<Difference> differences = new ArrayList<>();
        if (expected.size() != got.size()) {
            differences.add(
                    new Difference(0, "missions", Integer.toString(expected.size()), Integer.toString(got.size())));
        }
        for (int place = 0; place < Math.min(expected.size(), got.size()); place++) {
            Item item = got.get(place);
            ExpectedMission mission = new ExpectedMission(expected.get(place));
            differences.addAll(mission.differences(item.line(), MapRun.checked(item, LONG_BEFORE)));
        }
        return differences;
    }
}
