package dev.tributary.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.MissionEvent;
import dev.tributary.connector.spi.MissionView.ProgressState;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ViewsTest {

    private final Board board = new Board();
    private final StringWriter out = new StringWriter();

    @Test
    void theTableIsDrawnAnewInItsPlace() {
        TableText text = new TableText(Locale.ENGLISH, List.of("  REST  http://x"));
        LiveTable table = new LiveTable(new PrintWriter(out), text);
        int lines = text.lines(board, Duration.ZERO).size();

        table.show(board, Duration.ZERO);
        assertThat(out.toString()).doesNotContain("\u001B").contains("UNCERTAIN", "UNMAPPED", "http://x");
        table.show(board, Duration.ofSeconds(3));
        assertThat(out.toString()).contains("\u001B[" + lines + "A").contains("3 s");
    }

    @Test
    void theTableTellsHowManyMissionsPassedThroughAStateThatNoneIsIn() {
        for (ProgressState state : List.of(ProgressState.ACCEPTED, ProgressState.DONE)) {
            board.accept(new MissionEvent(1, Instant.EPOCH, "A", MissionEvent.Kind.PROGRESS, 1, null, state, null));
        }

        assertThat(new TableText(Locale.ENGLISH, List.of()).lines(board, Duration.ZERO))
                .anyMatch(line -> line.matches(".* ACCEPTED +0 +1"))
                .anyMatch(line -> line.matches(".* DONE +1 +1"));
    }

    @Test
    void aPlainLineComesOnceASecondAtMostAndOnlyWithNews() {
        PlainLines plain = new PlainLines(new PrintWriter(out), Locale.FRENCH);
        plain.show(board, Duration.ZERO);
        plain.show(board, Duration.ofSeconds(2));
        board.answered(new BatchAnswer(1, 1, 0, 0, List.of()));
        plain.show(board, Duration.ofMillis(900));
        plain.show(board, Duration.ofSeconds(3));
        assertThat(out.toString().lines()).hasSize(2);
        assertThat(out.toString()).contains("présentées 0", "présentées 1");
    }
}
