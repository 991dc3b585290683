package dev.tributary.connector.formats.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tributary.connector.formats.Layout;
import dev.tributary.connector.formats.table.HeaderRule;
import dev.tributary.connector.formats.table.Unreadable;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @TempDir
    Path folder;

    private CsvFile file;

    @BeforeEach
    void inTheFolder() {
        file = new CsvFile(folder);
    }

    @Test
    void rowsAreReadUnderTheHeader() throws Exception {
        file.of(" id ;Ville;\r\n1;Orléans;\r\n2;\r\n\r\n; \u00A0\t;\r\n3;a;;;\r\n", UTF_8);

        assertThat(file.rows()).containsExactly("2 [1, Orléans]", "3 [2, ]", "6 [3, a]");
        assertThat(file.layout()).isEqualTo(new Layout(List.of("id", "Ville"), UTF_8, false, ';', "\r\n"));
    }

    @Test
    void theLayoutIsThatOfTheFile() throws Exception {
        file.of("\uFEFFid\tville\n1\tOrléans", UTF_16LE);

        assertThat(file.rows()).containsExactly("2 [1, Orléans]");
        assertThat(file.layout()).isEqualTo(new Layout(List.of("id", "ville"), UTF_16LE, true, '\t', "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void linesAreCountedAsAnEditorDoes(String end) throws Exception {
        file.of("id;comment;x\n\n1;\"a\nb\n\";\n\n2;\"\n\n\";\"c\"\n3;d;\n".replace("\n", end), UTF_8);

        assertThat(file.rows()).containsExactly("3 [1, a\nb\n, ]", "7 [2, \n\n, c]", "10 [3, d, ]");
    }

    @Test
    void aLineThatNamesTheDelimiterIsSkipped() throws Exception {
        file.of("sep=|\nid|a;b\n1|2;3", UTF_8);
        assertThat(file.rows()).containsExactly("3 [1, 2;3]");

        file.of("\"SEP=\t\"\r\nid\ta;b\r\n1\t2;3", UTF_8);
        assertThat(file.rows()).containsExactly("3 [1, 2;3]");
    }

    @Test
    void aDelimiterThatIsSetWins() throws Exception {
        file.of("sep=;\nid,a;b\n1,2;3", UTF_8);

        assertThat(file.rows(new CsvRules(',', HeaderRule.FIRST_LINE, name -> false)))
                .containsExactly("3 [1, 2;3]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a;b,c|;",
                "a,b,c;d|,",
                "'a\tb\tc;d,e'|'\t'",
                "id|;",
                "'\"a,b,c\";d'|;",
                "id;a,b,c,d|;",
                "'\"a;b\n;c\",d'|,"
            })
    void theHeaderShowsTheDelimiter(String header, char delimiter) throws Exception {
        file.of("\n" + header + "\n", UTF_8);

        file.rows(new CsvRules(null, HeaderRule.FIRST_LINE, "id"::equals));
        assertThat(file.layout().delimiter()).isEqualTo(delimiter);
    }

    @Test
    void columnsKeepTheirPlaceWithoutAName() throws Exception {
        file.of("id;;ville;\n1;x;Lyon;\n2;x;Nice;;y\n", UTF_8);

        assertThat(file.rows()).containsExactly("2 [1, x, Lyon]", "3 [2, x, Nice, , y] too-many-values");
        assertThat(file.layout().columns()).containsExactly("id", "", "ville");
    }

    @Test
    void noFileHasVeryManyColumns() throws Exception {
        file.of("id" + ";x".repeat(999) + ";;;\n1", UTF_8);
        assertThat(file.rows()).hasSize(1);

        file.of("id" + ";x".repeat(1000) + "\n1", UTF_8);
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(file::rows)
                .satisfies(refused -> assertThat(refused.why().code()).isEqualTo("too-many-columns"));
    }

    @Test
    void withoutAHeaderTheFirstLineDecidesNothing() throws Exception {
        CsvRules rules = new CsvRules(null, HeaderRule.numbered(3), name -> false);

        file.of("1;Lyon\n2;Nice;b\n", UTF_8);
        assertThat(file.rows(rules)).containsExactly("1 [1, Lyon, ]", "2 [2, Nice, b]");
        file.of("1;\"Lyon\" x\n2;Nice;b\n", UTF_8);
        assertThat(file.rows(rules)).containsExactly("1 [1, \"Lyon\" x, ] text-after-quote", "2 [2, Nice, b]");
    }

    @Test
    void aHeaderAloneIsNoFault() throws Exception {
        file.of("id;ville", UTF_8);

        assertThat(file.rows()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;", ";;\n;\n"})
    void withoutAHeaderThereIsNothing(String text) {
        file.of(text, UTF_8);

        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(file::rows)
                .satisfies(refused -> assertThat(refused.why().code()).isEqualTo("empty-file"));
    }

    @Test
    void filesThatWerePutTogetherAreReadAsOne() throws Exception {
        file.of("\uFEFFid;v\n1;a\n\uFEFF\"id\"; v \n\uFEFF\"2\";b\n", UTF_8);

        assertThat(file.rows())
                .containsExactly(
                        "2 [1, a]",
                        "3 [id,  v ] byte-order-mark-removed header-repeated",
                        "4 [2, b] byte-order-mark-removed");
    }

    @Test
    void typographicQuotesAreTakenOff() throws Exception {
        file.of("“id”;v\n“1”;x “y”\n2; “z” \n", Charset.forName("windows-1252"));

        assertThat(file.rows()).containsExactly("2 [1, x “y”] smart-quotes-removed", "3 [2, z] smart-quotes-removed");
        assertThat(file.layout().columns()).containsExactly("id", "v");
    }

    @Test
    void bytesThatAreNoTextBreakTheirLine() throws Exception {
        file.of("id;v\n1;Eéé\n2;à\n3;é\n".replace("é", "\u00C3\u00A9"), ISO_8859_1);

        assertThat(file.rows()).containsExactly("2 [1, Eéé]", "3 [2, \uFFFD] undecodable-text", "4 [3, é]");
    }

    @Test
    void withoutAHeaderColumnsAreNumbered() throws Exception {
        file.of("1;Lyon;\n2;Nice;b;c\n", UTF_8);

        assertThat(file.rows(new CsvRules(null, HeaderRule.NONE, name -> false)))
                .containsExactly("1 [1, Lyon, ]", "2 [2, Nice, b, c] too-many-values");
        assertThat(file.layout().columns()).containsExactly("1", "2", "3");
    }

    @Test
    void aResultFileComesBackWithoutWhatWasAdded() throws Exception {
        file.of(
                "line;verdict;code;message;id;v;'=x\n2;REJECTED;missing;\"a\nb\";1;'=2;''-\n3;ACCEPTED;;;;;\n4;;;;2;l'eau;;z\n",
                UTF_8);

        assertThat(file.rows()).containsExactly("2 [1, =2, '-]", "5 [2, l'eau, , z] too-many-values");
        assertThat(file.layout().columns()).containsExactly("id", "v", "=x");
    }

    @Test
    void aResultFileWithoutNamesComesBack() throws Exception {
        file.of("line;verdict;code;message;1;2\n1;REJECTED;x;y;A;'-1\n", UTF_8);

        assertThat(file.rows(new CsvRules(null, HeaderRule.NONE, name -> false)))
                .containsExactly("2 [A, -1]");
        assertThat(file.layout().columns()).containsExactly("1", "2");
    }

    @Test
    void otherValuesKeepTheirApostrophe() throws Exception {
        file.of("line;verdict;code;id\n1;2;3;'=4\n", UTF_8);

        assertThat(file.rows()).containsExactly("2 [1, 2, 3, '=4]");
    }
}
