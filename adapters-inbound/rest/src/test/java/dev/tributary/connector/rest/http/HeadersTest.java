package dev.tributary.connector.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | fr",
                "fr-CA | fr",
                "FR | fr",
                "en | en",
                "de | en",
                "de, fr;q=0.1 | fr",
                "en;q=0.5, fr;q=0.9 | fr",
                "fr;q=0.5, en-GB | en",
                "fr;q=0, en;q=0.1 | en",
                "fr;q=0 | en",
                "* | en",
                "*, fr;q=0.5 | en",
                "*;q=0.1, fr;q=0.5 | fr",
                "fr;q=oops | en",
                "!!! | en"
            })
    void theBetterLikedOfTheTwoLanguagesIsSpoken(String header, String language) {
        assertThat(Languages.preferred(header).getLanguage()).isEqualTo(language);
    }

    @ParameterizedTest
    @NullAndEmptySource
    void englishIsSpokenWhereNoLanguageIsNamed(@Nullable String header) {
        assertThat(Languages.preferred(header).getLanguage()).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wait=10 | 10",
                "wait=30 | 30",
                "wait=31 | 30",
                "wait=999999999 | 30",
                "Wait = 5 | 5",
                "respond-async, wait=7 | 7",
                "wait=\"8\" | 8",
                "wait=9; x=y | 9",
                "wait=1, wait=2 | 1",
                "wait=0 | 0",
                "wait=9999999999 | 30",
                "wait=00000000000007 | 7"
            })
    void aWishToWaitIsGrantedUpToHalfAMinute(String header, long seconds) {
        assertThat(Prefer.patience(List.of(header))).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wait", "wait=", "wait=-1", "wait=1.5", "wait=x", "respond-async", "await=5"})
    void otherWishesArePassedOver(String header) {
        assertThat(Prefer.patience(List.of(header))).isEmpty();
    }

    @Test
    void wishesMayStandInSeveralHeaders() {
        assertThat(Prefer.patience(List.of("respond-async", "wait=4"))).contains(Duration.ofSeconds(4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "Application/JSON",
                "application/json; charset=utf-8",
                "application/json;charset=\"UTF-8\"",
                "application/json; charset=utf8",
                "application/json; charset=us-ascii",
                "application/json ; odd=1"
            })
    void aTypeInUtf8IsKnownByItsName(String header) {
        assertThat(MediaType.of(header)).satisfies(type -> {
            assertThat(type.name()).isEqualTo("application/json");
            assertThat(type.isInUtf8()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "; charset=utf-8", "a b", "a, b"})
    void whatIsNoTypeHasNoName(String header) {
        assertThat(MediaType.of(header).name()).isEmpty();
    }

    @Test
    void anotherCharsetIsKnownAsItIsWritten() {
        MediaType type = MediaType.of("Text/CSV; header=present; charset=\"Windows-1252\"");

        assertThat(type).isEqualTo(new MediaType("text/csv", "windows-1252"));
        assertThat(type.isInUtf8()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"k", "two words", "é"})
    void aKeyForOnceIsAnyShortPrintableText(String key) {
        assertThat(OnceKey.of(List.of(key))).isEqualTo(Checked.sound(Optional.of(key)));
    }

    @Test
    void aKeyForOnceIsOneKeyOfAtMost255Characters() {
        assertThat(OnceKey.of(List.of("k".repeat(255)))).isInstanceOf(Checked.Sound.class);
        assertThat(OnceKey.of(List.of())).isEqualTo(Checked.sound(Optional.empty()));
        assertThat(OnceKey.of(List.of("k".repeat(256)))).isInstanceOf(Checked.Refused.class);
        assertThat(OnceKey.of(List.of(""))).isInstanceOf(Checked.Refused.class);
        assertThat(OnceKey.of(List.of("a\tb"))).isInstanceOf(Checked.Refused.class);
        assertThat(OnceKey.of(List.of("a", "b"))).isInstanceOf(Checked.Refused.class);
    }
}
