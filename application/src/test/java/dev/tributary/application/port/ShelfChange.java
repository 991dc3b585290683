package dev.tributary.application.port;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.domain.MissionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes changes on a shelf. */
final class ShelfChange {

    private final Shelf shelf;
    private final Instant now;

    ShelfChange(Shelf shelf, Instant now) {
        this.shelf = shelf;
        this.now = now;
    }

    <R> R make(Located<R> located) {
        OnceKey once = located.place() instanceof Place.OfMission place ? place.once() : null;
        return make(found(located.place()), once, located.change());
    }

    <R> R make(Found found, @Nullable OnceKey once, Change<R> change) {
        return change.apply(found)
                .fold(
                        kept -> remember(once, keep(found, kept), kept.memory()),
                        left -> remember(once, left.outcome(), left.memory()),
                        removed -> remove(found, removed));
    }

    private Found found(Place place) {
        if (place instanceof Place.OfEntry one) {
            return new Found(
                    Optional.ofNullable(shelf.entry(one.number())).stream().toList(), null);
        }
        Place.OfMission mission = (Place.OfMission) place;
        return new Found(
                mission.mission().map(this::entries).orElse(List.of()),
                mission.onceKey().map(shelf::remembered).orElse(null));
    }

    private List<MissionEntry> entries(MissionId id) {
        return List.copyOf(shelf.index().withId(id));
    }

    private <R> R keep(Found found, Step.Keep<R> kept) {
        MissionEntry entry = store(found, KeptPrecision.of(kept.next()));
        kept.events().forEach(event -> shelf.record(entry, KeptPrecision.of(event)));
        return kept.outcome().apply(entry);
    }

    private <R> R remove(Found found, Step.Remove<R> removed) {
        requireFound(found, removed.entry());
        shelf.remove(found.entries().stream()
                .filter(entry -> entry.number() == removed.entry().number())
                .findFirst()
                .orElseThrow());
        return removed.outcome();
    }

    private MissionEntry store(Found found, MissionEntry next) {
        if (next.number() == MissionEntry.UNNUMBERED) {
            return shelf.add(next);
        }
        requireFound(found, next);
        shelf.replace(next);
        return next;
    }

    private static void requireFound(Found found, MissionEntry next) {
        if (found.entries().stream().noneMatch(entry -> sameMission(entry, next))) {
            throw new IllegalStateException("entry " + next.number() + " of " + next.key() + " was not found here");
        }
    }

    private static boolean sameMission(MissionEntry found, MissionEntry next) {
        return found.number() == next.number() && found.key().equals(next.key());
    }

    private <R> R remember(@Nullable OnceKey once, R result, @Nullable Function<R, Remembered> memory) {
        if (once != null && memory != null) {
            shelf.remember(once, memory.apply(result), now);
        }
        return result;
    }
}
