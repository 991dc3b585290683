package dev.tributary.ocean.simulator;

/** What the ledger keeps of a call. */
public enum Recording {
    /** Every call with its parameters: about 0.5 kB for a create. */
    EVERYTHING,
    /** Every call, without its parameters. */
    WITHOUT_PARAMETERS,
    /** Counts only. */
    COUNTS
}
