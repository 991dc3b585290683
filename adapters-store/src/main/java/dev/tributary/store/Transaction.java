package dev.tributary.store;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Verdict;
import dev.tributary.application.port.Agenda;
import dev.tributary.application.port.Change;
import dev.tributary.application.port.Found;
import dev.tributary.application.port.KeptPrecision;
import dev.tributary.application.port.Located;
import dev.tributary.application.port.Note;
import dev.tributary.application.port.OnceKey;
import dev.tributary.application.port.Place;
import dev.tributary.application.port.Remembered;
import dev.tributary.application.port.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What can be done between a begin and a commit. */
final class Transaction {

    private final Tables tables;
    private final Instant now;
    private final List<Wiping> wipings = new ArrayList<>();

    Transaction(Tables tables, Instant now) {
        this.tables = tables;
        this.now = now;
    }

    <R> R make(Located<R> located) {
        OnceKey once = located.place() instanceof Place.OfMission place ? place.once() : null;
        return make(found(located.place()), once, located.change());
    }

    <R> List<R> takeDue(Agenda agenda, Instant time, int skipped, int limit, Change<R> change) {
        return tables.due(agenda, time, skipped, limit).stream()
                .map(entry -> make(new Found(List.of(entry), null), null, change))
                .toList();
    }

    void keep(List<Note> notes) {
        notes.forEach(tables.notes()::keep);
    }

    int endLeases(Instant at) {
        return tables.endLeases(at);
    }

    int forgetVerdicts(Instant before) {
        return tables.verdicts().forget(before);
    }

    VerdictTable.Sifted forgetVerdicts(long after, Predicate<Verdict> which) {
        return tables.verdicts().forget(after, which);
    }

    /** Leaves nothing in the files of what was deleted, once this is committed. */
    Wiping wipe() {
        Wiping wiping = new Wiping();
        wipings.add(wiping);
        return wiping;
    }

    List<Wiping> wipings() {
        return wipings;
    }

    private Found found(Place place) {
        if (place instanceof Place.OfEntry one) {
            return new Found(tables.entry(one.number()).stream().toList(), null);
        }
        Place.OfMission mission = (Place.OfMission) place;
        return new Found(
                mission.mission().map(tables::entries).orElse(List.of()),
                mission.onceKey().map(tables.verdicts()::find).orElse(null));
    }

    private <R> R make(Found found, @Nullable OnceKey once, Change<R> change) {
        return change.apply(found)
                .fold(
                        kept -> remember(once, keep(found, kept), kept.memory()),
                        left -> remember(once, left.outcome(), left.memory()),
                        removed -> remove(found, removed));
    }

    private <R> R remember(@Nullable OnceKey once, R result, @Nullable Function<R, Remembered> memory) {
        if (once != null && memory != null) {
            tables.verdicts().remember(once, memory.apply(result), now);
        }
        return result;
    }

    private <R> R keep(Found found, Step.Keep<R> kept) {
        MissionEntry next = KeptPrecision.of(kept.next());
        if (next.number() == MissionEntry.UNNUMBERED) {
            return kept.outcome().apply(tables.insert(next, kept.events()));
        }
        requireFound(found, next);
        return kept.outcome().apply(tables.update(next, kept.events()));
    }

    private <R> R remove(Found found, Step.Remove<R> removed) {
        requireFound(found, removed.entry());
        tables.remove(removed.entry().number());
        return removed.outcome();
    }

    private static void requireFound(Found found, MissionEntry next) {
        if (found.entries().stream().noneMatch(entry -> isSameMission(entry, next))) {
            throw new IllegalStateException("entry " + next.number() + " of " + next.key() + " was not found here");
        }
    }

    private static boolean isSameMission(MissionEntry found, MissionEntry next) {
        return found.number() == next.number() && found.key().equals(next.key());
    }
}
