package dev.tributary.application.budget;

import java.time.Duration;
import java.time.Instant;

/**
 * So many requests a second, saved up for one second at most. It shrinks when the platform asks for less, and grows back
 * by itself. Without a limit, what was requested in the busiest second lately is what shrinks.
 */
final class Rate {

    /** The whole rate is back after this. */
    private static final Duration GROWTH = Duration.ofMinutes(1);

    /** Answers of one moment are one request to do less. */
    private static final Duration ONCE = Duration.ofSeconds(1);

    private static final double LEAST = 1.0 / 64;

    private final boolean isLimited;
    private double whole;
    private double part = 1;
    private double saved;
    private double busiest = 1;
    private double granted;
    private Instant second;
    private Instant countedAt;
    private Instant shrunkAt = Instant.MIN;

    /** For no limit, none a second. */
    Rate(int limit, Instant now) {
        this.isLimited = limit > 0;
        this.whole = Math.max(1, limit);
        this.saved = whole;
        this.second = now;
        this.countedAt = now;
    }

    /** Takes one where so many are left then, unless there never are so many. */
    boolean take(int left, Instant now) {
        pass(now);
        if (counts() && saved < Math.min(1 + left, perSecond())) {
            return false;
        }
        saved = counts() ? saved - 1 : saved;
        granted++;
        return true;
    }

    /** Whether none would be left if one were taken. */
    boolean isScarce(Instant now) {
        pass(now);
        return counts() && saved < 2;
    }

    private boolean counts() {
        return isLimited || part < 1;
    }

    /** What part of the whole rate is allowed now, greater than 0 and at most 1. */
    double part() {
        return part;
    }

    void giveBack(int requests) {
        saved = Math.min(perSecond(), saved + requests);
    }

    void shrink(Instant now) {
        pass(now);
        if (!Rest.lasts(shrunkAt.plus(ONCE), ONCE, now)) {
            if (!isLimited && part == 1) {
                whole = Math.max(busiest, granted);
            }
            part = Math.max(LEAST, part / 2);
            shrunkAt = now;
            saved = Math.min(saved, perSecond());
        }
    }

    /** What is allowed now, 1 at least. */
    private double perSecond() {
        return Math.max(1, part * whole);
    }

    /** The rate grows, and requests are saved up, whether any are wanted or not. */
    void pass(Instant now) {
        double seconds = Math.max(0, Duration.between(countedAt, now).toNanos()) / 1e9;
        part = Math.min(1, part + seconds / GROWTH.toSeconds());
        saved = Math.min(perSecond(), saved + seconds * perSecond());
        countedAt = now;
        if (!Rest.lasts(second.plus(ONCE), ONCE, now)) {
            busiest = Math.max(1, granted);
            granted = 0;
            second = now;
        }
    }
}
