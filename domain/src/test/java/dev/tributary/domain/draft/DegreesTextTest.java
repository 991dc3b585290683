package dev.tributary.domain.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DegreesTextTest {

    @ParameterizedTest
    @CsvSource({
        "3.057256, 3.057256",
        "-3.50, -3.5",
        "100, 100",
        "-180.0, -180",
        "1e-3, 0.001",
        "0.0, 0",
        "2.2250738585072014E-308, 2.2250738585072014E-308",
        "1e-7, 0.0000001",
        "2e-3, 0.002",
        "4.9E-324, 5E-324"
    })
    void degreesAreWrittenShortWithADecimalPoint(double degrees, String expected) {
        assertThat(DegreesText.of(degrees)).isEqualTo(expected);
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void degreesAreReadBackAsTheyWere(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double any = random.nextDouble(-180, 180);
        assertThat(Double.parseDouble(DegreesText.of(any))).isEqualTo(any);
        double sixDigits = random.nextInt(-180_000_000, 180_000_000) / 1e6;
        assertThat(Double.parseDouble(DegreesText.of(sixDigits))).isEqualTo(sixDigits);
        assertThat(DegreesText.of(sixDigits)).matches("-?[0-9]{1,3}(\\.[0-9]{0,5}[1-9])?");
    }
}
