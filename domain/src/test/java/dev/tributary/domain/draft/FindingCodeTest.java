package dev.tributary.domain.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.domain.Text;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingCodeTest {

    @ParameterizedTest
    @EnumSource
    void aCodeIsLowerCaseWordsAndHyphens(FindingCode code) {
        assertThat(code.code()).matches("[a-z]+(-[a-z]+)*");
    }

    @Test
    void codesAreStable() {
        assertThat(Arrays.stream(FindingCode.values()).map(FindingCode::code))
                .containsExactlyInAnyOrder(
                        "missing",
                        "not-an-id",
                        "too-long",
                        "control-characters",
                        "not-a-number",
                        "out-of-range",
                        "not-a-date",
                        "offset-missing",
                        "date-out-of-range",
                        "nonexistent-time",
                        "expiry-before-intervention",
                        "expiry-past",
                        "recipient-missing",
                        "recipient-ambiguous",
                        "point-zero",
                        "not-a-choice",
                        "reference-cut-on-screen",
                        "ambiguous-time");
    }

    @ParameterizedTest
    @EnumSource
    void bothTextsSayTheFaultAndTheRemedy(FindingCode code) {
        assertThat(code.text().english()).matches("(?s)\\S.+[.;?] [A-Z].+[.]");
        assertThat(code.text().french())
                .matches("(?s)\\S.+[.;?] [A-ZÉ].+[.]")
                .isNotEqualTo(code.text().english());
    }

    @ParameterizedTest
    @EnumSource
    void bothTextsTellTheSameDetails(FindingCode code) {
        assertThat(names(code.text().french())).isEqualTo(names(code.text().english()));
    }

    @ParameterizedTest
    @EnumSource
    void textsFitTheCharsetsOfResultFiles(FindingCode code) {
        for (String charset : List.of("windows-1252", "ISO-8859-15")) {
            assertThat(Charset.forName(charset)
                            .newEncoder()
                            .canEncode(code.text().english() + code.text().french()))
                    .as(charset)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeIsFoundInSomeDraft(FindingCode code) {
        Stream<String> found = Stream.concat(Corruptions.all().stream().map(Corruption::violation), zoned());
        assertThat(found.map(brief -> brief.substring(brief.indexOf(' ') + 1))).contains(code.code());
    }

    @ParameterizedTest
    @EnumSource
    void readersFillInTheirOwnDetails(FindingCode code) {
        Detail[] details = names(code.text().english()).stream()
                .map(name -> new Detail(name, new Text("the " + name, "le " + name)))
                .toArray(Detail[]::new);
        Text message = code.at("/x", details).message();
        assertThat(message.english()).doesNotContain("{");
        assertThat(message.french()).doesNotContain("{").doesNotContain("the ");
    }

    private static Stream<String> zoned() {
        DraftBuilder gap = DraftBuilder.minimal().in("Europe/Paris").with(Field.EXPIRES_AT, "2027-03-28T02:30");
        DraftBuilder overlap = DraftBuilder.minimal()
                .in("Europe/Paris")
                .with(Field.EXPIRES_AT, "2027-10-31T02:30")
                .with(Field.REFERENCE, "r".repeat(21));
        return Stream.concat(gap.violations().stream(), overlap.warnings().stream());
    }

    private static Set<String> names(String template) {
        return Pattern.compile("\\{(\\w+)}")
                .matcher(template)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
    }
}
