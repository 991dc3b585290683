package dev.tributary.connector.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.formats.mapping.Faults;
import dev.tributary.connector.formats.mapping.Mapping;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappedFilesTest {

    @TempDir
    private Path folder;

    @Test
    void aWordIsTakenAsItIsWrittenBeforeItIsTakenLoosely() throws IOException {
        FileRules rules = words(Map.of("1", "SEND", "-1", "PREPARE", "Plus tard", "PREPARE"));

        assertThat(dispatches(rules, "1", "-1", "PLUS-TARD", "plustard", " -1 "))
                .containsExactly("SEND", "PREPARE", "PREPARE", "PREPARE", "PREPARE");
        assertThat(dispatches(words(Map.of("1", "SEND")), "-1")).containsExactly("value-not-known");
    }

    @Test
    void whatCouldBeTwoWordsIsNeither() throws IOException {
        FileRules rules = words(Map.of("a b", "SEND", "a-b", "PREPARE"));

        assertThat(dispatches(rules, "A B", "A-B", "ab")).containsExactly("SEND", "PREPARE", "value-not-known");
    }

    @Test
    void aColumnMayBeAnotherFieldAsWell() throws IOException {
        FileRules rules = rules(Map.of("reference", "id"));

        assertThat(drafts("a.csv", "id;vehicle\nA;V\n", rules).get(0).fields())
                .isEqualTo(Map.of(MissionField.ID, "A", MissionField.VEHICLE, "V", MissionField.REFERENCE, "A"));
        assertThat(drafts("a.xml", "<l><m><id>A</id></m></l>", rules).get(0).fields())
                .isEqualTo(Map.of(MissionField.ID, "A", MissionField.REFERENCE, "A"));
        assertThat(drafts("b.xml", "<l><m><ID>A</ID></m></l>", rules(Map.of("reference", "ID")))
                        .get(0)
                        .fields())
                .isEqualTo(Map.of(MissionField.ID, "A", MissionField.REFERENCE, "A"));
    }

    @Test
    void ofTwoColumnsForAFieldTheOneThatIsNoOthersIsTaken() throws IOException {
        FileRules rules = rules(Map.of("reference", "id"));

        assertThat(drafts("a.csv", "id;idMission\nA;B\n", rules).get(0).fields())
                .isEqualTo(Map.of(MissionField.ID, "B", MissionField.REFERENCE, "A"));
    }

    @Test
    void aColumnIsKeptFromAFieldByAConstant() throws IOException {
        FileRules rules = rules(Map.of("id", "Reference", "reference", Map.of("constant", "")));

        assertThat(drafts("a.csv", "Reference\nA\n", rules).get(0).fields()).isEqualTo(Map.of(MissionField.ID, "A"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 2026-12-01T00:00+01:00",
        "01/12/2026, 2026-12-01T00:00+01:00",
        "01/12/2026 09:30, 2026-12-01T09:30+01:00",
        "2026-12-01 09:30 +01:00, 2026-12-01T09:30+01:00",
        "2026-12-01T09:30 Z, 2026-12-01T09:30Z",
        "2026-12-01  09:30:15.5, 2026-12-01T09:30:15.500+01:00"
    })
    void aDayIsMidnightWhereDaysAreWritten(String written, String read) throws IOException {
        List<String> patterns = List.of("dd/MM/yyyy HH:mm", "dd/MM/yyyy");

        assertThat(date(written, patterns)).contains(read);
        assertThat(date(written, List.of("dd/MM/yyyy[ HH:mm]"))).contains(read);
    }

    @Test
    void aDayIsNoMomentWhereNoneIsWritten() throws IOException {
        assertThat(date("2026-12-01", List.of("dd/MM/yyyy HH:mm"))).contains("2026-12-01");
    }

    @Test
    void aCancellationNeedsItsIdOnly() throws IOException {
        String file = "id;action;vehicle;interventionAt;customerId\nA;CANCEL;#N/A;09:30;1E5\n#N/A;CANCEL;V;;\n";

        List<MissionDraft> drafts = drafts("a.csv", file, FileRules.usual());

        assertThat(drafts.get(0).action()).isEqualTo(MissionDraft.Action.CANCEL);
        assertThat(drafts.get(0).violations()).isEmpty();
        assertThat(drafts.get(1).violations()).extracting(Finding::path).containsExactly("/id");
    }

    @Test
    void aCancellationInJsonNeedsItsIdOnly() throws IOException {
        String file = "[{'id':'A','action':'CANCEL','comment':12,'recipient':'V','customerId':'x'},"
                + "{'id':7,'action':'CANCEL','colour':'red'}]";

        List<MissionDraft> drafts = drafts("a.json", file.replace('\'', '"'), FileRules.usual());

        assertThat(drafts.get(0).violations()).isEmpty();
        assertThat(drafts.get(1).violations()).extracting(Finding::path).containsExactly("/id", "/colour");
    }

    private Optional<String> date(String written, List<String> patterns) throws IOException {
        FileRules rules = rules(
                Map.of("interventionAt", Map.of("column", "Date", "pattern", patterns, "time-zone", "Europe/Paris")));
        return drafts("a.csv", "id;Date\nA;" + written + "\n", rules).get(0).get(MissionField.INTERVENTION_AT);
    }

    private static FileRules words(Map<String, String> words) {
        return rules(Map.of("dispatch", Map.of("column", "Envoi", "values", words)));
    }

    private List<String> dispatches(FileRules rules, String... words) throws IOException {
        return drafts("a.csv", "id;Envoi\nA;" + String.join("\nA;", words) + "\n", rules).stream()
                .map(draft -> draft.get(MissionField.DISPATCH)
                        .orElseGet(() -> draft.violations().get(0).code()))
                .toList();
    }

    private static FileRules rules(Map<String, ?> mapping) {
        Faults faults = new Faults();
        FileRules rules = FileRules.of(Mapping.of(mapping, faults));
        assertThat(faults.byPlace()).isEmpty();
        return rules;
    }

    private List<MissionDraft> drafts(String name, String text, FileRules rules) throws IOException {
        List<MissionDraft> drafts = new ArrayList<>();
        try (Document document = Documents.open(Files.writeString(folder.resolve(name), text), name, rules)) {
            for (Item item = document.next(); item != null; item = document.next()) {
                drafts.add(item.draft());
            }
        }
        return drafts;
    }
}
