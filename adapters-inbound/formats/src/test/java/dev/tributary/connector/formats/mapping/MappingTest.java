package dev.tributary.connector.formats.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tributary.connector.formats.StandardColumn;
import dev.tributary.connector.spi.ConnectorException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappingTest {

    @Test
    void allThatIsWrongIsToldAtOnceByItsPlace() {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("idd", "Reference");
        written.put("id", Map.of("colunm", "Reference"));
        written.put("interventionAt", Map.of("column", "Date", "pattern", "dd/MM/yyyy bb", "time-zone", "Paris"));
        written.put("street", Map.of("column", "a", "columns", List.of("b")));
        written.put("lastName", Map.of("column", "Nom", "split", Map.of("part", "zero")));
        written.put("charset", "latin-9000");
        written.put("delimiter", "ab");
        written.put("header", "maybe");
        written.put("time-zone", "Mars/Olympus");
        written.put("examples", List.of("text"));
        Faults faults = new Faults();

        Mapping.of(written, faults);

        assertThat(faults.byPlace().keySet())
                .containsExactlyInAnyOrder(
                        "idd",
                        "id.colunm",
                        "id.column",
                        "interventionAt.pattern",
                        "interventionAt.time-zone",
                        "street.column",
                        "lastName.split.part",
                        "charset",
                        "delimiter",
                        "header",
                        "time-zone",
                        "examples");
        assertThatExceptionOfType(ConnectorException.class)
                .isThrownBy(() -> new Faults().and("mapping", faults).throwIfAny())
                .satisfies(thrown -> assertThat(thrown.faults()).containsKey("mapping.id.colunm"));
    }

    @Test
    void aMappingThatIsNoMapIsRefused() {
        Faults faults = new Faults();

        Mapping.of("id", faults);

        assertThat(faults.byPlace()).containsOnlyKeys("");
    }

    @Test
    void howTextsAreWrittenIsPartOfIt() {
        Mapping mapping = sound(Map.of("charset", "windows-1252", "delimiter", "tab", "id", "Reference"));

        assertThat(mapping.text()).isEqualTo(new TextForm(Charset.forName("windows-1252"), '\t'));
        assertThat(mapping.fields()).containsOnlyKeys(StandardColumn.ID);
        assertThat(mapping.sources()).containsExactly(new ColumnChoice(List.of("Reference")));
        assertThat(mapping.headerless()).isFalse();
    }

    @Test
    void examplesAreKept() {
        Map<String, Object> example =
                Map.of("input", "Ref\n1", "missions", List.of(Map.of("id", "1"), Map.of("verdict", "REJECTED")));

        assertThat(sound(Map.of("id", "Ref", "examples", List.of(example))).examples())
                .containsExactly(new Example("Ref\n1", List.of(Map.of("id", "1"), Map.of("verdict", "REJECTED"))));
    }

    @Test
    void aWordThatIsToldTwiceIsAFault() {
        Map<String, Object> words = Map.of("a", "SEND", " A", "PREPARE");
        Faults faults = new Faults();

        Mapping.of(Map.of("dispatch", Map.of("column", "Envoi", "values", words)), faults);

        assertThat(faults.byPlace().keySet()).singleElement().asString().startsWith("dispatch.values.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0", "3,5", "-1", "1e3"})
    void aNumberThatIsNoPlaceIsAFault(String number) {
        Faults faults = new Faults();
        Map<String, Object> written = Map.of(
                "id",
                number,
                "type",
                Map.of("column", number),
                "city",
                Map.of("columns", List.of(List.of("a", number))));

        Mapping.of(written, faults);

        assertThat(faults.byPlace()).containsOnlyKeys("id", "type.column", "city.columns");
    }

    @Test
    void withoutAHeaderANameIsAFault() {
        Faults faults = new Faults();

        Mapping.of(Map.of("id", "1", "city", "Ville", "type", "0", "header", "false"), faults);

        assertThat(faults.byPlace()).containsOnlyKeys("city", "type");
    }

    private static Mapping sound(Map<String, ?> written) {
        Faults faults = new Faults();
        Mapping mapping = Mapping.of(written, faults);
        assertThat(faults.byPlace()).isEmpty();
        return mapping;
    }
}
