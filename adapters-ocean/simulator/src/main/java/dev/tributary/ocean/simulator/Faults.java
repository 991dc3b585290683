package dev.tributary.ocean.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** The faults that are set; may be changed at any time, from any thread. */
public final class Faults {

    private final Map<Integer, LoadedFault> loaded = new TreeMap<>();
    private final SplittableRandom random;
    private int lastNumber;

    Faults(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Sets a fault beside those already set; the one set first strikes first. */
    public synchronized LoadedFault add(Fault fault) {
        LoadedFault added = new LoadedFault(++lastNumber, fault, 0);
        loaded.put(added.number(), added);
        return added;
    }

    /** Takes one fault off; false where it is not set, or spent. */
    public synchronized boolean remove(int number) {
        return loaded.remove(number) != null;
    }

    public synchronized void clear() {
        loaded.clear();
    }

    /** The faults that can still strike, in the order they were set. */
    public synchronized List<LoadedFault> active() {
        return List.copyOf(loaded.values());
    }

    synchronized FaultPlan plan(ReceivedCall call) {
        if (loaded.isEmpty()) {
            return FaultPlan.NONE;
        }
        List<Fault> striking = new ArrayList<>();
        boolean spoilt = false;
        for (LoadedFault candidate : active()) {
            boolean spoils = candidate.fault().kind() != FaultKind.LATENCY;
            if (!(spoils && spoilt) && strikes(candidate.fault(), call)) {
                spoilt |= spoils;
                striking.add(candidate.fault());
                count(candidate.strike());
            }
        }
        return new FaultPlan(List.copyOf(striking));
    }

    private boolean strikes(Fault fault, ReceivedCall call) {
        return fault.canStrike(call) && (fault.probability() == 1 || random.nextDouble() < fault.probability());
    }

    private void count(LoadedFault struck) {
        if (struck.isSpent()) {
            loaded.remove(struck.number());
        } else {
            loaded.put(struck.number(), struck);
        }
    }
}
