package dev.tributary.standalone.terminal;

import dev.tributary.connector.spi.Text;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;

/**
 * Where a command is called from.
 *
 * @param out takes results
 * @param err takes faults and logs
 * @param interactive whether results are shown on a terminal, so that lines can be drawn anew
 * @param environment the variables of the environment
 * @param language of texts for people, as far as no settings tell
 */
public record Console(
        PrintWriter out, PrintWriter err, boolean interactive, Map<String, String> environment, Locale language) {

    public Console {
        environment = Map.copyOf(environment);
    }

    /** The console of this process. */
    public static Console ofProcess() {
        return new Console(
                Streams.out(), Streams.err(), Streams.isTerminal("out"), System.getenv(), Locale.getDefault());
    }

    public void print(Text text) {
        out.println(text.in(language));
    }

    public void complain(Text text) {
        err.println(text.in(language));
    }

    /** The same console with another language. */
    public Console in(Locale other) {
        return new Console(out, err, interactive, environment, other);
    }

    /** Variables may be secrets. */
    @Override
    public String toString() {
        return "Console";
    }
}
