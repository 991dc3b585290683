package dev.tributary.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinatesTest {

    @ParameterizedTest
    @CsvSource({"90, 180", "-90, -180", "0, 0.000001", "-0.000001, 0", "50.62925, 3.057256"})
    void pointsOnEarthCanBeBuilt(double latitude, double longitude) {
        assertThat(new Coordinates(latitude, longitude).latitude()).isEqualTo(latitude);
        assertThat(new Coordinates(latitude, longitude).longitude()).isEqualTo(longitude);
    }

    @ParameterizedTest
    @CsvSource({
        "90.000001, 1", "-90.000001, 1", "1, 180.000001", "1, -180.000001",
        "NaN, 1", "1, NaN", "Infinity, 1", "1, -Infinity"
    })
    void pointsElsewhereCannot(double latitude, double longitude) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Coordinates(latitude, longitude));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-0.0, 0", "0, -0.0", "-0.0, -0.0"})
    void zeroZeroCannot(double latitude, double longitude) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Coordinates(latitude, longitude));
    }

    @Test
    void negativeZeroIsZero() {
        assertThat(new Coordinates(-0.0, 3)).isEqualTo(new Coordinates(0.0, 3));
        assertThat(new Coordinates(48, -0.0)).isEqualTo(new Coordinates(48, 0.0));
    }
}
