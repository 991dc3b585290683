package dev.tributary.connector.formats.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatePatternTest {

    @ParameterizedTest
    @CsvSource({
        "d/M/y, 1/12/2026",
        "dd/MM/yy, 01/12/26",
        "dd/MM/yyyy, 01/12/2026",
        "ddMMyyyy, 01122026",
        "yyyyMMdd, 20261201",
        "yy-M-d, 26-12-1",
        "yyyy-DDD, 2026-335",
        "'EEE d MMM yyyy', mar. 1 déc. 2026"
    })
    void aYearNeedsNoEra(String pattern, String text) {
        assertThat(DatePattern.of(pattern).read(text)).contains("2026-12-01T00:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "déc.",
                "déc",
                "dec",
                "dec.",
                "DÉC",
                "Dec",
                "DEC.",
                "décembre",
                "decembre",
                "December",
                "DÉCEMBRE",
                "de\u0301c"
            })
    void aMonthIsWrittenInManyWays(String month) {
        assertThat(DatePattern.of("dd-MMM-yy").read("01-" + month + "-26")).contains("2026-12-01T00:00");
        assertThat(DatePattern.of("d MMMM yyyy HH:mm").read("1 " + month + " 2026 09:30"))
                .contains("2026-12-01T09:30");
        assertThat(DatePattern.of("ddMMMyyyy").read("01" + month + "2026")).contains("2026-12-01T00:00");
    }

    @ParameterizedTest
    @CsvSource({
        "janv., 1", "jan, 1", "FEV, 2", "févr., 2", "mars, 3", "mar, 3", "march, 3", "avr., 4", "apr, 4", "mai, 5",
                "may, 5",
        "juin, 6", "jun, 6", "juil., 7", "jul, 7", "july, 7", "août, 8", "aout, 8", "aug., 8", "sept., 9", "sep, 9",
                "oct, 10",
        "november, 11"
    })
    void eachMonthHasItsNames(String name, int month) {
        assertThat(DatePattern.of("d MMM yyyy").read("5 " + name + " 2026"))
                .contains("2026-%02d-05T00:00".formatted(month));
    }

    @Test
    void aDotBehindAMonthMayBeThePatterns() {
        assertThat(DatePattern.of("d MMM. yyyy").read("1 déc. 2026")).contains("2026-12-01T00:00");
        assertThat(DatePattern.of("d.MMM.yyyy").read("1.déc.2026")).contains("2026-12-01T00:00");
    }

    @Test
    void quotedLettersAreTextAndOffsetsAreKept() {
        assertThat(DatePattern.of("d/M/y 'à' H'h'mm 'may'").read("1/12/2026 à 9h30 may"))
                .contains("2026-12-01T09:30");
        assertThat(DatePattern.of("dd/MM/yy HH:mm XXX").read("01/12/26 09:30 +01:00"))
                .contains("2026-12-01T09:30+01:00");
        assertThat(DatePattern.of("d/M/yy h:mm a").read("1/12/26 9:30 pm")).contains("2026-12-01T21:30");
    }

    @Test
    void aYearThatWasCutOffIsNone() {
        assertThat(DatePattern.of("d/M/y").read("1/12/26")).isEmpty();
        assertThat(DatePattern.of("dd/MM/yyyy").read("31/02/2026")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dd/mm/yyyy",
                "dd/MM/YYYY",
                "dd/MM",
                "HH:mm",
                "dd/MM/yyyy hh:mm",
                "dd/MM/yyyy HH:MM",
                "MMMMM yyyy dd",
                "bb",
                "'",
                "[",
                ""
            })
    void aPatternThatCannotReadWhatItWritesIsNone(String pattern) {
        assertThatIllegalArgumentException().isThrownBy(() -> DatePattern.of(pattern));
    }

    @Test
    void suchAPatternIsAFaultOfTheMapping() {
        Faults faults = new Faults();

        Mapping.of(Map.of("expiresAt", Map.of("column", "Fin", "pattern", "dd/mm/yyyy")), faults);

        assertThat(faults.byPlace()).containsOnlyKeys("expiresAt.pattern");
    }
}
