package dev.tributary.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What would silently stop deliveries is refused before anything starts, in the words of the builder. */
class OptionsTest {

    @TempDir
    private Path directory;

    private TributaryBuilder builder() {
        return Tributary.builder()
                .ocean(ocean -> ocean.baseUrl("http://127.0.0.1:1/ocean").credentials("client", "s3cret"))
                .store(Store.sqlite(directory.resolve("a.db")));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                account("maxInFlight is 0", ocean -> ocean.maxInFlight(0)),
                account("maxInFlight is 1000000", ocean -> ocean.maxInFlight(1_000_000)),
                account("requestsPerSecond is -1", ocean -> ocean.requestsPerSecond(-1)),
                account("requestTimeout is PT0S", ocean -> ocean.requestTimeout(Duration.ZERO)),
                account("requestTimeout is PT-1S", ocean -> ocean.requestTimeout(Duration.ofSeconds(-1))),
                delivery("trackingShare is 0", delivery -> delivery.trackingShare(0)),
                delivery("backlogLimit is 0", delivery -> delivery.backlogLimit(0)),
                delivery("retention is PT0S", delivery -> delivery.retention(Duration.ZERO)),
                delivery("quietTime is PT-1S", delivery -> delivery.quietTime(Duration.ofSeconds(-1))),
                delivery("trackingInterval is PT0S", delivery -> delivery.trackingInterval(Duration.ZERO)));
    }

    private static Arguments account(String told, Consumer<OceanOptions> option) {
        Consumer<TributaryBuilder> wrong = builder -> builder.ocean(option);
        return Arguments.of(told, wrong);
    }

    private static Arguments delivery(String told, Consumer<DeliveryOptions> option) {
        Consumer<TributaryBuilder> wrong = builder -> builder.delivery(option);
        return Arguments.of(told, wrong);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void checkAndStartNameWhatIsNotAllowed(String told, Consumer<TributaryBuilder> wrong) {
        TributaryBuilder builder = builder();
        wrong.accept(builder);

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(builder::check)
                .withMessageStartingWith(told + ": allowed is ");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> builder.start().close())
                .withMessageStartingWith(told + ": allowed is ");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void pausesAreRefusedAtOnce() {
        Duration second = Duration.ofSeconds(1);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new DeliveryOptions().retry(second, 0.5, second, second))
                .withMessage("retry.multiplier is 0.5: allowed is 1 to 1000");
    }
}
