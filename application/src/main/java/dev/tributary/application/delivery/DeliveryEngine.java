package dev.tributary.application.delivery;

import dev.tributary.application.GatewaySettings;
import dev.tributary.application.Surroundings;
import dev.tributary.application.budget.RequestBudget;
import dev.tributary.application.budget.Rest;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.port.Agenda;
import dev.tributary.application.port.FleetPlatform;
import dev.tributary.application.port.MissionStore;
import dev.tributary.application.port.Place;
import dev.tributary.application.port.Timer.Alarm;
import dev.tributary.application.tracking.TrackingSchedule;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Brings what is due to the platform: claims it nearest deadline first, calls with bounded concurrency, and records how
 * each call ended. It never calls one mission twice at a time, whatever else reads statuses, and no store
 * transaction is open during a call.
 */
public final class DeliveryEngine {

    private static final System.Logger LOGGER = System.getLogger(DeliveryEngine.class.getName());

    /** How often the engine looks for what has become due by time alone. */
    private static final Duration LOOK = Duration.ofMillis(200);

    /** How long a store that failed is left alone. */
    private static final Duration REST = Duration.ofSeconds(5);

    /** While calls rest, those that wait are looked at once a second. */
    private static final int LOOKS_A_SECOND = 5;

    /** So many of them, the soonest due. */
    private static final int FIRST_LOOKED_AT = 100;

    /** And every so many seconds so many more instead, further on each time. */
    private static final int FURTHER_LOOKED_AT = 2_000;

    private static final int SECONDS_AT_FIRST = 10;
    private static final int SECONDS_AHEAD = 2;

    private final MissionStore store;
    private final Surroundings surroundings;
    private final GatewaySettings settings;
    private final RequestBudget budget;
    private final TrackingSchedule schedule;
    private final Pacing pacing;
    private final Calls calls;
    private final Probe probe;
    private final Roster roster;
    private final Duration lease;
    private volatile Alarm alarm = () -> {};
    private volatile Instant restsUntil = Instant.MIN;
    private volatile Future<?> ending = CompletableFuture.completedFuture(null);
    private volatile int further;
    private int looks;
    private int seconds;
    private volatile boolean running;

    public DeliveryEngine(
            FleetPlatform platform,
            MissionStore store,
            Surroundings surroundings,
            GatewaySettings settings,
            RequestBudget budget) {
        this.store = store;
        this.surroundings = surroundings;
        this.settings = settings;
        this.budget = budget;
        this.schedule = new TrackingSchedule(settings.trackingInterval());
        this.pacing = new Pacing(settings.retry(), settings.quietTime(), surroundings.random());
        this.calls = new Calls(platform, pacing, surroundings.clock());
        this.probe = new Probe(calls, store, budget, surroundings.clock());
        this.lease = settings.callTimeout().multipliedBy(4);
        this.roster = new Roster(settings.maxInFlight(), mostAhead(settings), looksWithin(lease));
    }

    /** No more than the rate calls within two seconds, so that no lease ends while its entry waits. */
    private static int mostAhead(GatewaySettings settings) {
        int rate = settings.requestsPerSecond();
        return rate == 0 ? Integer.MAX_VALUE : rate * SECONDS_AHEAD;
    }

    private static int looksWithin(Duration time) {
        return Math.toIntExact(Math.min(Integer.MAX_VALUE, time.dividedBy(LOOK)));
    }

    public void start() {
        running = true;
        look();
    }

    /** Something may have become due. Returns at once. */
    public void wake() {
        callReady();
        if (!running) {
            return;
        }
        probe.look(this::wake);
        Instant now = surroundings.clock().instant();
        int room = restsFromStore(now) || budget.isResting() ? 0 : roster.beginClaim();
        if (room > 0) {
            claim(room, now);
        }
    }

    /** Begins no more calls; the stage completes when those under way have been recorded, and the rest given back. */
    public CompletionStage<Void> stop() {
        running = false;
        alarm.cancel();
        CompletionStage<Void> drained = roster.close();
        callReady();
        return drained;
    }

    private void look() {
        if (running) {
            alarm = surroundings.timer().after(LOOK, this::look);
            roster.look();
            pacing.look(surroundings.clock().instant());
            giveBack(roster.withdraw(this::mustNotBeCalled));
            if (budget.isResting() && looks++ % LOOKS_A_SECOND == 0) {
                endOverdue();
            }
            wake();
        }
    }

