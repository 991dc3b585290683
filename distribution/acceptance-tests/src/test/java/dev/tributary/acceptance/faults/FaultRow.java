package dev.tributary.acceptance.faults;

import dev.tributary.ocean.simulator.Fault;
import dev.tributary.ocean.simulator.FaultKind;
import dev.tributary.ocean.simulator.Moment;
import dev.tributary.ocean.simulator.Operation;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One line of a table below its head: a fault that strikes once, and how it ends at each operation. */
record FaultRow(FaultKind kind, Moment moment, List<String> ends) {

    /** Longer than the gateway waits for an answer, and over before absence is believed. */
    static final Duration LATENCY = Duration.ofMillis(3_400);

    private static final int WORDS_BEFORE_ENDS = 2;

    static Stream<FaultRow> of(String table) {
        return table.lines().skip(1).map(FaultRow::read);
    }

    private static FaultRow read(String line) {
        List<String> columns =
                Arrays.stream(line.split("\\|")).map(String::strip).toList();
        return new FaultRow(
                FaultKind.valueOf(columns.get(0)),
                columns.get(1).equals("before") ? Moment.BEFORE_EFFECT : Moment.AFTER_EFFECT,
                columns.subList(WORDS_BEFORE_ENDS, columns.size()));
    }

    String name() {
        return kind + "-" + (moment == Moment.BEFORE_EFFECT ? "before" : "after");
    }

    /** Strikes the next such call. */
    Fault on(Operation operation) {
        Fault fault = kind == FaultKind.LATENCY ? Fault.latency(LATENCY) : Fault.of(kind);
        return fault.at(moment).on(operation).times(1);
    }

    @Override
    public String toString() {
        return name();
    }
}
