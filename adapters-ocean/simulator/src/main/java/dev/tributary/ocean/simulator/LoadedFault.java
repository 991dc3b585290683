package dev.tributary.ocean.simulator;

/** A fault that is set, under its number, with the calls it has struck so far. */
public record LoadedFault(int number, Fault fault, int struck) {

    LoadedFault strike() {
        return new LoadedFault(number, fault, struck + 1);
    }

    boolean isSpent() {
        return fault.times() != Fault.ALWAYS && struck >= fault.times();
    }
}