    /** While nothing may be claimed to be sent, what becomes too old to be sent, or was tried for too long, is told nevertheless. */
    private void endOverdue() {
        Instant now = surroundings.clock().instant();
        if (ending.isDone() && !restsFromStore(now)) {
            boolean isFurther = further > 0 && seconds++ % SECONDS_AT_FIRST == 0;
            int skipped = isFurther ? further : 0;
            int most = isFurther ? FURTHER_LOOKED_AT : FIRST_LOOKED_AT;
            ending = store.takeDue(Agenda.DELIVERY, now, skipped, most, new Overdue(pacing, now))
                    .whenComplete((ended, failure) -> {
                        rest(failure, now);
                        if (failure == null && (isFurther || further == 0)) {
                            further = ended.size() < most ? 0 : skipped + left(ended);
                        }
                    })
                    .toCompletableFuture();
        }
    }

    /** What was ended is not among those that wait any more. */
    private static int left(List<Boolean> ended) {
        return Math.toIntExact(ended.stream().filter(hasEnded -> !hasEnded).count());
    }

    private boolean restsFromStore(Instant now) {
        return Rest.lasts(restsUntil, REST, now);
    }

    private void rest(@Nullable Throwable failure, Instant now) {
        if (failure != null) {
            restsUntil = now.plus(REST);
            LOGGER.log(Level.WARNING, "due missions cannot be claimed: {0}", failure.getMessage());
        }
    }

    private void claim(int room, Instant now) {
        Claim claim = new Claim(now, lease, settings.quietTime(), roster::holds);
        store.takeDue(Agenda.DELIVERY, now, room, claim).whenComplete((claimed, failure) -> {
            giveBack(roster.claimed(failure == null ? present(claimed) : List.of()));
            rest(failure, now);
            if (failure == null && (roster.isClaimWanted() || (claimed.size() == room && !roster.holdsDue(now)))) {
                wake();
            } else {
                callReady();
            }
        });
    }

    private static List<MissionEntry> present(List<Optional<MissionEntry>> claimed) {
        return claimed.stream().flatMap(Optional::stream).toList();
    }

    private void callReady() {
        for (Optional<MissionEntry> next = nextToCall(); next.isPresent(); next = nextToCall()) {
            MissionEntry claimed = next.get();
            end(claimed, calls.call(claimed).thenCompose(answer -> record(claimed, answer)));
        }
    }

    private Optional<MissionEntry> nextToCall() {
        giveBack(roster.withdrawNext(this::mustNotBeCalled));
        return roster.nextToCall(claimed -> !mustNotBeCalled(claimed) && budget.takeForDelivery());
    }

    private void end(MissionEntry claimed, CompletionStage<Boolean> recording) {
        recording.whenComplete((recorded, failure) -> {
            if (failure != null) {
                LOGGER.log(Level.WARNING, "an outcome cannot be recorded: {0}", failure.getMessage());
            }
            roster.recorded(claimed.number());
            wake();
        });
    }

    /** Something newer came in for this entry: if it was only claimed ahead, it is claimed again as it is now. */
    public void overtaken(long entry) {
        giveBack(roster.overtaken(entry));
    }

    private void giveBack(List<MissionEntry> uncalled) {
        uncalled.forEach(claimed -> end(claimed, settle(claimed, new Answered.Uncalled())));
    }

    /** The engine stops, or the platform rests, or it has expired meanwhile, or has no time left under its lease. */
    private boolean mustNotBeCalled(MissionEntry claimed) {
        Instant now = surroundings.clock().instant();
        Instant due = claimed.delivery().dueAt();
        boolean leaseEnds = due == null || now.plus(settings.callTimeout()).isAfter(due);
        boolean isExpired =
                Expiry.hasPassed(claimed, now) && !claimed.presence().isUncertain();
        return !running || leaseEnds || isExpired || budget.isResting();
    }

    private CompletionStage<Boolean> record(MissionEntry claimed, Answered answer) {
        roster.answered();
        String operation = Calls.operationOf(claimed).name().toLowerCase(Locale.ROOT);
        surroundings.telemetry().deliveryAttempted(operation, answer.name());
        budget.heard(answer.condition(), answer.waitUntil().orElse(null));
        CompletionStage<Boolean> recording = settle(claimed, answer);
        callReady();
        return recording;
    }

    private CompletionStage<Boolean> settle(MissionEntry claimed, Answered answer) {
        Instant now = surroundings.clock().instant();
        return store.change(new Place.OfEntry(claimed.number()), new Settlement(claimed, answer, schedule, now));
    }
}
