package dev.tributary.application.delivery;

import dev.tributary.application.model.MissionEntry;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
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

    private final int places;
    private final Deque<MissionEntry> ready = new ArrayDeque<>();
    private final CompletableFuture<Void> drained = new CompletableFuture<>();
    private int called;
    private int recording;
    private boolean claiming;
    private boolean claimAgain;
    private boolean closed;

    Roster(int places) {
        this.places = places;
    }

    /** How many to claim now, up to so many, 0 for none; whoever is told a number claims, and says so by {@link #claimed}. */
    synchronized int beginClaim(int most) {
        int claimed = called + ready.size();
        int room = Math.min(places * CLAIMED_PER_PLACE - claimed, places * IN_HAND_PER_PLACE - claimed - recording);
        if (closed || most == 0 || room < (places + 1) / 2) {
            return 0;
        }
        if (claiming) {
            claimAgain = true;
            return 0;
        }
        claiming = true;
        claimAgain = false;
        return Math.min(most, room);
    }

    /** Whether to claim again at once, because something came up while claiming. */
    synchronized boolean claimed(Collection<MissionEntry> entries) {
        ready.addAll(entries);
        claiming = false;
        settleClosing();
        return claimAgain;
    }

    /** The next entry to call, if there is one and a place is free; once closed, each in turn, to be given back. */
    synchronized Optional<MissionEntry> nextToCall() {
        boolean isFree = closed || called < places;
        if (!isFree || ready.isEmpty()) {
            return Optional.empty();
        }
        called++;
        return Optional.of(ready.remove());
    }

    /** Takes out what was claimed ahead and must not be called any more; each counts as answered. */
    synchronized List<MissionEntry> withdraw(Predicate<MissionEntry> stale) {
        List<MissionEntry> withdrawn = ready.stream().filter(stale).toList();
        ready.removeAll(withdrawn);
        recording += withdrawn.size();
        return withdrawn;
    }

    synchronized void putBack(MissionEntry entry) {
        called--;
        ready.addFirst(entry);
    }

    /** Its place is free, though it stays in hand until it is recorded. */
    synchronized void answered() {
        called--;
        recording++;
    }

    synchronized void recorded() {
        recording--;
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
