package dev.tributary.acceptance.storm;

import dev.tributary.ocean.simulator.FaultKind;
import dev.tributary.ocean.simulator.LedgerEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Tells of which effects the gateway may not have learnt. */
final class Doubts {

    /** For so long a call may be under way at Océan after the gateway that made it was killed. */
    private static final Duration ON_THE_WAY = Duration.ofSeconds(2);

    private final List<Instant> kills;
    private final Duration requestTimeout;

    Doubts(List<Instant> kills, Duration requestTimeout) {
        this.kills = List.copyOf(kills);
        this.requestTimeout = requestTimeout;
    }

    /** What happened to one mission, by its part of the ledger. */
    List<Happening> happenings(List<LedgerEntry> entries) {
        List<LedgerEntry> effects = entries.stream()
                .filter(entry -> entry.effect().changesMissions())
                .toList();
        List<Happening> happenings = new ArrayList<>();
        for (int index = 0; index < effects.size(); index++) {
            LedgerEntry entry = effects.get(index);
            Instant next = index + 1 < effects.size() ? effects.get(index + 1).time() : Instant.MAX;
            boolean doubtful = hidesItsOutcome(entry) || isDoubtful(entry.time(), next);
            happenings.add(new Happening(
                    entry.time(), entry.effect(), Contents.of(entry.parameters().asMap()), doubtful));
        }
        return happenings;
    }

    /** A delay alone hides nothing that comes within the time for an answer. */
    private static boolean hidesItsOutcome(LedgerEntry entry) {
        return entry.faults().stream().anyMatch(fault -> fault != FaultKind.LATENCY);
    }

    /** A machine that stands still makes any answer too late, but never a repetition that comes soon. */
    boolean isDoubtful(Instant effect, Instant next) {
        boolean isLate = !next.equals(Instant.MAX) && !next.isBefore(effect.plus(requestTimeout));
        return isLate || kills.stream().anyMatch(kill -> kill.isAfter(effect.minus(ON_THE_WAY)) && !kill.isAfter(next));
    }
}
