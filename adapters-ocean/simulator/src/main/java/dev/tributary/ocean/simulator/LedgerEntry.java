package dev.tributary.ocean.simulator;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call, in the order of effect.
 *
 * @param sequence counts from 1
 * @param time by the simulator's clock, at the moment of the effect
 * @param customerId as it was given, null where it was not
 * @param idMission as it was given, null where it was not
 * @param parameters none for a login, and none where the ledger does not keep them
 * @param faults what struck the call
 */
public record LedgerEntry(
        long sequence,
        Instant time,
        Operation operation,
        @Nullable String customerId,
        @Nullable String idMission,
        ReceivedParameters parameters,
        Effect effect,
        GivenAnswer answer,
        List<FaultKind> faults) {

    public LedgerEntry {
        faults = List.copyOf(faults);
    }
}
