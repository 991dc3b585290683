package dev.tributary.ocean.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Tells what field staff have done with a mission by a given time. Nothing happens in between: all of it follows from the
 * mission, the seed and the clock.
 */
final class Timeline {

    private static final List<Step> STEPS = List.of(
            new Step(FieldStatus.RECEIVED, 5, 60),
            new Step(FieldStatus.READ, 30, 600),
            new Step(FieldStatus.ACCEPTED, 10, 300),
            new Step(FieldStatus.STARTED, 60, 1800),
            new Step(FieldStatus.DONE, 300, 3600));

    private static final List<String> REASONS = List.of(
            "Véhicule en panne",
            "Tournée déjà complète",
            "Horaire incompatible",
            "Chargement trop volumineux",
            "Accès au site fermé");

    private final FieldStaff staff;
    private final long seed;

    Timeline(FieldStaff staff, long seed) {
        this.staff = staff;
        this.seed = seed;
    }

    FieldReport report(Mission mission, Instant now) {
        Dispatch dispatch = mission.dispatch();
        if (!mission.isThere()) {
            return new FieldReport(FieldStatus.DELETED, dispatch.changedAt());
        }
        Instant until = dispatch.lastMomentOnScreen(now);
        FieldReport worked = onScreen(mission, until);
        return dispatch.isOver(now) && !worked.status().isFinal()
                ? new FieldReport(FieldStatus.DELETED, until)
                : worked;
    }

    private FieldReport onScreen(Mission mission, Instant until) {
        Instant sentAt = mission.dispatch().sentAt();
        if (sentAt == null) {
            return new FieldReport(FieldStatus.PREPARED, mission.dispatch().changedAt());
        }
        FieldReport sent = new FieldReport(FieldStatus.SENT, sentAt);
        return staff.working() ? work(sent, until, randomFor(mission)) : sent;
    }

    private FieldReport work(FieldReport sent, Instant until, SplittableRandom random) {
        boolean refuses = random.nextInt(100) < staff.refusalsInHundred();
        String reason = REASONS.get(random.nextInt(REASONS.size()));
        FieldReport latest = sent;
        for (Step step : STEPS) {
            Instant at = latest.since().plus(step.duration(random, staff.speed()));
            if (at.isAfter(until)) {
                return latest;
            }
            if (refuses && step.status() == FieldStatus.ACCEPTED) {
                return new FieldReport(FieldStatus.REFUSED, at, reason);
            }
            latest = new FieldReport(step.status(), at);
        }
        return latest;
    }

    private SplittableRandom randomFor(Mission mission) {
        MissionKey key = mission.key();
        long mark = 31L * (31L * key.customerId() + key.idMission().hashCode())
                + mission.dispatch().round();
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L ^ mark);
    }

    /** One thing staff do, some seconds after the thing before it. */
    private record Step(FieldStatus status, int fromSeconds, int toSeconds) {

        Duration duration(SplittableRandom random, double speed) {
            double seconds = random.nextDouble(fromSeconds, toSeconds) / speed;
            return Duration.ofNanos((long) (seconds * 1e9));
        }
    }
}
