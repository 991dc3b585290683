package dev.tributary.connector.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissionReaderTest {

    private static Reading read(String json) {
        return MissionReader.ofMissions().read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static MissionDraft draft(String json) {
        return ((MissionContent) read(json)).draft();
    }

    private static List<String> findings(String json) {
        return draft(json).violations().stream()
                .map(violation -> violation.code() + " " + violation.path())
                .toList();
    }

    @Test
    void everyFieldIsFoundAtItsPath() {
        for (MissionField field : MissionField.values()) {
            assertThat(draft(nested(field, value(field))).fields())
                    .containsExactlyEntriesOf(Map.of(field, text(field)));
        }
    }

    private static String nested(MissionField field, String value) {
        String json = value;
        String[] names = field.path().substring(1).split("/", -1);
        for (int place = names.length - 1; place >= 0; place--) {
            json = "{\"" + names[place] + "\":" + json + "}";
        }
        return json;
    }

    private static String value(MissionField field) {
        return new Member.Leaf(field).isNumber() ? text(field) : "\"" + text(field) + "\"";
    }

    private static String text(MissionField field) {
        return new Member.Leaf(field).isNumber() ? "17" : "text of " + field;
    }

    @ParameterizedTest
    @CsvSource({
        "3.057256, 3.057256",
        "50.6292500, 50.6292500",
        "-0.0, -0.0",
        "1e2, 100",
        "1.25E-3, 0.00125",
        "12345678901234567890123456789.5, 12345678901234567890123456789.5"
    })
    void aNumberIsKeptToItsLastDigit(String written, String kept) {
        assertThat(draft("{\"destination\":{\"coordinates\":{\"latitude\":" + written + "}}}")
                        .get(MissionField.LATITUDE))
                .contains(kept);
    }

    @Test
    void aNumberOfAnyLengthIsTheSameNumberAfterwards() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            String digits = new BigInteger(1 + random.nextInt(1400), random).toString();
            int point = random.nextInt(digits.length() + 1);
            String whole = new BigInteger("0" + digits.substring(0, point)).toString();
            String number = whole + "." + digits.substring(point) + "0e" + (random.nextInt(400) - 200);
            String written = random.nextBoolean() ? number : number.substring(0, number.indexOf('e'));

            Optional<String> kept = draft("{\"destination\":{\"coordinates\":{\"longitude\":" + written + "}}}")
                    .get(MissionField.LONGITUDE);

            assertThat(new BigDecimal(kept.orElse("-1")))
                    .as("seed " + seed + " " + written)
                    .isEqualByComparingTo(written);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "1e99999999999999999999", "-1E1001"})
    void aNumberOfVeryManyDigitsIsOutOfRange(String written) {
        assertThat(findings("{\"customerId\":" + written + "}")).containsExactly("out-of-range /customerId");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":5} | /id",
                "{\"id\":true} | /id",
                "{\"id\":[\"A\"]} | /id",
                "{\"id\":{}} | /id",
                "{\"customerId\":\"5\"} | /customerId",
                "{\"customerId\":true} | /customerId",
                "{\"schedule\":\"x\"} | /schedule",
                "{\"schedule\":[]} | /schedule",
                "{\"recipient\":{\"person\":7}} | /recipient/person",
                "{\"recipient\":{\"person\":{\"lastName\":7}}} | /recipient/person/lastName",
                "{\"destination\":{\"coordinates\":[1,2]}} | /destination/coordinates",
                "[] | ''",
                "[{\"id\":\"A\"}] | ''",
                "\"A\" | ''",
                "7 | ''",
                "null | ''"
            })
    void aValueOfAnotherTypeIsNeverConverted(String json, String path) {
        assertThat(findings(json)).containsExactly("wrong-type " + path);
    }

    @Test
    void nullCountsAsAbsentForAMissionOfItsOwn() {
        MissionDraft draft = draft("{\"id\":null,\"schedule\":null,\"destination\":{\"coordinates\":null}}");

        assertThat(draft.fields()).isEmpty();
        assertThat(draft.violations()).isEmpty();
    }

    @Test
    void anEmptyTextIsKeptAsItIs() {
        assertThat(draft("{\"comment\":\"\"}").fields()).containsExactlyEntriesOf(Map.of(MissionField.COMMENT, ""));
    }

    @Test
    void unknownAndRepeatedMembersAreToldAtTheirPaths() {
        assertThat(findings("{\"id\":\"A\",\"a/b~c\":{\"id\":[{}]},\"schedule\":{\"until\":null},\"id\":\"B\"}"))
                .containsExactly("unknown-field /a~1b~0c", "unknown-field /schedule/until", "duplicate-field /id");
    }

    @Test
    void ofARepeatedMemberTheFirstIsKept() {
        assertThat(draft("{\"id\":\"A\",\"id\":\"B\"}").get(MissionField.ID)).contains("A");
    }

    @Test
    void anActionIsAMemberOfAnItemOnly() {
        byte[] json = "{\"id\":\"A\",\"action\":\"CANCEL\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(((MissionContent) MissionReader.ofItems().read(json)).draft())
                .isEqualTo(MissionDraft.of("A").with(MissionDraft.Action.CANCEL));
        assertThat(findings("{\"id\":\"A\",\"action\":\"CANCEL\"}")).containsExactly("unknown-field /action");
    }

    @ParameterizedTest
    @CsvSource({"\"cancel\", unknown-action", "\"\", unknown-action", "1, wrong-type", "{}, wrong-type"})
    void anActionThatIsNoneIsToldOf(String value, String code) {
        byte[] json = ("{\"action\":" + value + "}").getBytes(StandardCharsets.UTF_8);

        assertThat(((MissionContent) MissionReader.ofItems().read(json)).draft().violations())
                .extracting(Finding::code)
                .containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"id\":}",
                "{\"id\":\"A\"",
                "{\"id\":\"A\"} {}",
                "{\"id\":\"A\"}]",
                "{'id':'A'}",
                "hello",
                "{\"id\":NaN}",
                "{\"customerId\":01}",
                "{\"id\":\"A\",}",
                "{\"id\":\"\\x\"}",
                "// {}"
            })
    void whatIsNotJsonCannotBeRead(String text) {
        assertThat(read(text))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class,
                        unreadable -> assertThat(unreadable.code()).isEqualTo("not-json"));
    }

    @Test
    void bytesThatAreNotUtf8CannotBeRead() {
        byte[] latin = "{\"comment\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(MissionReader.ofMissions().read(latin)).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void theMessageTellsTheLineButNothingOfTheContent() {
        Reading.Unreadable unreadable = (Reading.Unreadable) read("{\"comment\":\"secret\",\n \"id\":secret}");

        assertThat(unreadable.why().english()).contains("line 2").doesNotContain("secret");
        assertThat(unreadable.why().french()).contains("ligne 2").doesNotContain("secret");
    }

    @Test
    void deepNestingIsRefusedNotFollowed() {
        String deep = "{\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThat(read(deep))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class,
                        unreadable -> assertThat(unreadable.code()).isEqualTo("json-out-of-bounds"));
    }

    @Test
    void ofVeryManyViolationsTheFirstHundredAreTold() {
        StringBuilder json = new StringBuilder("{\"id\":\"A\"");
        for (int number = 0; number < 50_000; number++) {
            json.append(",\"x").append(number).append("\":0");
        }

        List<String> findings = findings(json + "}");

        assertThat(findings).hasSize(101).startsWith("unknown-field /x0").endsWith("more-violations ");
    }

    @Test
    void aPatchTakesAwayWhatIsNullAndKeepsTheRest() {
        MissionDraft mission = MissionDraft.of("A")
                .with(MissionField.COMMENT, "c")
                .with(MissionField.LATITUDE, "1")
                .with(MissionField.LONGITUDE, "2")
                .with(MissionField.CITY, "Lille");

        MissionDraft patched = ((MissionContent) read(
                        "{\"id\":null,\"comment\":null,\"destination\":{\"coordinates\":null,\"city\":\"Arras\"}}"))
                .patch(mission);

        assertThat(patched.fields())
                .containsEntry(MissionField.ID, "")
                .containsEntry(MissionField.COMMENT, "")
                .containsEntry(MissionField.LATITUDE, "")
                .containsEntry(MissionField.LONGITUDE, "")
                .containsEntry(MissionField.CITY, "Arras");
    }

    @Test
    void whateverTheBytesReadingNeverFails() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String start = "{\"id\":\"A-é\",\"customerId\":1,\"recipient\":{\"vehicle\":\"\\ud83d\\ude9a\"}}";
        for (int round = 0; round < 20_000; round++) {
            byte[] json = start.getBytes(StandardCharsets.UTF_8);
            for (int change = random.nextInt(4); change >= 0; change--) {
                json[random.nextInt(json.length)] = (byte) random.nextInt(256);
            }
            assertThat(MissionReader.ofItems().read(json)).as("seed " + seed).isNotNull();
        }
    }
}
