package dev.tributary.store;

import static dev.tributary.application.port.SampleEntries.NOON;
import static dev.tributary.application.port.SampleEntries.attempted;
import static dev.tributary.application.port.SampleEntries.full;

import dev.tributary.application.model.EventKind;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.TimelineEvent;
import dev.tributary.application.model.Verdict;
import dev.tributary.application.port.MissionStore;
import dev.tributary.application.port.OnceKey;
import dev.tributary.application.port.Place;
import dev.tributary.application.port.Remembered;
import dev.tributary.application.port.SampleEntries;
import dev.tributary.application.port.Step;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A process that keeps missions and changes them until it is killed. After each stage it writes a line: the mission's id
 * and how often it was changed.
 */
final class KillableWriter {

    private static final int IN_FLIGHT = 32;

    private final MissionStore store;
    private final String prefix;
    private final AtomicInteger next = new AtomicInteger();

    private KillableWriter(MissionStore store, String prefix) {
        this.store = store;
        this.prefix = prefix;
    }

    public static void main(String[] arguments) {
        KillableWriter writer = new KillableWriter(Stores.open(Path.of(arguments[0])), arguments[1]);
        for (int i = 0; i < IN_FLIGHT; i++) {
            writer.goOn();
        }
        new CompletableFuture<Void>().join();
    }

    static OnceKey key(String id) {
        return new OnceKey("api", SampleEntries.ACME, "key of " + id);
    }

    private void goOn() {
        MissionEntry entry = full(prefix + next.incrementAndGet());
        store.change(
                        new Place.OfMission(
                                entry.key().id(), key(entry.key().id().value())),
                        found -> Step.keep(entry, List.of(event(EventKind.ACCEPTED)), kept -> kept)
                                .remembering(kept -> new Remembered("print", new Verdict.Accepted(kept, true))))
                .thenAccept(kept -> {
                    acknowledge(kept);
                    change(kept);
                    change(kept).thenRun(this::goOn);
                });
    }

    private CompletionStage<Void> change(MissionEntry entry) {
        return store.change(
                        new Place.OfEntry(entry.number()),
                        found -> Step.keep(
                                attempted(found.entries().get(0)), List.of(event(EventKind.RETRY)), kept -> kept))
                .thenAccept(this::acknowledge);
    }

    private void acknowledge(MissionEntry kept) {
        int changes = kept.delivery().attempts() - full("any").delivery().attempts();
        System.out.println(kept.key().id() + " " + changes);
    }

    private static TimelineEvent event(EventKind kind) {
        return TimelineEvent.of(kind, full("any").revision(), NOON);
    }
}
