package dev.tributary.application.delivery;

import dev.tributary.application.model.MissionEntry;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;

/**
 * The deliveries an engine has in hand: some claimed ahead so that a place that falls free is filled at once, some
 * called, some answered and being recorded. Safe for use by many threads.
 */
final class Roster {

    /** Ahead of the calls that are under way, twice as many may be claimed. */
    private static final int CLAIMED_PER_PLACE = 3;

    /** A store that is slow to record holds up further claims. */
    private static final int IN_HAND_PER_PLACE = 6;

    private record Held(MissionEntry entry, int since) {}

    private final int places;
    private final int mostAhead;
    private final int longestHold;
    private final Map<Long, Held> held = new HashMap<>();
    private final Deque<MissionEntry> ready = new ArrayDeque<>();
    private final Set<Long> overtakenWhileClaiming = new HashSet<>();
    private final CompletableFuture<Void> drained = new CompletableFuture<>();
    private int called;
    private int recording;
    private int looks;
    private boolean claiming;
    private boolean claimAgain;
    private boolean closed;

    /**
     * So many are called at a time, and so many wait claimed ahead of it at most. What is in hand is nobody else's for so
     * many looks.
     */
    Roster(int places, int mostAhead, int longestHold) {
        this.places = places;
        this.mostAhead = mostAhead;
        this.longestHold = longestHold;
    }

    /** Counts how long things are in hand, which the clock cannot tell: it may be put forward. */
    synchronized void look() {
        looks++;
    }

    /** Whether the entry is in hand, and not for so long that its call must have been lost. */
    synchronized boolean holds(long entry) {
        Held known = held.get(entry);
        return known != null && isHeld(known);
    }

    /** Whether anything in hand seems due, so that a claim finds it in vain. */
    synchronized boolean holdsDue(Instant now) {
        return held.values().stream().anyMatch(known -> isHeld(known) && isDue(known.entry(), now));
    }

    private boolean isHeld(Held known) {
        return looks - known.since() < longestHold;
    }

    private static boolean isDue(MissionEntry claimed, Instant now) {
        Instant due = claimed.delivery().dueAt();
        return due != null && !due.isAfter(now);
    }

    /** How many to claim now, 0 for none; whoever is told a number claims, and says so by {@link #claimed}. */
    synchronized int beginClaim() {
        int room = room();
        if (closed || room < (Math.min(places, mostAhead) + 1) / 2) {
            return 0;
        }
        if (claiming) {
            claimAgain = true;
            return 0;
        }
        claiming = true;
        claimAgain = false;
        return room;
    }

    private int room() {
        int claimed = called + ready.size();
        int unrecorded = places * IN_HAND_PER_PLACE - claimed - recording;
        return Math.min(mostAhead - ready.size(), Math.min(places * CLAIMED_PER_PLACE - claimed, unrecorded));
    }

    /** Returns those that were overtaken while they were claimed, and must not be called; each counts as answered. */
    synchronized List<MissionEntry> claimed(Collection<MissionEntry> entries) {
        List<MissionEntry> overtaken = new ArrayList<>();
        for (MissionEntry entry : entries) {
            held.put(entry.number(), new Held(entry, looks));
            (overtakenWhileClaiming.contains(entry.number()) ? overtaken : ready).add(entry);
        }
        recording += overtaken.size();
        overtakenWhileClaiming.clear();
        claiming = false;
        settleClosing();
        return overtaken;
    }

    /** Whether to claim again at once, because something came up while claiming. */
    synchronized boolean isClaimWanted() {
        return claimAgain;
    }

    /** Something newer came in for an entry: returns it if it was claimed ahead, as one that counts as answered. */
    synchronized List<MissionEntry> overtaken(long entry) {
        if (claiming) {
            overtakenWhileClaiming.add(entry);
        }
        return withdraw(claimed -> claimed.number() == entry);
    }

    /** The next entry to call, if there is one, a place is free, and it is granted; until then it may be overtaken. */
    synchronized Optional<MissionEntry> nextToCall(Predicate<MissionEntry> granted) {
        MissionEntry next = ready.peek();
        if (next == null || called >= places || !granted.test(next)) {
            return Optional.empty();
        }
        called++;
        return Optional.of(ready.remove());
    }

    /** Takes out what was claimed ahead and must not be called any more; each counts as answered. */
    synchronized List<MissionEntry> withdraw(Predicate<MissionEntry> stale) {
        return withdrawn(ready.stream().filter(stale).toList());
    }

    /** The same, of what is next, up to the first that may be called. */
    synchronized List<MissionEntry> withdrawNext(Predicate<MissionEntry> stale) {
        return withdrawn(ready.stream().takeWhile(stale).toList());
    }

    private List<MissionEntry> withdrawn(List<MissionEntry> entries) {
        ready.removeAll(entries);
        recording += entries.size();
        return entries;
    }

    /** Its place is free, though it stays in hand until it is recorded. */
    synchronized void answered() {
        called--;
        recording++;
    }

    synchronized void recorded(long entry) {
        recording--;
        held.remove(entry);
        settleClosing();
    }

    /** Nothing more is claimed; the stage completes when all that is in hand has ended. */
    synchronized CompletionStage<Void> close() {
        closed = true;
        settleClosing();
        return drained;
    }

    private void settleClosing() {
        if (closed && called == 0 && recording == 0 && ready.isEmpty() && !claiming) {
            drained.complete(null);
        }
    }
}
