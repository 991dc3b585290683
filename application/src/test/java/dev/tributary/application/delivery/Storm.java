package dev.tributary.application.delivery;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.GatewaySettings;
import dev.tributary.application.SampleSettings;
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
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Everything that can happen to a few missions, in any order: commands, answers that are late, lost or odd, crashes, a
 * store out of order, time. The same seed makes the same storm. What is called at the platform ends there within the
 * call's deadline, and what a creation does late it does within the quiet time. A model of what must be true watches.
 */
final class Storm implements AutoCloseable {

    static final List<String> MISSIONS = List.of("a", "b", "c", "d", "e", "f", "g", "h");

    private static final Duration LONGEST_CALL = Duration.ofSeconds(20);
    /** A creation takes effect so late at most. */
    private static final Duration LATE = Duration.ofSeconds(1);

    /** The same oddity so often in a row makes the gateway give up. */
    private static final int LONGEST_BOUT = 5;

    private static final List<Operation> CHANGES = List.of(Operation.CREATE, Operation.MODIFY, Operation.DELETE);
    private static final GatewaySettings SETTINGS = SampleSettings.rough();

    private final GatewayRig rig = new GatewayRig(SETTINGS);
    private final Model model = new Model(SETTINGS, rig.time());
    private final Map<Judgement, Integer> judged = new EnumMap<>(Judgement.class);
    private final Random random;
    private final StormItems items;
    private Duration held = Duration.ZERO;
    private int crashes;

    Storm(long seed) {
        random = new Random(seed);
        items = new StormItems(random, rig.time());
        rig.platform().watchedBy(model);
    }

    GatewayRig rig() {
        return rig;
    }

    Model model() {
        return model;
    }

    int crashes() {
        return crashes;
    }

    /** How often which answer was given to a command. */
    Map<Judgement, Integer> judged() {
        return judged;
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
        model.check(rig.store().kept());
    }

    /** The trouble is over, and there is time for everything to end. */
    void calm() {
        recoverStore();
        rig.platform().recover();
        rig.platform().release();
        rig.platform().settle();
        pass(Duration.ofMinutes(30));
    }

    private void strike(int chance) {
        switch (chance) {
            case 95 -> {
                model.storeFails();
                rig.store().failWith(new StoreFailure(StoreFailure.Kind.UNAVAILABLE, "busy"));
            }
            case 96, 97 -> recoverStore();
            case 98 -> crash();
            default -> pass(Duration.ofSeconds(random.nextInt(120)));
        }
    }

    private void recoverStore() {
        rig.store().recover();
        model.storeRecovers();
    }

    private void crash() {
        rig.store().recover();
        model.crashed();
        rig.crash();
        crashes++;
    }

    private void command() {
        if (random.nextInt(10) == 0) {
            MissionId id = new MissionId(anyOf(MISSIONS));
            Judgement expected = model.retry(id);
            compare(
                    expected,
                    Judgement.of(GatewayRig.now(rig.missions().retry(Scope.EVERYONE, id, new Order("storm", null)))));
            return;
        }
        List<Submission> batch = items.next();
        List<Judgement> expected = batch.stream().map(model::submit).toList();
        List<Judgement> answers = GatewayRig.now(rig.missions().submit(batch)).stream()
                .map(Judgement::of)
                .toList();
        for (int index = 0; index < batch.size(); index++) {
            compare(expected.get(index), answers.get(index));
        }
    }

    private void compare(Judgement expected, Judgement answer) {
        model.answered(expected, answer);
        judged.merge(answer, 1, Integer::sum);
    }

    private void disturb() {
        MissionId id = new MissionId(anyOf(MISSIONS));
        if (random.nextInt(4) == 0) {
            rig.platform().nextReadings(id, new StatusReading.Unread(harmless()));
        } else {
            Operation operation = anyOf(CHANGES);
            Script script = script();
            int times = random.nextInt(4) == 0 ? LONGEST_BOUT : 1;
            rig.platform()
                    .next(operation, id, Collections.nCopies(times, script).toArray(Script[]::new));
        }
    }

    private Script script() {
        Instant until = random.nextBoolean() ? soon() : null;
        Outcome unknown = new Outcome.Unknown(anyOf(List.of(Doubt.values())), "odd", until);
        return switch (random.nextInt(5)) {
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
                () -> new Outcome.Throttled(soon()),
                () -> new Outcome.Unavailable("connection refused"),
                () -> new Outcome.Unavailable("503", soon()),
                () -> new Outcome.Unauthorised("no right"));
        return anyOf(outcomes).get();
    }

    private Instant soon() {
        return rig.time().instant().plusSeconds(random.nextInt(20));
    }

    private void pass(Duration time) {
        for (Duration left = time; !left.isZero(); left = left.minus(shorter(left, LATE))) {
            rig.pass(shorter(left, LATE));
            rig.platform().settle();
            endLongCalls(shorter(left, LATE));
            model.check(rig.store().kept());
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
