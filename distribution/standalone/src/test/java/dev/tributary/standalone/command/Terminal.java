package dev.tributary.standalone.command;

import dev.tributary.standalone.terminal.Console;
import dev.tributary.standalone.terminal.Interruption;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;

/** A terminal in memory. */
final class Terminal {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Interruption interruption = Interruption.byHand();
    private Locale language = Locale.ENGLISH;
    private boolean interactive;

    Terminal in(Locale other) {
        this.language = other;
        return this;
    }

    /** One whose lines can be drawn anew. */
    Terminal drawing() {
        this.interactive = true;
        return this;
    }

    int type(String... arguments) {
        Console console =
                new Console(new PrintWriter(out, true), new PrintWriter(err, true), interactive, Map.of(), language);
        return new CommandLineInterface(console, () -> interruption).execute(arguments);
    }

    /** Ctrl-C. */
    void interrupt() {
        interruption.interrupt();
    }

    /** Safe while a command runs: the buffer of a writer in memory is synchronized. */
    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
