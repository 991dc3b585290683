package dev.tributary.domain.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.domain.Finding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Entrepôt Nord, 12 rue de l'Union",
                "50 % & + ; = \"plus\"",
                "🚚👩‍🚒",
                " kept \r\n\tas it is ",
                "%20+%26",
                "œÿ€",
                "e\u0301",
                "<script>",
                "=SUM(A1)",
                "\u2028"
            })
    void textsAreKeptExactly(String text) {
        assertThat(comment(" x" + text + " ")).isEqualTo(" x" + text + " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "🚚", "&", "%", "\n"})
    void fiveHundredCharactersAreKeptExactly(String character) {
        assertThat(comment("a" + character.repeat(499))).isEqualTo("a" + character.repeat(499));
    }

    @ParameterizedTest
    @EnumSource(names = {"TYPE", "REFERENCE", "STREET", "POSTAL_CODE", "CITY", "COMMENT", "VEHICLE"})
    void limitsCountCharactersNotUnits(Field field) {
        String longest = "🚚".repeat(FieldLimits.DEFAULT.of(field));
        assertThat(DraftBuilder.minimal().with(field, longest).violations()).isEmpty();
        assertThat(DraftBuilder.minimal().with(field, longest + "!").violations())
                .containsExactly(field.path() + " too-long");
    }

    @Test
    void thePlatformSetsTheLimits() {
        FieldLimits limits = new FieldLimits(5, Map.of(Field.CITY, 3));
        DraftBuilder draft = DraftBuilder.minimal().with(Field.VEHICLE, "12345").limited(limits);
        assertThat(draft.violations()).isEmpty();
        assertThat(draft.with(Field.CITY, "1234").with(Field.COMMENT, "123456").violations())
                .containsExactly("/destination/city too-long", "/comment too-long");
    }

    @Test
    void theIdHasItsOwnLimit() {
        FieldLimits limits = new FieldLimits(10, Map.of());
        assertThat(DraftBuilder.minimal()
                        .limited(limits)
                        .with(Field.ID, "i".repeat(100))
                        .violations())
                .isEmpty();
    }

    @Test
    void aTextMayBeTooLongAndHoldControlCharacters() {
        assertThat(DraftBuilder.minimal().with(Field.CITY, "\u0001".repeat(251)).violations())
                .containsExactly("/destination/city too-long", "/destination/city control-characters");
        assertThat(DraftBuilder.minimal().with(Field.ID, "\u0001".repeat(101)).violations())
                .containsExactly("/id too-long", "/id not-an-id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\r\n", "\u00a0"})
    void blankTextsAreAbsent(String blank) {
        DraftBuilder draft = DraftBuilder.minimal();
        for (Field field : Field.values()) {
            if (field != Field.ID && field != Field.VEHICLE) {
                draft.with(field, blank);
            }
        }
        assertThat(draft.mission()).isEqualTo(DraftBuilder.minimal().mission());
    }

    @Test
    void theCharacterAndItsPlaceAreNamedButNotTheText() {
        Finding finding =
                DraftBuilder.minimal().with(Field.COMMENT, "🚚Zo\u0007é").violation();
        assertThat(finding.message().english()).contains("U+0007", "number 4").doesNotContain("Zo");
        assertThat(finding.message().french()).contains("U+0007", "numéro 4").doesNotContain("Zo");
    }

    @ParameterizedTest
    @EnumSource
    void noFindingQuotesANameThatGotIntoTheWrongField(Field field) {
        DraftBuilder draft = DraftBuilder.minimal().with(field, "Mme Lefèvre 12\u0000".repeat(200));
        assertThat(draft.check().fold(sound -> List.of(), CheckedDraft.Faulty::violations))
                .isNotEmpty()
                .noneMatch(finding -> finding.toString().contains("Lef"));
    }

    @Test
    void aLongTextIsToldItsLengthAndTheLimit() {
        Finding finding =
                DraftBuilder.minimal().with(Field.STREET, "é".repeat(300)).violation();
        assertThat(finding.message().english()).isEqualTo("Street has 300 characters, of which 250 fit. Shorten it.");
        assertThat(finding.message().french()).startsWith("Rue : 300 caractères, pour 250 au plus.");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 21})
    void aReferenceThatTheScreenCutsIsWarnedOf(int length) {
        DraftBuilder draft = DraftBuilder.minimal().with(Field.REFERENCE, "🚚".repeat(length));
        assertThat(draft.violations()).isEmpty();
        assertThat(draft.warnings().contains("/destination/reference reference-cut-on-screen"))
                .isEqualTo(length > 20);
    }

    @Test
    void warningsStandBesideViolations() {
        DraftBuilder draft = DraftBuilder.minimal().without(Field.ID).with(Field.REFERENCE, "r".repeat(21));
        assertThat(draft.violations()).containsExactly("/id missing");
        assertThat(draft.warnings()).containsExactly("/destination/reference reference-cut-on-screen");
    }

    private static String comment(String text) {
        return MissionDraft.of(DraftBuilder.minimal().with(Field.COMMENT, text).mission())
                .fields()
                .getOrDefault(Field.COMMENT, "");
    }
}
