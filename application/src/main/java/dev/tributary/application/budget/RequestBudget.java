package dev.tributary.application.budget;

import dev.tributary.application.port.Condition;
import dev.tributary.application.port.Telemetry;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * How many requests the platform may get: so many a second, fewer when it is busy, none while it has asked to wait, and
 * but one probe at a time while it is down. Deliveries come first: reading a status takes only what leaves something over,
 * but for the share that is kept for it.
 */
public final class RequestBudget {

    private static final System.Logger LOGGER = System.getLogger(RequestBudget.class.getName());
    private static final int KEPT_FOR_DELIVERIES = 1;

    /** Smaller changes of the rate are not worth telling. */
    private static final double TOLD_STEP = 0.01;

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    private final InstantSource clock;
    private final Telemetry telemetry;
    private final Rate rate;
    private final StatusShare statuses;
    private final Breaker breaker = new Breaker();
    private Instant pausedUntil = Instant.MIN;
    private double toldPart = 1;

    /** For no limit, none a second. Of a hundred requests, so many are kept for statuses. */
    public RequestBudget(int perSecond, int statusShare, InstantSource clock, Telemetry telemetry) {
        this.clock = clock;
        this.telemetry = telemetry;
        this.rate = new Rate(perSecond, clock.instant());
        this.statuses = new StatusShare(statusShare);
    }

    public synchronized boolean takeForDelivery() {
        Instant now = clock.instant();
        boolean isGranted = !isResting(now) && !(statuses.isNext(now) && rate.isScarce(now)) && take(0, now);
        if (isGranted) {
            statuses.delivered(now);
        }
        return isGranted;
    }

    public synchronized boolean takeForStatus() {
        Instant now = clock.instant();
        if (isResting(now)) {
            return false;
        }
        boolean isGranted = take(statuses.isNext(now) ? 0 : KEPT_FOR_DELIVERIES, now);
        if (isGranted) {
            statuses.read();
        } else {
            statuses.refused(now);
        }
        return isGranted;
    }

    /** While all calls rest because the platform is down: whether it is time to find out if it is back. */
    public synchronized boolean takeForProbe() {
        Instant now = clock.instant();
        boolean isGranted = !isPaused(now) && breaker.mayBeProbed(now) && take(0, now);
        if (isGranted) {
            breaker.probed(now);
        }
        return isGranted;
    }

    /** The probe that was granted is not made. */
    public synchronized void probeUnused() {
        rate.giveBack(1);
        breaker.probeUnused(clock.instant());
    }

    /** So many requests that were granted for statuses are not made: there is nothing left to read. */
    public synchronized void giveBackForStatus(int requests) {
        if (requests > 0) {
            rate.giveBack(requests);
            statuses.satisfied();
        }
    }

    /** Whether no request may be made, for longer than the rate alone asks for. */
    public synchronized boolean isResting() {
        Instant now = clock.instant();
        rate.pass(now);
        tellPart();
        return isResting(now);
    }

    /** A request was answered, or not: what that tells of the platform, and until when it asked everybody to wait. */
    public synchronized void heard(Condition condition, @Nullable Instant waitUntil) {
        Instant now = clock.instant();
        if (condition.isServing()) {
            heard(condition, waitUntil, now, breaker::answered);
        } else {
            heard(condition, waitUntil, now, () -> breaker.failed(now));
        }
    }

    /** The same, of a probe. */
    public synchronized void heardOfProbe(Condition condition, @Nullable Instant waitUntil) {
        Instant now = clock.instant();
        if (condition.isServing()) {
            heard(condition, waitUntil, now, breaker::probeAnswered);
        } else {
            heard(condition, waitUntil, now, () -> breaker.probeFailed(now));
        }
    }

    private void heard(Condition condition, @Nullable Instant waitUntil, Instant now, Runnable breaking) {
        boolean wasOpen = breaker.isOpen();
        breaking.run();
        if (condition.asksForLess()) {
            rate.shrink(now);
            tellPart();
        }
        if (waitUntil != null && !(isPaused(now) && pausedUntil.isAfter(believed(waitUntil, now)))) {
            pausedUntil = believed(waitUntil, now);
        }
        if (breaker.isOpen() != wasOpen) {
            tell(breaker.isOpen());
        }
    }

    /** What is too far off is not believed. */
    public static Instant believed(Instant until, Instant now) {
        Instant latest = now.plus(LONGEST_PAUSE);
        return until.isAfter(latest) ? latest : until;
    }

    private void tell(boolean resting) {
        telemetry.platformRested(resting);
        LOGGER.log(
                resting ? Level.WARNING : Level.INFO,
                resting
                        ? "the platform serves nobody: calls rest, one status at a time is read to see whether it is back"
                        : "the platform is back: calls go on");
    }

    private boolean isResting(Instant now) {
        return isPaused(now) || breaker.isOpen();
    }

    private boolean isPaused(Instant now) {
        return Rest.lasts(pausedUntil, LONGEST_PAUSE, now);
    }

    private boolean take(int left, Instant now) {
        boolean isGranted = rate.take(left, now);
        tellPart();
        return isGranted;
    }

    private void tellPart() {
        double part = rate.part();
        if (Math.abs(part - toldPart) >= TOLD_STEP || (part == 1 && toldPart < 1)) {
            toldPart = part;
            telemetry.platformRateIs(part);
        }
    }
}
