package dev.tributary.connector.host.feedback;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What is held in memory of one outbox, lane by lane. Not safe for threads. */
final class Lanes {

    private final Map<String, Lane> lanes = new HashMap<>();
    private final Deque<Lane> hungry = new ArrayDeque<>();
    private int held;

    /** How many are held, those under way included. */
    int held() {
        return held;
    }

    boolean areEmpty() {
        return lanes.isEmpty();
    }

    /** A lane that holds nothing any more and left something on disk. */
    Optional<Lane> hungry() {
        hungry.removeIf(lane -> !lane.isHungry());
        return Optional.ofNullable(hungry.poll());
    }

    /** Holds it, unless it is held already or is too much; gives what is to be handed over now. */
    Optional<Posted> take(Posted posted) {
        Lane lane = lanes.computeIfAbsent(posted.lane(), Lane::new);
        held += lane.take(posted);
        return lane.begin();
    }

    /** It has been handed over; gives the next one of its lane. */
    Optional<Posted> done(Posted posted) {
        Lane lane = Objects.requireNonNull(lanes.get(posted.lane()), "a lane with a parcel under way");
        held--;
        lane.end();
        Optional<Posted> next = lane.begin();
        settle(lane);
        return next;
    }

    /** Sees whether there is anything more of it. */
    void settle(Lane lane) {
        if (lane.isHungry()) {
            hungry.add(lane);
        } else if (lane.isEmpty()) {
            lanes.remove(lane.name());
        }
    }
}
