package dev.tributary.acceptance.storm;

import dev.tributary.acceptance.storm.Breach.Promise;
import dev.tributary.ocean.simulator.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Follows what happened at Océan through what was acknowledged: each effect is that of a wish further on than the one
 * before. Wishes in between may be passed over, since newer ones took their place.
 */
final class Passage {

    private final List<Wish> wishes;
    private int reached = -1;
    private boolean inDoubt;

    Passage(List<Acknowledgement> acknowledged) {
        this.wishes = acknowledged.stream().map(Acknowledgement::wish).toList();
    }

    List<Breach> follow(List<Happening> happenings) {
        List<Breach> breaches = new ArrayList<>();
        for (Happening happening : happenings) {
            step(happening).ifPresent(breaches::add);
            inDoubt = happening.doubtful();
        }
        return breaches;
    }

    private Optional<Breach> step(Happening happening) {
        if (happening.effect() == Effect.DELETED) {
            return delete(happening);
        }
        int wanted = indexOf(happening.content());
        if (wanted < 0) {
            return breach(Promise.NOTHING_INVENTED, happening);
        }
        if (wanted < reached) {
            return breach(Promise.NEVER_OLDER_AFTER_NEWER, happening);
        }
        boolean isRepetition = wanted == reached;
        reached = wanted;
        return isRepetition && !inDoubt ? breach(Promise.NO_REPETITION_WITHOUT_DOUBT, happening) : Optional.empty();
    }

    private Optional<Breach> delete(Happening happening) {
        for (int later = reached + 1; later < wishes.size(); later++) {
            if (wishes.get(later).isCancellation()) {
                reached = later;
                return Optional.empty();
            }
        }
        return breach(Promise.NEVER_OLDER_AFTER_NEWER, happening);
    }

    private int indexOf(String content) {
        return wishes.stream().map(Wish::leaves).toList().indexOf(content);
    }

    private static Optional<Breach> breach(Promise promise, Happening happening) {
        return Optional.of(new Breach(promise, happening.toString()));
    }
}
