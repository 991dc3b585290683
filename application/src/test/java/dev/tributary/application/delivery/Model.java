package dev.tributary.application.delivery;

import dev.tributary.application.GatewaySettings;
import dev.tributary.application.intake.Submission;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.platform.Effect;
import dev.tributary.application.platform.Witness;
import dev.tributary.application.port.Condition;
import dev.tributary.application.port.Outcome;
import dev.tributary.application.port.StatusReading;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.draft.Field;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What must be true of the missions in a storm. It hears every command before the gateway does, and every call, effect
 * and answer as it happens; it knows nothing of how the gateway works. What contradicts it is noted.
 */
final class Model implements Witness {

    /** In a row, after which all calls rest. */
    private static final int FAILURES = 5;

    private final Map<MissionId, ExpectedMission> missions = new HashMap<>();
    private final Map<String, Judgement> firstVerdicts = new HashMap<>();
    private final Set<DeliveryState> statesSeen = EnumSet.noneOf(DeliveryState.class);
    private final List<String> contradictions = new ArrayList<>();
    private final GatewaySettings settings;
    private final InstantSource clock;
    private Instant pausedUntil = Instant.MIN;
    private Instant wellSince = Instant.MIN;
    private boolean storeFails;
    private int failures;

    Model(GatewaySettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    List<String> contradictions() {
        return contradictions;
    }

    Set<DeliveryState> statesSeen() {
        return statesSeen;
    }

    int accepted(String id) {
        return mission(new MissionId(id)).content().revision();
    }

    void storeFails() {
        storeFails = true;
        missions.values().forEach(ExpectedMission::troubled);
    }

    void storeRecovers() {
        wellSince = storeFails ? clock.instant() : wellSince;
        storeFails = false;
    }

    void crashed() {
        storeRecovers();
        pausedUntil = Instant.MIN;
        failures = 0;
        missions.values().forEach(mission -> {
            mission.troubled();
            mission.platform().crashed(clock.instant());
        });
    }

    /** The verdict on this item, once it is handed in. */
    Judgement submit(Submission item) {
        if (storeFails) {
            return Judgement.POSTPONED;
        }
        Judgement first = item.once() == null ? null : firstVerdicts.get(item.once());
        if (first != null) {
            return first;
        }
        ExpectedMission mission =
                mission(new MissionId(item.draft().get(Field.ID).orElseThrow()));
        Judgement judgement = mission.content().submit(item, mission.hasEndedInVain(), clock.instant());
        if (item.once() != null) {
            firstVerdicts.put(item.once(), judgement);
        }
        return ordered(mission, judgement);
    }

    Judgement retry(MissionId id) {
        ExpectedMission mission = mission(id);
        return storeFails
                ? Judgement.POSTPONED
                : ordered(mission, mission.content().retry(mission.hasEndedInVain()));
    }

    private Judgement ordered(ExpectedMission mission, Judgement judgement) {
        if (judgement.isAccepted()) {
            mission.ordered(clock.instant());
        }
        return judgement;
    }

    void answered(Judgement expected, Judgement answer) {
        complain(expected != answer, "answered " + answer + " instead of " + expected);
    }

    /** Compares what is in the store with what must be. */
    void check(List<MissionEntry> entries) {
        long known =
                missions.values().stream().filter(it -> it.content().isKnown()).count();
        complain(known != entries.size(), "all: " + entries.size() + " kept of " + known + " accepted");
        entries.forEach(entry -> {
            mission(entry.key().id()).check(entry, storeFails ? Instant.MAX : wellSince, clock.instant());
            statesSeen.add(entry.delivery().state());
        });
    }

    @Override
    public void called(Effect call) {
        MissionId id = call.key().id();
        ExpectedMission mission = mission(id);
        complain(clock.instant().isBefore(pausedUntil), id + ": called though the platform asked to wait");
        complain(mission.hasEnded(), id + ": called though its delivery has ended");
        mission.platform().called(call, mission.content(), clock.instant());
        long calls = missions.values().stream()
                .filter(it -> it.platform().isCalled())
                .count();
        complain(calls > settings.maxInFlight(), "all: " + calls + " calls at once");
    }

    @Override
    public void happened(Effect call) {
        platform(call).happened(call);
    }

    @Override
    public void answered(Effect call, Outcome outcome) {
        if (platform(call).isHeard(call)) {
            outcome.waitUntil().ifPresent(this::pause);
            platform(call).answered(outcome, !storeFails, clock.instant());
            count(outcome.condition());
        }
    }

    @Override
    public void answered(Effect call, StatusReading reading) {
        if (platform(call).isHeard(call)) {
            reading.waitUntil().ifPresent(this::pause);
            platform(call).answered(reading, !storeFails);
            toldOnlyWhetherItIsBack(call);
            count(reading.condition());
        }
    }

    /** After so many failures in a row statuses are read for that, and what they tell of a mission may be passed over. */
    private void toldOnlyWhetherItIsBack(Effect call) {
        if (failures >= FAILURES) {
            mission(call.key().id()).troubled();
        }
    }

    private void count(Condition heard) {
        failures = heard.isServing() ? 0 : failures + 1;
    }

    private void pause(Instant until) {
        pausedUntil = until.isAfter(pausedUntil) ? until : pausedUntil;
    }

    private ExpectedPlatform platform(Effect call) {
        return mission(call.key().id()).platform();
    }

    private ExpectedMission mission(MissionId id) {
        return missions.computeIfAbsent(
                id, unknown -> new ExpectedMission(settings, what -> complain(true, id + ": " + what)));
    }

    private void complain(boolean isWrong, String what) {
        if (isWrong) {
            contradictions.add(clock.instant() + " " + what);
        }
    }
}
