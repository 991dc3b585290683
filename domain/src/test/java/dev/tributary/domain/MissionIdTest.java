package dev.tributary.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissionIdTest {

    private static final String LONGEST = "🚚é".repeat(MissionId.MAXIMUM_LENGTH / 2);

    @ParameterizedTest
    @ValueSource(strings = {"1", "INT-2026-0042", "a b", "é/ü?&+%;#", "🚚", "a\u00a0b"})
    void printableCharactersMakeAnId(String id) {
        assertThat(new MissionId(id)).hasToString(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " a",
                "a ",
                "a\u00a0",
                "\u3000a",
                "a\tb",
                "a\nb",
                "a\u0000",
                "a\u200bb",
                "\ufeffa",
                "a\u202eb",
                "\ud83d",
                "a\u2028b",
                "\ue000"
            })
    void whatCannotBeSeenMakesNone(String id) {
        assertThat(MissionId.isValid(id)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new MissionId(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x"})
    void aHundredCharactersAreTheMost(String further) {
        String id = LONGEST + further;
        assertThat(MissionId.isValid(id)).isEqualTo(further.isEmpty());
        assertThat(MissionId.isWellFormed(id)).isTrue();
    }
}
