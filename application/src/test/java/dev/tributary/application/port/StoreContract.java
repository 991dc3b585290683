package dev.tributary.application.port;

import dev.tributary.application.model.EventKind;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.TimelineEvent;
import dev.tributary.domain.MissionId;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** What every part of the contract needs: a store, empty at the start of each test, and its clock. */
interface StoreContract {

    MissionStore store();

    SettableTime clock();

    /** A store of its own on what {@link #store()} has kept, which is given up before. */
    MissionStore reopened();

    static <T> T await(CompletionStage<T> stage) throws Exception {
        return stage.toCompletableFuture().get(30, TimeUnit.SECONDS);
    }

    static Place at(MissionEntry entry) {
        return new Place.OfMission(entry.key().id(), null);
    }

    static Change<MissionEntry> keeping(MissionEntry entry) {
        return found -> Step.keep(entry, List.of(accepted(entry)), kept -> kept);
    }

    /** Changes the entry that is found. */
    static Change<MissionEntry> keeping(UnaryOperator<MissionEntry> change) {
        return found -> Step.keep(change.apply(found.entries().get(0)), List.of(), kept -> kept);
    }

    static TimelineEvent accepted(MissionEntry entry) {
        return TimelineEvent.of(EventKind.ACCEPTED, entry.revision(), entry.updatedAt());
    }

    default MissionEntry keep(MissionEntry entry) throws Exception {
        return await(store().change(at(entry), keeping(entry)));
    }

    default MissionEntry update(MissionEntry entry, UnaryOperator<MissionEntry> change) throws Exception {
        return await(store().change(new Place.OfEntry(entry.number()), keeping(change)));
    }

    /** What a change finds there. */
    default Found foundAt(Place place) throws Exception {
        Change<Found> change = Step::leave;
        return await(store().change(place, change));
    }

    default List<MissionEntry> found(String id) throws Exception {
        return await(store().find(new MissionId(id)));
    }
}
