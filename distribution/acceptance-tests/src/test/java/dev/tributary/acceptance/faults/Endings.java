package dev.tributary.acceptance.faults;

import dev.tributary.acceptance.program.Await;
import dev.tributary.acceptance.program.RestPartner;
import dev.tributary.ocean.simulator.Effect;
import dev.tributary.ocean.simulator.Ledger;
import dev.tributary.ocean.simulator.LedgerEntry;
import java.util.List;
import java.util.Set;

/** Tells in three words how it ended with a mission, once it has. */
final class Endings {

    private static final Set<String> FINAL = Set.of("DELIVERED", "REJECTED", "FAILED", "EXPIRED", "CANCELLED");

    private final RestPartner partner;
    private final Ledger ledger;

    Endings(RestPartner partner, Ledger ledger) {
        this.partner = partner;
        this.ledger = ledger;
    }

    String await(String id) throws Exception {
        Await.until(id + " has ended", () -> FINAL.contains(state(id)));
        return of(id);
    }

    /** As it is now. */
    String of(String id) throws Exception {
        String content = ledger.content(id).getOrDefault("commentaire", "nothing");
        return state(id) + " " + content + " " + effects(id);
    }

    String timeline(String id) throws Exception {
        return partner.get(RestPartner.pathOf(id) + "/timeline").body();
    }

    private String state(String id) throws Exception {
        return partner.view(id).at("/delivery/state").asString();
    }

    /** How often what is at Océan became another, and how often it became the same again. */
    private String effects(String id) {
        String before = "nothing";
        int changes = 0;
        int repetitions = 0;
        for (LedgerEntry entry : effective(id)) {
            String after = entry.effect() == Effect.DELETED
                    ? "nothing"
                    : entry.parameters().asMap().getOrDefault("commentaire", "");
            boolean isAnother = !after.equals(before) || entry.effect() == Effect.CREATED_TWICE;
            changes += isAnother ? 1 : 0;
            repetitions += isAnother ? 0 : 1;
            before = after;
        }
        return repetitions == 0 ? Integer.toString(changes) : changes + "+" + repetitions;
    }

    private List<LedgerEntry> effective(String id) {
        return ledger.entriesOf(id).stream()
                .filter(entry -> entry.effect().changesMissions())
                .toList();
    }
}
