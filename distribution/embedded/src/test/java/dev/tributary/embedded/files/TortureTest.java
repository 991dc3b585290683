package dev.tributary.embedded.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.formats.Document;
import dev.tributary.connector.formats.Documents;
import dev.tributary.connector.formats.FileRules;
import dev.tributary.connector.formats.Item;
import dev.tributary.connector.formats.StandardColumn;
import dev.tributary.connector.formats.mapping.Mapping;
import dev.tributary.connector.formats.mapping.TextForm;
import dev.tributary.connector.formats.result.Verdict;
import dev.tributary.connector.formats.rows.RowRules;
import dev.tributary.connector.formats.rows.RowRules.Postcodes;
import dev.tributary.connector.formats.rows.RowRules.Zones;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.connector.spi.Receipt;
import dev.tributary.embedded.Store;
import dev.tributary.embedded.Tributary;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of the torture set ends line by line in the verdicts that stand beside it, on a real store. */
class TortureTest {

    private static final Path FILES = Path.of("src/test/resources/dev/tributary/embedded/files/torture");
    private static final String EXPECTED = ".expected";

    @TempDir
    private static Path directory;

    private static Tributary gateway;

    @BeforeAll
    static void start() {
        gateway = Tributary.builder()
                .ocean(ocean -> ocean.baseUrl(URI.create("http://127.0.0.1:1/")).credentials("login", "password"))
                .store(Store.sqlite(directory.resolve("torture.db")))
                .connector("plain", FilesConnectorProvider.TYPE, Map.of())
                .connector("paris", FilesConnectorProvider.TYPE, Map.of("time-zone", "Europe/Paris"))
                .start();
    }

    @AfterAll
    static void close() {
        gateway.close();
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(FILES)) {
            return all.filter(file -> !file.toString().endsWith(EXPECTED)).sorted().toList().stream();
        }
    }

    @Test
    void theSetIsAsLargeAsItIsSaidToBe() throws IOException {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(140);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void everyLineEndsInItsVerdict(Path file) throws IOException {
        Expected expected = Expected.of(file);
        Map<String, String> ids = new HashMap<>();

        List<String> found = read(file, expected, ids);

        assertThat(found).as("expected: %s", expected.verdicts()).hasSameSizeAs(expected.verdicts());
        for (int place = 0; place < found.size(); place++) {
            assertThat(expected.fits(place, found.get(place)))
                    .as("expected %s, found %s", expected.verdicts().get(place), found.get(place))
                    .isTrue();
        }
        expected.rules().forEach(rule -> checkField(rule, ids));
    }

    private static List<String> read(Path file, Expected expected, Map<String, String> ids) throws IOException {
        String name = file.getFileName().toString();
        List<String> found = new ArrayList<>();
        try (Document document = Documents.open(file, name, rules(expected))) {
            for (Item item = document.next(); item != null; item = document.next()) {
                found.add(verdict(apart(item, name), desk(expected)));
                item.draft().get(MissionField.ID).ifPresent(id -> ids.put(line(found), name + "/" + id));
            }
            document.warnings().forEach(warning -> found.add(0, "1 - " + warning.code()));
        }
        return found;
    }

    private static String line(List<String> found) {
        return found.get(found.size() - 1).split(" ", -1)[0];
    }

    private static FileRules rules(Expected expected) {
        Zones zones = expected.rule("time-zone").isPresent() ? Zones.CONNECTOR : Zones.NONE;
        Postcodes postcodes = expected.rule("postcodes").isPresent() ? Postcodes.AS_IS : Postcodes.FRENCH;
        return new FileRules(null, TextForm.AS_IT_LOOKS, new RowRules(Mapping.none(), zones, postcodes));
    }

    private static MissionDesk desk(Expected expected) {
        return FilesConnectorProvider.context(expected.rule("time-zone").isPresent() ? "paris" : "plain")
                .desk();
    }

    /** Missions of two files are two missions. */
    private static Item apart(Item item, String file) {
        return item.draft()
                .get(MissionField.ID)
                .map(id -> new Item(
                        item.line(), item.draft().with(MissionField.ID, file + "/" + id), item.cells(), item.broken()))
                .orElse(item);
    }

    private static String verdict(Item item, MissionDesk desk) {
        Receipt receipt = desk.submit(item.draft()).toCompletableFuture().join();
        Verdict verdict = Verdict.of(item, receipt);
        String codes = verdict.findings().stream()
                .map(Finding::code)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
        return (item.line() + " " + verdict.word() + " " + codes).strip();
    }

    /** Such as {@code city 2 Lille}, or {@code no comment 2}. */
    private static void checkField(String rule, Map<String, String> ids) {
        String[] words = rule.startsWith("no ") ? rule.substring(3).split(" ", -1) : rule.split(" ", 3);
        Stream.of(StandardColumn.values())
                .filter(column -> column.column().equals(words[0]))
                .forEach(column -> assertThat(gateway.missions()
                                .find(ids.getOrDefault(words[1], ""))
                                .toCompletableFuture()
                                .join()
                                .orElseThrow()
                                .mission()
                                .get(column.field().orElseThrow()))
                        .as(rule)
                        .isEqualTo(words.length < 3 ? Optional.empty() : Optional.of(words[2])));
    }
}
