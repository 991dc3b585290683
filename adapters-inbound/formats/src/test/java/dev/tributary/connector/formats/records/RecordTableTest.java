package dev.tributary.connector.formats.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.formats.StandardColumn;
import dev.tributary.connector.formats.table.Row;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordTableTest {

    private static final Finding SOMETHING = new Finding("", "something", new Text("something", "quelque chose"));

    private List<Finding> warnings = List.of();
    private boolean closed;

    private List<Row> rows(List<String> header, List<FlatRecord> records) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (RecordTable table = new RecordTable(reader(records.iterator()), header)) {
            for (Row row = table.next(); row != null; row = table.next()) {
                rows.add(row);
            }
            warnings = table.warnings();
        }
        return rows;
    }

    private RecordReader reader(Iterator<FlatRecord> records) {
        return new RecordReader() {
            @Override
            public @Nullable FlatRecord next() {
                return records.hasNext() ? records.next() : null;
            }

            @Override
            public List<Finding> warnings() {
                return List.of(SOMETHING);
            }

            @Override
            public void close() {
                closed = true;
            }
        };
    }

    private static FlatRecord flat(String... namesAndTexts) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int at = 0; at < namesAndTexts.length; at += 2) {
            values.put(namesAndTexts[at], namesAndTexts[at + 1]);
        }
        return new FlatRecord(1, values, null);
    }

    private List<String> cells(List<String> header, String... namesAndTexts) throws IOException {
        return rows(header, List.of(flat(namesAndTexts))).get(0).cells();
    }

    @Test
    void aWholeNameGoesBeforeALastPart() throws IOException {
        assertThat(cells(List.of("city"), "sender.city", "Arras", "city", "Lille"))
                .containsExactly("Lille");
        assertThat(warnings.get(1).message().english()).contains("left out: sender.city;");
        assertThat(cells(List.of("a.city", "city"), "b.City", "Arras", "A.CITY", "Lille"))
                .containsExactly("Lille", "Arras");
    }

    @Test
    void aStandardColumnGoesByItsPlaceInAMissionsJson() throws IOException {
        assertThat(cells(StandardColumn.NAMES, "sender.city", "Arras", "destination.city", "Lille"))
                .contains("Lille")
                .doesNotContain("Arras");
    }

    @Test
    void twoValuesForOneColumnBreakTheRow() throws IOException {
        Row row = rows(List.of("city"), List.of(flat("a.city", "Arras", "b.city", "Lille")))
                .get(0);

        Finding broken = Objects.requireNonNull(row.broken());
        assertThat(broken.code()).isEqualTo("ambiguous-field");
        assertThat(broken.message().french()).contains("city (a.city, b.city)");
    }

    @Test
    void anEmptyValueDisputesNothing() throws IOException {
        assertThat(rows(List.of("city"), List.of(flat("a.city", "", "b.city", "Lille", "x", " "))))
                .singleElement()
                .satisfies(row -> assertThat(row.broken()).isNull())
                .satisfies(row -> assertThat(row.cells()).containsExactly("Lille"));
        assertThat(warnings).containsExactly(SOMETHING);
    }

    @Test
    void recordsWithoutAnyValueAreNoRowsButThoseOfUnknownNamesAre() throws IOException {
        assertThat(rows(List.of("city"), List.of(flat(), flat("city", " "), flat("town", "Lille"))))
                .singleElement()
                .satisfies(row -> assertThat(row.cells()).containsExactly(""));
    }

    @Test
    void unknownNamesAreToldOnceAndNotMoreThanTwentyOfThem() throws IOException {
        List<FlatRecord> records = new ArrayList<>();
        for (int number = 0; number < 60; number++) {
            records.add(flat("unknown" + (number % 30), "x"));
        }

        rows(List.of("city"), records);

        assertThat(warnings).hasSize(2);
        assertThat(warnings.get(1).code()).isEqualTo("unknown-columns");
        assertThat(warnings.get(1).message().english())
                .contains("unknown0, ", "unknown19, …;")
                .doesNotContain("unknown20");
    }

    @Test
    void namesThatAreKnownNoLongerAreStillPlaced() throws IOException {
        List<FlatRecord> records = new ArrayList<>();
        for (int number = 0; number < 3000; number++) {
            records.add(flat("x" + number + ".city", "Lille"));
        }

        assertThat(rows(List.of("city"), records))
                .hasSize(3000)
                .allMatch(row -> row.cells().equals(List.of("Lille")));
    }

    @Test
    void aBrokenRecordIsABrokenRow() throws IOException {
        assertThat(rows(List.of("city"), List.of(FlatRecord.broken(7, SOMETHING))))
                .singleElement()
                .isEqualTo(new Row(7, List.of(""), List.of(), SOMETHING));
        assertThat(closed).isTrue();
    }
}
