package dev.tributary.standalone.command;

import dev.tributary.standalone.terminal.Console;
import java.util.Locale;

/** Shows how far a file is handed in: a bar on a terminal, a line now and then elsewhere, nothing beside JSON. */
final class SubmitProgress {

    private static final long LINES_APART = 10_000;
    private static final int WIDTH = 24;
    private static final String CLEAR_TO_END = "\u001B[K";

    private final Console console;
    private final boolean shown;
    private final long lines;
    private long told;

    /** @param lines how many the file has; 0 where nobody knows */
    SubmitProgress(Console console, boolean shown, long lines) {
        this.console = console;
        this.shown = shown;
        this.lines = lines;
    }

    /** @param line up to which the file is handed in */
    void show(SubmitTally tally, long line) {
        if (!shown) {
            return;
        }
        String counts = tally.counts().in(console.language());
        if (console.interactive()) {
            console.out().print("\r" + bar(line) + counts + CLEAR_TO_END);
            console.out().flush();
        } else if (tally.offered() - told >= LINES_APART) {
            told = tally.offered();
            console.out().println(counts);
        }
    }

    /** Leaves the line to what is printed next. */
    void end() {
        if (shown && console.interactive()) {
            console.out().print("\r" + CLEAR_TO_END);
            console.out().flush();
        }
    }

    private String bar(long line) {
        if (lines < 2) {
            return "";
        }
        long part = Math.min(line, lines);
        int filled = (int) (part * WIDTH / lines);
        String percent = String.format(Locale.ROOT, "%3d%%", part * 100 / lines);
        return "[" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] " + percent + "  ";
    }
}
