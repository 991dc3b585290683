package dev.tributary.connector.formats.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tributary.connector.formats.FileRules;
import dev.tributary.connector.formats.Format;
import dev.tributary.connector.formats.mapping.TextForm;
import dev.tributary.connector.formats.table.Unreadable;
import dev.tributary.connector.formats.text.Detection.Returned;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileDetectorTest {

    private static final FileRules NONE = FileRules.usual();
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset ISO = Charset.forName("ISO-8859-15");
    private static final String FRENCH = "id;ville\r\n1;Orléans\r\n2;Besançon\r\n";

    @TempDir
    Path folder;

    @Test
    void theSecondLineTellsHoweverLongTheFirstIs() throws Exception {
        String first = "{\"comment\":\"" + "x".repeat(900_000) + "\"}\n";

        assertThat(detect(bytes(first + "{\"id\":1}", UTF_8)).format()).isEqualTo(Format.NDJSON);
        assertThat(detect(bytes(first, UTF_8)).format()).isEqualTo(Format.JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkTellsTheCharset(String charset) throws Exception {
        Detection found = detect(bytes("\uFEFF" + FRENCH, Charset.forName(charset)));

        assertThat(found).isEqualTo(new Detection(Format.CSV, Charset.forName(charset), true, "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void withoutAMarkTheCharsetIsFoundByTheBytes(String charset) throws Exception {
        Detection found = detect(bytes(FRENCH, Charset.forName(charset)));

        assertThat(found).isEqualTo(new Detection(Format.CSV, Charset.forName(charset), false, "\r\n"));
    }

    @Test
    void theWholeFileCounts() throws Exception {
        assertThat(detect(bytes("id\n" + "1;rue\n".repeat(50_000) + "é\n", UTF_8))
                        .charset())
                .isEqualTo(UTF_8);
        assertThat(detect(bytes("id\n" + "1;rue\n".repeat(50_000) + "é\n", WINDOWS))
                        .charset())
                .isEqualTo(WINDOWS);
    }

    @Test
    void aFewBrokenBytesLeaveATextUtf8() throws Exception {
        byte[] text = bytes("é;è;à;ç\nxx;é\n", UTF_8);
        text[13] = (byte) 0xE9;

        assertThat(detect(text).charset()).isEqualTo(UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "12 €,ISO-8859-15",
        "cœur,ISO-8859-15",
        "œuvre,ISO-8859-15",
        "Škoda,ISO-8859-15",
        "Škoda,windows-1252",
        "cœur,windows-1252",
        "12 €,windows-1252",
        "l´eau,windows-1252",
        "1½h 3¼,windows-1252"
    })
    void windowsAndIsoAreToldByTheLettersThatDiffer(String text, String charset) throws Exception {
        assertThat(detect(bytes("é\n" + text, Charset.forName(charset))).charset())
                .isEqualTo(Charset.forName(charset));
    }

    @Test
    void aCharsetThatIsSetWins() throws Exception {
        FileRules rules = FileRules.usual().with(new TextForm(ISO, null));

        assertThat(detect(bytes(FRENCH, UTF_8), "f.csv", rules).charset()).isEqualTo(ISO);
        assertThat(detect(bytes("\uFEFF" + FRENCH, UTF_8), "f.csv", rules))
                .isEqualTo(new Detection(Format.CSV, ISO, false, "\r\n"));
    }

    @Test
    void utf16ThatIsSetGetsItsByteOrder() throws Exception {
        FileRules rules = FileRules.usual().with(new TextForm(UTF_16, null));

        assertThat(detect(bytes(FRENCH, UTF_16LE), "f.csv", rules).charset()).isEqualTo(UTF_16LE);
        assertThat(detect(bytes("\uFEFF" + FRENCH, UTF_16LE), "f.csv", rules).charset())
                .isEqualTo(UTF_16LE);
        assertThat(detect(bytes(FRENCH, UTF_16BE), "f.csv", rules).charset()).isEqualTo(UTF_16BE);
    }

    @ParameterizedTest
    @CsvSource({"'a\\nb\\r\\n',\\n", "'a\\r\\nb\\n',\\r\\n", "'a\\rb\\r',\\r", "'a\\r',\\r", "a,\\n"})
    void theFirstLineEndCounts(String text, String lineEnd) throws Exception {
        assertThat(detect(bytes(text.translateEscapes(), UTF_8)).lineEnd()).isEqualTo(lineEnd.translateEscapes());
        assertThat(detect(bytes(text.translateEscapes() + "   ", UTF_16LE)).lineEnd())
                .isEqualTo(lineEnd.translateEscapes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id;ville|CSV",
                "'  <?xml version=\"1.0\"?><a/>'|XML",
                "' [{}]'|JSON",
                "'{\"id\":1}'|JSON",
                "'{\"id\":1}\\n\\n{\"id\":\"}\\\\\"{\"}\\n'|NDJSON",
                "'{\\n\"a\":{}\\n}'|JSON",
                "'{\"a\":\\n{\"b\":1}}'|JSON",
                "'{\"a\":\\n{\"b\":1}\\n}'|JSON",
                "'{\"a\":[\\n{\"b\":1}\\n]}'|JSON",
                "'{\"a\":[0,\\n{\"b\":1}\\n]}'|JSON",
                "'{\"id\":\"1\\n\\n{\"id\":2}\\n'|NDJSON",
                "'{\"id\":1}}\\r\\n{\"id\":2}'|NDJSON",
                "'{\"id\":1,\\n{\"id\":2}'|NDJSON"
            })
    void theFormatIsFoundByTheBeginning(String text, Format format) throws Exception {
        assertThat(detect(bytes(text.translateEscapes(), UTF_8)).format()).isEqualTo(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.ndjson", "A.JSONL"})
    void theNameTellsThatASingleObjectIsALine(String name) throws Exception {
        assertThat(detect(bytes("{\"id\":1}", UTF_8), name, NONE).format()).isEqualTo(Format.NDJSON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "line;verdict;code;message;id¦;",
                "'\"line\",\"verdict\",\"code\",\"message\",\"id\"'¦,",
                "line|verdict|code|message¦|",
                "'sep=,\n\nline,verdict,code,message,id'¦,"
            })
    void aResultFileIsKnownByItsFirstLineWhateverIsSet(String text, char delimiter) throws Exception {
        FileRules rules = FileRules.usual().with(Format.XLSX).with(new TextForm(ISO, '_'));

        for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
            Detection found = detect(bytes("\uFEFF" + text.translateEscapes(), charset), "any", rules);

            assertThat(found.returned()).isEqualTo(new Returned(delimiter, false));
            assertThat(found.format()).isEqualTo(Format.CSV);
            assertThat(found.charset()).isEqualTo(charset);
        }
    }

    @Test
    void whatIsCalledAResultFileIsNone() throws Exception {
        assertThat(detect(bytes("id;ville", UTF_8), "m.result.csv", NONE).returned())
                .isNull();
        assertThat(detect(bytes("line;verdict;code;id", UTF_8)).returned()).isNull();
    }

    @Test
    void theCharsetOfAResultFileIsTheOneItShowsElseTheOneThatIsSet() throws Exception {
        FileRules rules = FileRules.usual().with(new TextForm(ISO, null));
        String header = "line;verdict;code;message;id\n";

        assertThat(detect(bytes(header + "1;REJECTED;x;é;A", UTF_8), "f", rules).charset())
                .isEqualTo(UTF_8);
        assertThat(detect(bytes(header + "1;REJECTED;x;é;A", ISO), "f", rules).charset())
                .isEqualTo(ISO);
        assertThat(detect(bytes(header, UTF_8), "f", rules).charset()).isEqualTo(ISO);
    }

    @Test
    void plainAsciiStaysPlain() throws Exception {
        assertThat(detect(bytes("id;ville\n", UTF_8))).satisfies(found -> {
            assertThat(found.charset()).isEqualTo(US_ASCII);
            assertThat(found.byteOrderMark()).isFalse();
        });
        assertThat(detect(bytes("id;ville\n", UTF_8), "f", FileRules.usual().with(new TextForm(ISO, null)))
                        .charset())
                .isEqualTo(ISO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t", "\uFEFF", "\uFEFF\n"})
    void nothingIsNoFile(String text) {
        refused(bytes(text, UTF_8), NONE, "empty-file");
    }

    @Test
    void controlCharactersHereAndThereAreFaultsOfTheirLines() throws Exception {
        assertThat(detect(bytes("id;x\n" + "1;a\u0007b\u0000\n" + "2;c\n".repeat(100), UTF_8))
                        .charset())
                .isEqualTo(US_ASCII);
        refused(bytes("\u0001\u0002\u0000abc\u0003", ISO_8859_1), NONE, "binary-content");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%PDF-1.7", "\u001F\u008B\u0008", "Rar!\u001A", "7z\u00BC\u00AF'\u001C", "\u0089PNG", "{\\rtf1"})
    void whatIsNoTextIsNamed(String beginning) {
        refused(bytes(beginning + " and more", ISO_8859_1), NONE, "unsupported-format");
    }

    @Test
    void oldWorkbooksAndThoseWithAPasswordAreToldApart() {
        String ole = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1" + "\u0000".repeat(65_520);

        refused(bytes(ole, ISO_8859_1), NONE, "unsupported-format");
        refused(
                bytes(ole + new String(bytes("EncryptedPackage", UTF_16LE), ISO_8859_1), ISO_8859_1),
                NONE,
                "workbook-encrypted");
    }

    @Test
    void aTextIsNoWorkbook() {
        refused(bytes(FRENCH, UTF_8), FileRules.usual().with(Format.XLSX), "wrong-format");
    }

    @Test
    void anArchiveThatIsCutIsDamaged() {
        refused(bytes("PK\u0003\u0004 and no end", ISO_8859_1), NONE, "workbook-damaged");
    }

    private void refused(byte[] content, FileRules rules, String code) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> detect(content, "f", rules))
                .satisfies(refused -> assertThat(refused.why().code()).isEqualTo(code));
    }

    private Detection detect(byte[] content) throws IOException, Unreadable {
        return detect(content, "f.csv", NONE);
    }

    private Detection detect(byte[] content, String name, FileRules rules) throws IOException, Unreadable {
        return FileDetector.detect(Files.write(folder.resolve("file"), content), name, rules);
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }
}
