package dev.tributary.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n", "\u00a0", "\u2007\u202f\u3000", "\u2028"})
    void spacesOfEveryKindAreBlank(String text) {
        assertThat(Characters.isBlank(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {".", " a ", "\u0000", "\u000b", "\u001f", "🚚"})
    void lettersAndControlCharactersAreNotBlank(String text) {
        assertThat(Characters.isBlank(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a\tb\r\nc", "Œuvre d'été à l'ÎLE", "& + % ; \" '", "👩‍🚒🚚", "\ue000", "\u2028", "e\u0301"
            })
    void textsAreWritable(String text) {
        assertThat(Characters.isWritable(text)).isTrue();
    }

    @Test
    void aCharacterThatThisJavaDoesNotKnowYetIsWritable() {
        assertThat(Character.getType(0x3FFFD)).isEqualTo(Character.UNASSIGNED);
        assertThat(Characters.isWritable(Character.toString(0x3FFFD))).isTrue();
    }

    @Test
    void noControlCharacterButLineBreaksAndTabsIsWritable() {
        for (int point = 0; point < 0xA0; point++) {
            boolean control = point < 0x20 || point >= 0x7F;
            boolean allowed = point == '\n' || point == '\r' || point == '\t';
            assertThat(Characters.isWritable(point)).as("U+%04X", point).isEqualTo(!control || allowed);
        }
    }

    @Test
    void halvesOfSurrogatePairsAreNotWritable() {
        assertThat(Characters.isWritable("a\ud83d")).isFalse();
        assertThat(Characters.isWritable("\ude9aa")).isFalse();
        assertThat(Characters.isWritable("\ud83d\ude9a")).isTrue();
    }

    @Test
    void charactersOutsideTheBasicPlaneCountOnce() {
        assertThat(Characters.count("a🚚b")).isEqualTo(3);
    }
}
