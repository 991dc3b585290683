package dev.tributary.connector.host.feedback;

import dev.tributary.application.port.Note;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far one outbox has been read, a page at a time. Parcels may be kept in another order than they were made in, so that a
 * key below the last one read may still come: reading goes back to it. Not safe for threads.
 */
final class OutboxReading {

    static final int PAGE = 200;
    /** So many are held in memory; the others wait on disk. */
    private static final int MOST_HELD = 1_000;

    private final Lanes lanes = new Lanes();
    /** Handed over since the page was asked for, and perhaps still on it. */
    private final Set<String> gone = new HashSet<>();

    private String last = "";
    private @Nullable String back;
    private @Nullable Lane only;
    private boolean more;
    private boolean reading;

    /** There may be more to read. */
    void wake() {
        more = true;
    }

    /** A parcel was kept under this key, in its turn or late. */
    void kept(String key) {
        wake();
        boolean isPassed = reading || key.compareTo(last) <= 0;
        if (isPassed && (back == null || key.compareTo(back) < 0)) {
            back = key;
        }
    }

    /** The key after which a page is to be read now; empty where none is. */
    Optional<String> next() {
        if (reading) {
            return Optional.empty();
        }
        only = lanes.hungry().orElse(null);
        String left = only == null ? null : only.left();
        if (left == null && (!more || lanes.held() >= MOST_HELD)) {
            return Optional.empty();
        }
        reading = true;
        return Optional.of(left == null ? nextOfAll() : before(left));
    }

    private String nextOfAll() {
        more = false;
        if (lanes.areEmpty()) {
            last = "";
        } else if (back != null && back.compareTo(last) <= 0) {
            last = before(back);
        }
        back = null;
        return last;
    }

    /** Less than this key, and greater than nearly all others that are. */
    private static String before(String key) {
        return key.substring(0, key.length() - 1);
    }

    /** Takes the page; gives what is to be handed over now. */
    List<Posted> take(List<Note> page) {
        List<Posted> due = new ArrayList<>();
        Lane lane = only;
        if (lane == null) {
            page.forEach(note -> take(note, due));
            last = page.isEmpty() ? last : page.get(page.size() - 1).key();
            more |= page.size() == PAGE;
        } else {
            refill(lane, page, due);
        }
        end();
        return due;
    }

    private void refill(Lane lane, List<Note> page, List<Posted> due) {
        lane.leave(null);
        page.stream()
                .filter(note -> Posted.read(note).lane().equals(lane.name()))
                .forEach(note -> take(note, due));
        if (lane.left() == null && page.size() == PAGE) {
            lane.leave(page.get(PAGE - 1).key());
        }
        lanes.settle(lane);
    }

    private void take(Note note, List<Posted> due) {
        if (!gone.contains(note.key())) {
            lanes.take(Posted.read(note)).ifPresent(due::add);
        }
    }

    private void end() {
        reading = false;
        only = null;
        gone.clear();
    }

    /** The page could not be read. */
    void failed() {
        if (only == null) {
            more = true;
        } else {
            lanes.settle(only);
        }
        end();
    }

    /** It has been handed over and is deleted; gives the next one of its lane. */
    Optional<Posted> done(Posted posted) {
        if (reading) {
            gone.add(posted.key());
        }
        return lanes.done(posted);
    }

    boolean isHolding() {
        return !lanes.areEmpty();
    }
}
