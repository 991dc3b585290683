package dev.tributary.connector.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.connector.spi.Receipt;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class GuardTest {

    private final AtomicInteger arrived = new AtomicInteger();
    private final Deque<Runnable> untold = new ArrayDeque<>();
    private final Guard guard = new Guard(
            new Intake(arrived::incrementAndGet),
            new Callbacks(
                    new ContextLoader(null),
                    () -> Samples.NOW,
                    Duration.ofSeconds(60),
                    System.getLogger("tributary.connector.depot")),
            untold::add,
            Runnable::run);

    @Test
    void whatExceedsTheBoundHasToComeBackUntilTheConnectorWasToldOfSome() {
        CompletableFuture<List<Receipt>> open = new CompletableFuture<>();
        for (int call = 0; call < 10; call++) {
            guard.submitted(1_000, () -> open);
        }
        assertThat(DeskFixture.now(refused(2))).hasSize(2).allMatch(Receipt.ComeBackLater.class::isInstance);

        open.complete(Collections.nCopies(1_000, rejected()));
        assertThat(arrived)
                .as("it is no matter for the alarms when the connector learns of it")
                .hasValue(10);
        assertThat(DeskFixture.now(refused(1))).allMatch(Receipt.ComeBackLater.class::isInstance);

        untold.remove().run();
        assertThat(DeskFixture.now(answered())).containsExactly(rejected());
    }

    @Test
    void questionsCountAsWell() {
        CompletableFuture<String> open = new CompletableFuture<>();
        for (int call = 0; call < 10_000; call++) {
            guard.read(() -> open);
        }

        assertThat(DeskFixture.failure(guard.read(() -> open))).isInstanceOf(UncheckedIOException.class);
        assertThat(DeskFixture.now(refused(1))).allMatch(Receipt.ComeBackLater.class::isInstance);

        open.complete("answer");
        assertThat(DeskFixture.failure(guard.read(() -> open))).isInstanceOf(UncheckedIOException.class);
        untold.remove().run();
        assertThat(DeskFixture.now(guard.read(() -> open))).isEqualTo("answer");
    }

    @Test
    void whatIsNotTakenLeavesNothingUnderWay() {
        for (int call = 0; call < 20_000; call++) {
            assertThatThrownBy(() -> guard.submitted(1, () -> {
                        throw new IllegalArgumentException("out of range");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        assertThat(DeskFixture.now(answered())).containsExactly(rejected());
    }

    private CompletionStage<List<Receipt>> refused(int items) {
        Supplier<CompletionStage<List<Receipt>>> never = () -> {
            throw new AssertionError("there is no room");
        };
        return guard.submitted(items, never);
    }

    private CompletionStage<List<Receipt>> answered() {
        return guard.submitted(1, () -> CompletableFuture.completedFuture(List.of(rejected())));
    }

    private static Receipt rejected() {
        return new Receipt.Rejected(List.of(), List.of());
    }
}
