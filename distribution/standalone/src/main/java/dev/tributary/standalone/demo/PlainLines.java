package dev.tributary.standalone.demo;

import dev.tributary.connector.spi.Text;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A line now and then, for what is no terminal. */
final class PlainLines implements DemoView {

    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final PrintWriter out;
    private final Locale language;
    private Duration next = Duration.ZERO;
    private String last = "";

    PlainLines(PrintWriter out, Locale language) {
        this.out = out;
        this.language = language;
    }

    @Override
    public void show(Board board, Duration elapsed) {
        String line = line(board);
        if (elapsed.compareTo(next) >= 0 && !line.equals(last)) {
            out.printf("%3d s  %s%n", elapsed.toSeconds(), line);
            next = elapsed.plus(BETWEEN);
            last = line;
        }
    }

    private String line(Board board) {
        Verdicts verdicts = board.verdicts();
        String taken = new Text(
                        "offered %d, accepted %d, duplicate %d, rejected %d",
                        "présentées %d, acceptées %d, en double %d, rejetées %d")
                .in(language)
                .formatted(verdicts.offered(), verdicts.accepted(), verdicts.duplicate(), verdicts.rejected());
        return taken + " | " + counts(board.deliveries()) + " | " + counts(board.progress());
    }

    private static String counts(Map<?, Integer> states) {
        return states.entrySet().stream()
                .map(state -> state.getKey() + " " + state.getValue())
                .collect(Collectors.joining(", "));
    }
}
