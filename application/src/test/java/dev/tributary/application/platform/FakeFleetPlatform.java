package dev.tributary.application.platform;

import dev.tributary.application.model.Operation;
import dev.tributary.application.model.PlatformStatus;
import dev.tributary.application.port.FleetPlatform;
import dev.tributary.application.port.Outcome;
import dev.tributary.application.port.StatusReading;
import dev.tributary.domain.Mission;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.MissionKey;
import dev.tributary.domain.ProgressState;
import dev.tributary.domain.draft.FieldLimits;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * A fleet platform in memory. Left alone it behaves; scripts make it answer otherwise. Answers come on the caller's
 * thread, or on the executor it was given. Safe for use by several threads.
 */
public final class FakeFleetPlatform implements FleetPlatform {

    private static final StatusReading SENT = new StatusReading.Reported(
            ProgressState.SENT, new PlatformStatus("ENVOYEE", "Envoyée", null, null, null, null), null);

    private final Executor answering;
    private final HeldMissions held = new HeldMissions();
    private final Calls calls = new Calls();
    private final Gate gate = new Gate();
    private final Playbook<Script> scripts = new Playbook<>();
    private final Playbook<StatusReading> readings = new Playbook<>();
    private final Map<MissionKey, StatusReading> reports = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Effect> late = new ConcurrentLinkedQueue<>();
    private final FakeStatusTable table = new FakeStatusTable();
    private final AtomicInteger needless = new AtomicInteger();
    private volatile FieldLimits limits = FieldLimits.DEFAULT;
    private volatile Witness witness = Witness.NOBODY;

    public FakeFleetPlatform() {
        this(Runnable::run);
    }

    public FakeFleetPlatform(Executor answering) {
        this.answering = answering;
    }

    @Override
    public CompletionStage<Outcome> create(Mission mission) {
        return change(Effect.of(Operation.CREATE, mission));
    }

    @Override
    public CompletionStage<Outcome> modify(Mission mission) {
        return change(Effect.of(Operation.MODIFY, mission));
    }

    @Override
    public CompletionStage<Outcome> delete(MissionKey mission) {
        return change(Effect.of(Operation.DELETE, mission));
    }

    @Override
    public CompletionStage<StatusReading> readStatus(MissionKey mission) {
        return answer(
                Effect.of(Operation.READ_STATUS, mission),
                () -> readings.take(Operation.READ_STATUS, mission.id()).orElseGet(() -> report(mission)),
                Witness::answered);
    }

    @Override
    public FakeStatusTable statusTable() {
        return table;
    }

    @Override
    public FieldLimits limits() {
        return limits;
    }

    public void watchedBy(Witness watching) {
        witness = watching;
    }

    public void limit(FieldLimits fieldLimits) {
        limits = fieldLimits;
    }

    /** Answers the next calls of this kind so, whatever mission they are about; one script each. */
    public void next(Operation operation, Script... script) {
        scripts.add(operation, null, List.of(script));
    }

    /** Answers the next calls of this kind about this mission so; one script each. */
    public void next(Operation operation, MissionId mission, Script... script) {
        scripts.add(operation, mission, List.of(script));
    }

    /** Answers the next status reads so, whatever mission they are about. */
    public void nextReadings(StatusReading... reading) {
        readings.add(Operation.READ_STATUS, null, List.of(reading));
    }

    /** Answers the next status reads of this mission so. */
    public void nextReadings(MissionId mission, StatusReading... reading) {
        readings.add(Operation.READ_STATUS, mission, List.of(reading));
    }

    /** Nothing happens and every call is answered so, until it {@link #recover() recovers}. */
    public void failWith(Outcome outcome) {
        failWith(outcome, outcome);
    }

    /** The same, with another answer to status reads than to changes. */
    public void failWith(Outcome change, Outcome reading) {
        EnumSet.of(Operation.CREATE, Operation.MODIFY, Operation.DELETE)
                .forEach(operation -> scripts.stand(operation, Script.withoutEffect(change)));
        readings.stand(Operation.READ_STATUS, new StatusReading.Unread(reading));
    }

    /** Behaves again; all scripts are forgotten. */
    public void recover() {
        scripts.clear();
        readings.clear();
    }

    /** What the field reports of this mission from now on, as long as it is here. */
    public void report(MissionKey mission, ProgressState state, PlatformStatus status, Instant at) {
        reports.put(mission, new StatusReading.Reported(state, status, at));
    }

    /** Holds back the answers to these calls, not their effects. */
    public void hold(Operation... operations) {
        gate.hold(Set.of(operations));
    }

    /** Lets the answer that was held back first pass. */
    public void releaseOldest() {
        gate.releaseOldest();
    }

    /** Lets all answers pass, now and from now on. */
    public void release() {
        gate.open();
    }

    /** Lets the answers pass that are held back now; others are held back as before. */
    public void releaseHeld() {
        gate.flush();
    }

    public int heldBack() {
        return gate.held();
    }

    /** Waits until so many answers are held back; fails after ten seconds. */
    public void awaitHeldBack(int count) throws InterruptedException {
        gate.awaitHeld(count);
    }

    /** Lets calls that were answered before their effect take effect. */
    public void settle() {
        for (Effect effect = late.poll(); effect != null; effect = late.poll()) {
            apply(effect);
        }
    }

    /** Every effect there was, in order. */
    public List<Effect> effects() {
        return held.effects();
    }

    /** Every call there was, in order, status reads among them. */
    public List<Effect> calls() {
        return calls.begun();
    }

    public Map<MissionKey, Mission> missions() {
        return held.missions();
    }

    /** How many calls were under way at most. */
    public int peakInFlight() {
        return calls.peak();
    }

    /** How many calls began while another about the same mission was under way. */
    public int overlaps() {
        return calls.overlaps();
    }

    /** How many creations were called while the mission was there, whatever they were answered. */
    public int creationsOfWhatIsThere() {
        return needless.get();
    }

    private CompletionStage<Outcome> change(Effect effect) {
        if (effect.operation() == Operation.CREATE && held.has(effect.key())) {
            needless.incrementAndGet();
        }
        return answer(
                effect,
                () -> scripts.take(effect.operation(), effect.key().id())
                        .map(script -> play(script, effect))
                        .orElseGet(() -> apply(effect)),
                Witness::answered);
    }

    private Outcome apply(Effect effect) {
        Outcome outcome = held.apply(effect);
        if (outcome instanceof Outcome.Done) {
            witness.happened(effect);
        }
        return outcome;
    }

    private Outcome play(Script script, Effect effect) {
        switch (script.effect()) {
            case NEVER -> {}
            case BEFORE_THE_ANSWER -> apply(effect);
            case ON_SETTLING -> late.add(effect);
        }
        return script.outcome();
    }

    private StatusReading report(MissionKey mission) {
        return held.has(mission) ? reports.getOrDefault(mission, SENT) : new StatusReading.Unheard();
    }

    /** How a witness is told of an answer. */
    private interface Telling<T> {
        void tell(Witness witness, Effect call, T answer);
    }

    private <T> CompletionStage<T> answer(Effect call, Supplier<T> act, Telling<T> telling) {
        calls.begin(call);
        witness.called(call);
        CompletableFuture<T> stage = new CompletableFuture<>();
        answering.execute(() -> {
            T outcome = act.get();
            gate.pass(call.operation(), () -> {
                calls.end(call);
                telling.tell(witness, call, outcome);
                stage.complete(outcome);
            });
        });
        return stage;
    }
}
