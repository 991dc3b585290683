package dev.tributary.ocean.simulator;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;

/** Every call this simulator got, in order; may be read at any time, from any thread. */
public final class Ledger {

    private final Recording recording;
    private final MissionBoard board;
    private final InstantSource clock;
    private final List<LedgerEntry> entries = new ArrayList<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private final Map<Operation, Long> calls = new EnumMap<>(Operation.class);

    Ledger(Recording recording, MissionBoard board, InstantSource clock) {
        this.recording = recording;
        this.board = board;
        this.clock = clock;
    }

    /** All calls; none where only counts are recorded. */
    public synchronized List<LedgerEntry> entries() {
        return List.copyOf(entries);
    }

    public List<LedgerEntry> entriesOf(String idMission) {
        return matching(entry -> idMission.equals(entry.idMission()));
    }

    public List<LedgerEntry> entriesOf(Operation operation) {
        return matching(entry -> entry.operation() == operation);
    }

    /** How many calls there were of a kind, whatever is recorded. */
    public synchronized long calls(Operation operation) {
        return calls.getOrDefault(operation, 0L);
    }

    /** How often a mission was really put on Océan, over all customers, whatever is recorded. */
    public int creations(String idMission) {
        return board.withId(idMission).mapToInt(Mission::creations).sum();
    }

    /** How often the mission is on Océan now, over all customers. */
    public int copies(String idMission) {
        return board.withId(idMission).mapToInt(Mission::copies).sum();
    }

    /** What the mission says now, by Océan's parameter names; empty where it is not there. */
    public Map<String, String> content(String idMission) {
        return board.withId(idMission)
                .filter(Mission::isThere)
                .findFirst()
                .map(mission -> mission.content().values())
                .orElse(Map.of());
    }

    /** Creates that put a mission there although it was: only an Océan that adds another lets that happen. */
    public List<LedgerEntry> thereTwice() {
        return matching(entry -> entry.effect() == Effect.CREATED_TWICE);
    }

    /** Creates that came while the mission was there and were told so; a careful client sends none. */
    public List<LedgerEntry> createdWhileThere() {
        return matching(entry -> entry.effect() == Effect.FOUND_THERE);
    }

    /**
     * Completes with the first call, past or coming, that fits; never where only counts are recorded. It completes on the
     * simulator's own thread, which must not be blocked.
     */
    public synchronized CompletionStage<LedgerEntry> first(Predicate<LedgerEntry> wanted) {
        CompletableFuture<LedgerEntry> found = new CompletableFuture<>();
        entries.stream()
                .filter(wanted)
                .findFirst()
                .ifPresentOrElse(found::complete, () -> waiting.add(new Waiting(wanted, found)));
        return found.minimalCompletionStage();
    }

    /** The next calls that fit, after a sequence number. */
    synchronized List<LedgerEntry> page(long after, int limit, Predicate<LedgerEntry> wanted) {
        return entries.stream().skip(after).filter(wanted).limit(limit).toList();
    }

    void record(ReceivedCall call, Effect effect, GivenAnswer answer, List<FaultKind> struckBy) {
        if (count(call.operation())) {
            keep(call, effect, answer, struckBy).forEach(Served::complete);
        }
    }

    /** Whether the call is to be kept as well. */
    private synchronized boolean count(Operation operation) {
        calls.merge(operation, 1L, Long::sum);
        return recording != Recording.COUNTS;
    }

    private synchronized List<Served> keep(
            ReceivedCall call, Effect effect, GivenAnswer answer, List<FaultKind> struckBy) {
        LedgerEntry entry = new LedgerEntry(
                entries.size() + 1L,
                clock.instant(),
                call.operation(),
                call.customerId(),
                call.idMission(),
                recording == Recording.EVERYTHING ? call.parameters() : ReceivedParameters.none(),
                effect,
                answer,
                struckBy);
        entries.add(entry);
        List<Waiting> served =
                waiting.stream().filter(waiter -> waiter.wanted().test(entry)).toList();
        waiting.removeAll(served);
        return served.stream().map(waiter -> new Served(waiter, entry)).toList();
    }

    private synchronized List<LedgerEntry> matching(Predicate<LedgerEntry> wanted) {
        return entries.stream().filter(wanted).toList();
    }

    private record Waiting(Predicate<LedgerEntry> wanted, CompletableFuture<LedgerEntry> found) {}

    private record Served(Waiting waiting, LedgerEntry entry) {
        void complete() {
            waiting.found().complete(entry);
        }
    }
}
