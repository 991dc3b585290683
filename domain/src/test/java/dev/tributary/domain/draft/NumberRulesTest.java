package dev.tributary.domain.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.domain.Coordinates;
import dev.tributary.domain.CustomerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberRulesTest {

    @ParameterizedTest
    @CsvSource({
        "-3.5, 1e-3, -3.5, 0.001",
        "90, -180, 90, -180",
        "5.062925E1, +3.057256, 50.62925, 3.057256",
        "-0.0, 5, 0.0, 5",
        ".5, 5., 0.5, 5",
        "0, 1e-9, 0, 1e-9"
    })
    void decimalNumbersAreDegrees(String latitude, String longitude, double north, double east) {
        assertThat(DraftBuilder.minimal()
                        .with(Field.LATITUDE, latitude)
                        .with(Field.LONGITUDE, longitude)
                        .mission()
                        .destination()
                        .coordinates())
                .isEqualTo(new Coordinates(north, east));
    }

    @Test
    void bothHalvesOfAPointAreChecked() {
        assertThat(DraftBuilder.minimal()
                        .with(Field.LATITUDE, "91")
                        .with(Field.LONGITUDE, "x")
                        .violations())
                .containsExactly(Field.LATITUDE.path() + " out-of-range", Field.LONGITUDE.path() + " not-a-number");
    }

    @Test
    void halfAPointIsCheckedAndItsOtherHalfMissed() {
        assertThat(DraftBuilder.minimal().with(Field.LONGITUDE, "x").violations())
                .containsExactly(Field.LATITUDE.path() + " missing", Field.LONGITUDE.path() + " not-a-number");
    }

    @Test
    void theRangeIsTold() {
        assertThat(DraftBuilder.minimal()
                        .with(Field.LATITUDE, "91")
                        .with(Field.LONGITUDE, "3")
                        .violation()
                        .message()
                        .french())
                .isEqualTo("Latitude : 91 n'est pas entre -90 et 90. Corrigez la valeur.");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1110000000, 1110000000", "9223372036854775807, 9223372036854775807", "007, 7"})
    void wholeNumbersAreCustomers(String text, long number) {
        assertThat(DraftBuilder.minimal()
                        .with(Field.CUSTOMER_ID, text)
                        .mission()
                        .customer())
                .isEqualTo(new CustomerId(number));
    }

    @Test
    void wordsAreNotQuoted() {
        assertThat(DraftBuilder.minimal()
                        .with(Field.CUSTOMER_ID, "Lefèvre")
                        .violation()
                        .message()
                        .french())
                .doesNotContain("Lef")
                .startsWith("Numéro de client : la valeur n'est pas un nombre entier.");
    }

    @Test
    void theNearestDispatchIsNamed() {
        assertThat(DraftBuilder.minimal()
                        .with(Field.DISPATCH, "prepared")
                        .violation()
                        .message()
                        .english())
                .contains("SEND, PREPARE", "Nearest is PREPARE");
    }
}
