package dev.tributary.connector.formats.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenQuotesTest {

    @TempDir
    Path folder;

    private CsvFile file;

    @BeforeEach
    void inTheFolder() {
        file = new CsvFile(folder);
    }

    @Test
    void blanksAroundQuotesAreNoFault() throws Exception {
        file.of("id;v\n1 ; \"a;\"\"b\"\"\" \n", UTF_8);

        assertThat(file.rows()).containsExactly("2 [1 , a;\"b\"]");
    }

    @Test
    void quotesWithinAValueThatHasNoneAroundItStay() throws Exception {
        file.of("id;v\n1;écran 24\" neuf\n", UTF_8);

        assertThat(file.rows()).containsExactly("2 [1, écran 24\" neuf]");
    }

    @Test
    void textAfterAQuoteBreaksItsLine() throws Exception {
        file.of("id;v;w\n1;\"Le Petit\" Bistro;x\n2;a;b\n", UTF_8);

        assertThat(file.rows()).containsExactly("2 [1, \"Le Petit\" Bistro, x] text-after-quote", "3 [2, a, b]");
    }

    @Test
    void aQuoteThatIsClosedLinesLaterCostsOneLine() throws Exception {
        file.of("id;v\n1;\"a\n2;b\n3;\"c\"\n4;d", UTF_8);

        assertThat(file.rows()).containsExactly("2 [1, \"a] text-after-quote", "3 [2, b]", "4 [3, c]", "5 [4, d]");
    }

    @Test
    void aQuoteThatIsNeverClosedCostsOneLine() throws Exception {
        file.of("id;v\n1;\"a\n2;b\n3;c", UTF_8);

        assertThat(file.rows()).containsExactly("2 [1, \"a] quote-not-closed", "3 [2, b]", "4 [3, c]");
    }

    @Test
    void aQuoteThatIsNotClosedForVeryLongCostsOneLine() throws Exception {
        file.of("id;v\n1;\"a\n" + "2;b\n".repeat(600_000), UTF_8);

        List<String> rows = file.rows();

        assertThat(rows).hasSize(600_001);
        assertThat(rows.subList(0, 2)).containsExactly("2 [1, \"a] quote-not-closed", "3 [2, b]");
        assertThat(rows.get(600_000)).isEqualTo("600002 [2, b]");
    }

    @Test
    void aLineWithoutEndIsNotHeldInMemory() throws Exception {
        file.of("id;v\n1;" + "x".repeat(5_000_000) + "\n2;b\n", UTF_8);

        assertThat(file.rows()).containsExactly("2 [, ] line-too-long", "3 [2, b]");
    }

    @Test
    void manyQuotesThatAreNotClosedEndTheReading() throws Exception {
        file.of("id;v\n" + "b\";\"c;d;e;f;g;h;i;j;k;l;m;n;o;p;q\n".repeat(70_000), UTF_8);

        List<String> rows = file.rows();

        assertThat(rows)
                .hasSizeLessThan(1_000)
                .allMatch(row -> row.contains("-quote") || row.contains("quote-not-closed"));
        assertThat(rows.get(rows.size() - 1)).endsWith("too-many-quotes-open");
    }
}
