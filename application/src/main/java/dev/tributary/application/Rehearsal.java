package dev.tributary.application;

import dev.tributary.application.model.Verdict;
import dev.tributary.application.port.Change;
import dev.tributary.application.port.Found;
import dev.tributary.application.port.OnceKey;
import dev.tributary.application.port.Place;
import dev.tributary.application.port.Remembered;
import dev.tributary.application.port.Step;
import dev.tributary.domain.Partner;
import java.util.List;

/** A change that means nothing, made while a store is in trouble: once it is kept, so are others. */
final class Rehearsal implements Change<Boolean> {

    /** No connector is without a name. */
    private static final OnceKey KEY = new OnceKey("", new Partner("nobody"), "rehearsal");

    static final Place PLACE = new Place.OfMission(null, KEY);

    private static final Remembered NOTHING = new Remembered("", new Verdict.Rejected(List.of(), List.of()));

    @Override
    public Step<Boolean> apply(Found found) {
        return Step.leave(true).remembering(kept -> NOTHING);
    }
}
