package dev.tributary.standalone.demo;

import dev.tributary.standalone.terminal.Interruption;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/** Shows the board while the scenario plays. */
final class Performance {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    /** Longer than anything takes that is to end. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Board board;
    private final DemoView view;
    private final Interruption end;
    private final BooleanSupplier fieldIsDone;
    private final long start = System.nanoTime();

    Performance(Board board, DemoView view, Interruption end, BooleanSupplier fieldIsDone) {
        this.board = board;
        this.view = view;
        this.end = end;
        this.fieldIsDone = fieldIsDone;
    }

    /** Until everything was sent and has ended, it took too long, or it is interrupted. */
    Duration watch(CompletableFuture<Void> playing) throws InterruptedException {
        while (!isOver(playing) && elapsed().compareTo(LONGEST) < 0 && !end.await(BETWEEN_LOOKS)) {
            view.show(board, elapsed());
        }
        view.show(board, elapsed());
        return elapsed();
    }

    /** Until it is interrupted. */
    void stay() throws InterruptedException {
        do {
            view.show(board, elapsed());
        } while (!end.await(BETWEEN_LOOKS));
    }

    private boolean isOver(CompletableFuture<Void> playing) {
        return playing.isCompletedExceptionally()
                || (playing.isDone() && board.waiting() == 0 && fieldIsDone.getAsBoolean());
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
