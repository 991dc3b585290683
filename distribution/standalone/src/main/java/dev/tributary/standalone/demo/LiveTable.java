package dev.tributary.standalone.demo;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;

/** A table on a terminal, drawn anew in its place. */
final class LiveTable implements DemoView {

    private static final String CLEAR_TO_END = "\u001B[J";

    private final PrintWriter out;
    private final TableText table;
    private int drawn;

    LiveTable(PrintWriter out, TableText table) {
        this.out = out;
        this.table = table;
    }

    @Override
    public void show(Board board, Duration elapsed) {
        List<String> lines = table.lines(board, elapsed);
        if (drawn > 0) {
            out.print("\u001B[" + drawn + "A\r" + CLEAR_TO_END);
        }
        lines.forEach(out::println);
        out.flush();
        drawn = lines.size();
    }
}
