package dev.tributary.application.delivery;

import static dev.tributary.application.SampleSubmissions.cancellation;
import static dev.tributary.application.SampleSubmissions.item;
import static dev.tributary.application.SampleSubmissions.telling;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.SampleSettings;
import dev.tributary.application.intake.Action;
import dev.tributary.application.intake.Order;
import dev.tributary.application.intake.Scope;
import dev.tributary.application.intake.Submission;
import dev.tributary.application.model.Operation;
import dev.tributary.application.platform.Script;
import dev.tributary.application.port.Outcome;
import dev.tributary.application.port.Outcome.Doubt;
import dev.tributary.application.port.StatusReading;
import dev.tributary.application.port.StoreFailure;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.draft.Field;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Everything that can happen to a few missions, in any order: commands, answers that are late, lost or odd, crashes, a
 * store out of order, time. The same seed makes the same storm. What is called at the platform ends there within the
 * call's deadline, and what a creation does late it does within the quiet time.
 */
final class Storm implements AutoCloseable {

    static final List<String> MISSIONS = List.of("a", "b", "c", "d", "e", "f", "g", "h");

    private static final Duration LONGEST_CALL = Duration.ofSeconds(20);
    /** A creation takes effect so late at most. */
    private static final Duration LATE = Duration.ofSeconds(1);

    private static final List<Operation> CHANGES = List.of(Operation.CREATE, Operation.MODIFY, Operation.DELETE);

    private final GatewayRig rig = new GatewayRig(SampleSettings.rough());
    private final StormLog log = new StormLog();
    private final Random random;
    private Duration held = Duration.ZERO;
    private int contents;

    Storm(long seed) {
        random = new Random(seed);
    }

    GatewayRig rig() {
        return rig;
    }

    StormLog log() {
        return log;
    }

    void step() {
        int chance = random.nextInt(100);
        if (chance < 30) {
            command();
        } else if (chance < 55) {
            pass(Duration.ofMillis(random.nextInt(3_000)));
        } else if (chance < 75) {
            disturb();
        } else if (chance < 85) {
            rig.platform().hold(anyOf(List.of(Operation.values())));
        } else if (chance < 95) {
            rig.platform().release();
        } else {
            strike(chance);
        }
    }

    /** The trouble is over, and there is time for everything to end. */
    void calm() {
        rig.store().recover();
        rig.platform().recover();
        rig.platform().release();
        rig.platform().settle();
        rig.pass(Duration.ofMinutes(30));
    }

    private void strike(int chance) {
        switch (chance) {
            case 95 -> rig.store().failWith(new StoreFailure(StoreFailure.Kind.UNAVAILABLE, "busy"));
            case 96, 97 -> rig.store().recover();
            case 98 -> crash();
            default -> pass(Duration.ofSeconds(random.nextInt(120)));
        }
    }

    private void crash() {
        rig.store().recover();
        rig.platform().settle();
        rig.crash();
        log.crashed();
    }

    private void command() {
        String id = anyOf(MISSIONS);
        int chance = random.nextInt(10);
        if (chance == 0) {
            rig.missions().retry(Scope.EVERYONE, new MissionId(id), new Order("storm", null));
        } else if (chance < 4) {
            submit(cancellation(id));
        } else {
            submit(change(id));
        }
    }

    private Submission change(String id) {
        Action action = anyOf(List.of(Action.CREATE, Action.UPSERT, Action.UPSERT, Action.UPDATE));
        Submission item = item(action, id, "content " + contents++);
        if (random.nextInt(5) > 0) {
            return item;
        }
        String soon = rig.time().instant().plusSeconds(60 + random.nextInt(300)).toString();
        return telling(item, Map.of(Field.EXPIRES_AT, soon));
    }

    private void submit(Submission item) {
        log.answered(GatewayRig.now(rig.missions().submit(List.of(item))));
    }

    private void disturb() {
        MissionId id = new MissionId(anyOf(MISSIONS));
        if (random.nextInt(4) == 0) {
            rig.platform().nextReadings(id, new StatusReading.Unread(harmless()));
        } else {
            Operation operation = anyOf(CHANGES);
            rig.platform().next(operation, id, script(operation));
        }
    }

    private Script script(Operation operation) {
        Outcome unknown = new Outcome.Unknown(anyOf(List.of(Doubt.values())), "odd", null);
        return switch (random.nextInt(operation == Operation.CREATE ? 5 : 4)) {
            case 0 -> Script.withoutEffect(harmless());
            case 1 -> Script.withoutEffect(new Outcome.Refused("no"));
            case 2 -> Script.withoutEffect(unknown);
            case 3 -> Script.afterEffect(unknown);
            default -> Script.beforeEffect(unknown);
        };
    }

    private Outcome harmless() {
        List<Supplier<Outcome>> outcomes = List.of(
                () -> new Outcome.Throttled(null),
                () -> new Outcome.Throttled(rig.time().instant().plusSeconds(random.nextInt(20))),
                () -> new Outcome.Unavailable("connection refused"),
                () -> new Outcome.Unauthorised("no right"));
        return anyOf(outcomes).get();
    }

    private void pass(Duration time) {
        for (Duration left = time; !left.isZero(); left = left.minus(shorter(left, LATE))) {
            rig.pass(shorter(left, LATE));
            rig.platform().settle();
            endLongCalls(shorter(left, LATE));
        }
    }

    private void endLongCalls(Duration passed) {
        held = rig.platform().heldBack() == 0 ? Duration.ZERO : held.plus(passed);
        if (held.compareTo(LONGEST_CALL) > 0) {
            rig.platform().release();
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private <T> T anyOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @Override
    public void close() {
        rig.close();
    }
}
