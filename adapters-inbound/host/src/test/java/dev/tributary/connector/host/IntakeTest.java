package dev.tributary.connector.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.connector.spi.Receipt;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private final AtomicInteger arrived = new AtomicInteger();
    private final Intake intake = new Intake(arrived::incrementAndGet);

    @Test
    void whatExceedsTheBoundHasToComeBackUntilThereIsRoomAgain() {
        CompletableFuture<List<Receipt>> open = new CompletableFuture<>();
        for (int call = 0; call < 10; call++) {
            intake.admit(1_000, () -> open);
        }

        CompletionStage<List<Receipt>> refused = intake.admit(2, () -> {
            throw new AssertionError("there is no room");
        });

        assertThat(DeskFixture.now(refused)).hasSize(2).allMatch(Receipt.ComeBackLater.class::isInstance);
        open.complete(Collections.nCopies(1_000, rejected()));
        assertThat(DeskFixture.now(intake.admit(1, () -> CompletableFuture.completedFuture(List.of(rejected())))))
                .hasSize(1);
        assertThat(arrived).hasValue(11);
    }

    @Test
    void whatIsNotTakenLeavesNothingUnderWay() {
        for (int call = 0; call < 20_000; call++) {
            assertThatThrownBy(() -> intake.admit(1, () -> {
                        throw new IllegalArgumentException("out of range");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        assertThat(DeskFixture.now(intake.admit(1, () -> CompletableFuture.completedFuture(List.of(rejected())))))
                .containsExactly(rejected());
    }

    private static Receipt rejected() {
        return new Receipt.Rejected(List.of(), List.of());
    }
}
