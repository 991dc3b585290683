package dev.tributary.store;

import static dev.tributary.application.port.SampleEntries.ACME;
import static dev.tributary.application.port.SampleEntries.NOON;
import static dev.tributary.application.port.SampleEntries.at;
import static dev.tributary.application.port.SampleEntries.checkedNext;
import static dev.tributary.application.port.SampleEntries.full;
import static dev.tributary.application.port.SampleEntries.in;
import static dev.tributary.application.port.SampleEntries.queued;
import static dev.tributary.application.port.SampleEntries.updated;

import dev.tributary.application.model.EventKind;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.TimelineEvent;
import dev.tributary.application.model.Verdict;
import dev.tributary.application.port.Agenda;
import dev.tributary.application.port.Change;
import dev.tributary.application.port.Located;
import dev.tributary.application.port.MissionStore;
import dev.tributary.application.port.OnceKey;
import dev.tributary.application.port.Place;
import dev.tributary.application.port.Remembered;
import dev.tributary.application.port.Step;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.Schedule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;

/** A call that can be made on any store; its changes depend on nothing but what they find. */
record RandomCall(int kind, long seed) {

    private static final int KINDS = 10;
    private static final int IDS = 12;
    private static final List<DeliveryState> STATES = List.of(DeliveryState.values());

    static RandomCall next(Random random) {
        return new RandomCall(random.nextInt(KINDS), random.nextLong());
    }

    /** What a stage ended with, told so that two can be compared. */
    static String result(CompletionStage<?> stage) throws Exception {
        try {
            return String.valueOf(Stores.await(stage));
        } catch (ExecutionException failure) {
            return String.valueOf(failure.getCause());
        }
    }

    CompletionStage<?> on(MissionStore store) {
        Random random = new Random(seed);
        return switch (kind) {
            case 0 -> store.takeDue(agenda(random), time(random), random.nextInt(4), change(random.nextLong()));
            case 1 -> store.endLeases(time(random));
            case 2 -> store.change(new Place.OfEntry(1 + random.nextInt(IDS)), change(random.nextLong()));
            default -> store.changeAll(located(random));
        };
    }

    private static List<Located<String>> located(Random random) {
        List<Located<String>> changes = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            MissionId id = new MissionId("m" + random.nextInt(IDS));
            OnceKey once = random.nextBoolean() ? null : new OnceKey("api", ACME, "key " + random.nextInt(IDS));
            changes.add(new Located<>(new Place.OfMission(id, once), change(random.nextLong())));
        }
        return changes;
    }

    private static Change<String> change(long seed) {
        return found -> {
            Random random = new Random(seed);
            if (random.nextInt(30) == 0) {
                throw new IllegalArgumentException("a change that fails on purpose");
            }
            if (random.nextInt(6) == 0) {
                return Step.leave("left " + found.entries() + found.firstVerdict());
            }
            if (!found.entries().isEmpty() && random.nextInt(8) == 0) {
                MissionEntry gone =
                        found.entries().get(random.nextInt(found.entries().size()));
                return Step.remove(gone, "removed " + gone);
            }
            MissionEntry next = found.entries().isEmpty()
                    ? (random.nextBoolean() ? full("m" + random.nextInt(IDS)) : queued("m" + random.nextInt(IDS)))
                    : changed(found.entries().get(random.nextInt(found.entries().size())), random);
            Step<String> step = Step.keep(next, events(random), kept -> kept + " " + kept.updatedAt());
            Verdict verdict = found.entries().isEmpty()
                    ? new Verdict.Rejected(List.of(), List.of())
                    : new Verdict.Duplicate(found.entries().get(0));
            return random.nextBoolean() ? step : step.remembering(result -> new Remembered("print " + seed, verdict));
        };
    }

    private static MissionEntry changed(MissionEntry entry, Random random) {
        DeliveryState state = STATES.get(random.nextInt(STATES.size()));
        MissionEntry next = in(entry, state, state.isFinal() ? null : time(random));
        next = checkedNext(next, random.nextBoolean() ? null : time(random));
        return updated(random.nextBoolean() ? next : at(next, new Schedule(time(random), null)), time(random));
    }

    private static List<TimelineEvent> events(Random random) {
        TimelineEvent event = TimelineEvent.of(EventKind.RETRY, full("any").revision(), time(random));
        return Collections.nCopies(random.nextInt(3), event);
    }

    private static Instant time(Random random) {
        return NOON.plusSeconds(60L * random.nextInt(10)).plusMillis(random.nextInt(3));
    }

    private static Agenda agenda(Random random) {
        return random.nextBoolean() ? Agenda.DELIVERY : Agenda.TRACKING;
    }
}
