package dev.tributary.connector.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    private static final String SIGNS = "'=+-@\t\r1a ";

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "-2.35", "@SUM(A1)", "\t=1", "\r=1", "'=1", "''-"})
    void whatASpreadsheetMightComputeIsGuarded(String value) {
        assertThat(FormulaGuard.guard(value)).isEqualTo("'" + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "''", "l'eau", "'s-Hertogenbosch", "12", " =1"})
    void otherValuesStayAsTheyAre(String value) {
        assertThat(FormulaGuard.guard(value)).isEqualTo(value);
        assertThat(FormulaGuard.unguard(value)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"'=1,=1", "''=1,'=1", "=1,=1"})
    void oneApostropheIsTakenOff(String guarded, String value) {
        assertThat(FormulaGuard.unguard(guarded)).isEqualTo(value);
    }

    @Test
    void anyTextComesBackAsItWas() {
        Random random = new Random(20261127);
        for (int i = 0; i < 20_000; i++) {
            String value = random.ints(random.nextInt(6), 0, SIGNS.length())
                    .collect(StringBuilder::new, (text, at) -> text.append(SIGNS.charAt(at)), StringBuilder::append)
                    .toString();

            assertThat(FormulaGuard.unguard(FormulaGuard.guard(value))).isEqualTo(value);
        }
    }
}
