package dev.tributary.application.platform;

import dev.tributary.domain.MissionKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which calls were made of the fake, how many at a time, and whether two were ever about the same mission. */
final class Calls {

    private final List<Effect> begun = new ArrayList<>();
    private final Map<MissionKey, Integer> underWay = new HashMap<>();
    private int inFlight;
    private int peak;
    private int overlaps;

    synchronized void begin(Effect call) {
        begun.add(call);
        inFlight++;
        peak = Math.max(peak, inFlight);
        if (underWay.merge(call.key(), 1, Integer::sum) > 1) {
            overlaps++;
        }
    }

    synchronized void end(Effect call) {
        inFlight--;
        underWay.computeIfPresent(call.key(), (key, count) -> count == 1 ? null : count - 1);
    }

    synchronized List<Effect> begun() {
        return List.copyOf(begun);
    }

    synchronized int peak() {
        return peak;
    }

    synchronized int overlaps() {
        return overlaps;
    }
}
