package dev.tributary.store;

import static dev.tributary.application.port.SampleEntries.full;

import com.sun.management.OperatingSystemMXBean;
import dev.tributary.application.model.Delivery;
import dev.tributary.application.model.EventKind;
import dev.tributary.application.model.Intent;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Presence;
import dev.tributary.application.model.Progress;
import dev.tributary.application.model.TimelineEvent;
import dev.tributary.application.port.Agenda;
import dev.tributary.application.port.Change;
import dev.tributary.application.port.MissionStore;
import dev.tributary.application.port.Place;
import dev.tributary.application.port.SampleEntries;
import dev.tributary.application.port.Step;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.Revision;
import dev.tributary.domain.Schedule;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Measures the store: new missions per second, then claims and settlements per second.
 *
 * <p>Arguments: directory, missions, calls in flight, entries claimed at a time, days the deadlines are spread over.
 */
final class StoreLoad {

    private final MissionStore store;
    private final int missions;
    private final int inFlight;
    private final long minutes;
    private final Random random = new Random(1);

    private StoreLoad(MissionStore store, int missions, int inFlight, int days) {
        this.store = store;
        this.missions = missions;
        this.inFlight = inFlight;
        this.minutes = Math.max(1, Duration.ofDays(days).toMinutes());
    }

    public static void main(String[] arguments) throws Exception {
        Path file = Files.createTempDirectory(Path.of(arguments[0]), "load").resolve("store.db");
        int missions = Integer.parseInt(arguments[1]);
        try (MissionStore store = SqliteMissionStore.open(new StoreSettings(file), InstantSource.system())) {
            StoreLoad load =
                    new StoreLoad(store, missions, Integer.parseInt(arguments[2]), Integer.parseInt(arguments[4]));
            for (int round = 0; round < 3; round++) {
                load.insert(round);
                load.deliver(Integer.parseInt(arguments[3]));
            }
        }
        System.out.printf("%.0f bytes a mission%n", Files.size(file) / 3.0 / missions);
    }

    private void insert(int round) throws InterruptedException {
        MissionEntry[] entries = new MissionEntry[missions];
        for (int i = 0; i < missions; i++) {
            entries[i] = fresh("R" + round + "-2026-" + i);
        }
        long[] times = new long[missions];
        AtomicInteger next = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(missions);
        long work = processorTime();
        long start = System.nanoTime();
        for (int i = 0; i < inFlight; i++) {
            submit(entries, times, next, done);
        }
        done.await();
        print("insert", start, work);
        Arrays.sort(times);
        System.out.printf(
                "  p50 %.1f ms, p99 %.1f ms, worst %.1f ms%n",
                times[missions / 2] / 1e6, times[missions * 99 / 100] / 1e6, times[missions - 1] / 1e6);
    }

    private void submit(MissionEntry[] entries, long[] times, AtomicInteger next, CountDownLatch done) {
        int index = next.getAndIncrement();
        if (index >= entries.length) {
            return;
        }
        MissionEntry entry = entries[index];
        long start = System.nanoTime();
        store.change(
                        new Place.OfMission(entry.key().id(), null),
                        found -> Step.keep(
                                entry,
                                List.of(TimelineEvent.of(EventKind.ACCEPTED, entry.revision(), entry.createdAt())),
                                kept -> kept.number()))
                .thenAccept(number -> {
                    times[index] = System.nanoTime() - start;
                    done.countDown();
                    submit(entries, times, next, done);
                });
    }

    private MissionEntry fresh(String id) {
        Instant now = Instant.now();
        MissionEntry full = full(id);
        Schedule schedule = new Schedule(now.plusSeconds(60 * random.nextLong(minutes)), null);
        MissionEntry entry = new MissionEntry(
                MissionEntry.UNNUMBERED,
                full.key(),
                full.mission(),
                Revision.FIRST,
                SampleEntries.BY_API,
                Intent.WANTED,
                Delivery.queued(Revision.FIRST, now),
                Presence.NEVER_SENT,
                Progress.NONE,
                List.of(),
                now,
                now);
        return SampleEntries.at(entry, schedule);
    }

    private void deliver(int limit) throws Exception {
        CountDownLatch done = new CountDownLatch(missions);
        long work = processorTime();
        long start = System.nanoTime();
        int left = missions;
        while (left > 0) {
            List<MissionEntry> taken = store.takeDue(Agenda.DELIVERY, Instant.now(), limit, claim())
                    .toCompletableFuture()
                    .get();
            left -= taken.size();
            for (MissionEntry entry : taken) {
                store.change(new Place.OfEntry(entry.number()), settle()).thenAccept(settled -> done.countDown());
            }
        }
        done.await();
        print("claim and settle", start, work);
    }

    private static Change<MissionEntry> claim() {
        return found -> {
            MissionEntry entry = found.entries().get(0);
            Instant now = Instant.now();
            Delivery sending =
                    entry.delivery().become(DeliveryState.SENDING, null, now.plus(Duration.ofSeconds(30)), now);
            return Step.keep(
                    entry.with(sending, entry.presence(), entry.progress(), now),
                    List.of(TimelineEvent.of(sending)),
                    kept -> kept);
        };
    }

    private static Change<MissionEntry> settle() {
        return found -> {
            MissionEntry entry = found.entries().get(0);
            Instant now = Instant.now();
            Delivery delivered = entry.delivery().become(DeliveryState.DELIVERED, null, null, now);
            Presence present = new Presence(Presence.Knowledge.PRESENT, entry.revision(), null, null, null, null, 0);
            return Step.keep(
                    entry.with(delivered, present, entry.progress().checkAt(now.plusSeconds(60)), now),
                    List.of(TimelineEvent.of(delivered)),
                    kept -> kept);
        };
    }

    private void print(String what, long start, long startOfWork) {
        System.out.printf(
                "%s: %,.0f missions/s, %.1f microseconds of processors each%n",
                what, missions * 1e9 / (System.nanoTime() - start), (processorTime() - startOfWork) / 1e3 / missions);
    }

    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
