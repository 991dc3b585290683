package dev.tributary.application.delivery;

import dev.tributary.application.model.Operation;
import dev.tributary.application.platform.Effect;
import dev.tributary.application.port.Outcome;
import dev.tributary.application.port.StatusReading;
import dev.tributary.domain.ProgressState;
import java.time.Duration;
import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One mission at the platform: what is there, what may be there, and which calls must therefore not be made. */
final class ExpectedPlatform {

    static final int NOTHING = 0;

    private record Call(Effect effect, int target, Instant begun) {
        boolean isReading() {
            return effect.operation() == Operation.READ_STATUS;
        }
    }

    private final IdentityHashMap<Effect, Integer> targets = new IdentityHashMap<>();
    private final Duration quietTime;
    private final Consumer<String> complaints;
    private int there = NOTHING;
    private int newestEver = NOTHING;
    private boolean wasSent;
    private int puzzles;
    private boolean overtaken;
    private @Nullable Call underWay;
    private @Nullable Instant doubtSince;
    private boolean creationInDoubt;
    private @Nullable Integer confirmed;
    private @Nullable Integer refused;

    ExpectedPlatform(Duration quietTime, Consumer<String> complaints) {
        this.quietTime = quietTime;
        this.complaints = complaints;
    }

    /** The revision that is there. */
    int there() {
        return there;
    }

    boolean isInDoubt() {
        return doubtSince != null;
    }

    /** Apart from a status that is read to see whether the platform is back. */
    boolean isCalled() {
        return underWay != null && !(underWay.isReading() && doubtSince == null);
    }

    boolean hasRefused(ExpectedContent content) {
        return Objects.equals(refused, target(content));
    }

    /** How many answers since the last end of a delivery nobody could judge. */
    int puzzles() {
        return puzzles;
    }

    void ended() {
        puzzles = 0;
    }

    /** A command was accepted: what was refused before may be tried again, and what is refused now is not what is wanted. */
    void ordered() {
        refused = null;
        overtaken = true;
    }

    void called(Effect call, ExpectedContent content, Instant now) {
        complain(underWay != null, "two calls at once");
        if (call.operation() == Operation.READ_STATUS) {
            underWay = new Call(call, NOTHING, now);
            return;
        }
        complain(doubtSince != null, "sent again before the unknown outcome was read back");
        complain(Objects.equals(confirmed, target(content)), "repeated though it was confirmed");
        complain(hasRefused(content), "repeated though it was refused");
        if (call.operation() == Operation.DELETE) {
            complain(content.isWanted(), "deleted though it is wanted");
            complain(!wasSent, "deleted though it was never sent");
        } else {
            sent(call, content, now);
        }
        wasSent = true;
        overtaken = false;
        confirmed = null;
        underWay = new Call(call, target(content), now);
        targets.put(call, target(content));
    }

    private void sent(Effect call, ExpectedContent content, Instant now) {
        Told told = Told.of(Objects.requireNonNull(call.content()));
        complain(!content.isWanted(), "sent though it is cancelled");
        complain(!told.equals(content.newest()), "sent with another content than the newest");
        complain(told.hasExpired(now), "sent though it has expired");
        boolean isCreation = call.operation() == Operation.CREATE;
        complain(isCreation && there != NOTHING, "created though it is there");
        complain(!isCreation && there == NOTHING, "modified though it is not there");
    }

    void happened(Effect call) {
        int target = Objects.requireNonNull(targets.remove(call), "an effect has its call");
        complain(target != NOTHING && target < newestEver, "older after newer");
        there = target;
        newestEver = Math.max(newestEver, target);
    }

    /** Whether somebody hears the answer to this call: a process that has died does not. */
    boolean isHeard(Effect call) {
        return underWay != null && underWay.effect().equals(call);
    }

    /** What cannot be recorded is not known. */
    void answered(Outcome outcome, boolean recorded, Instant now) {
        Call ended = end();
        boolean isKnown = recorded && !(outcome instanceof Outcome.Unknown);
        doubtSince = isKnown ? null : now;
        creationInDoubt = ended.effect().operation() == Operation.CREATE;
        confirmed = isKnown && outcome instanceof Outcome.Done ? Integer.valueOf(ended.target()) : null;
        refused = isKnown && !overtaken && outcome instanceof Outcome.Refused ? Integer.valueOf(ended.target()) : null;
        puzzles += outcome instanceof Outcome.Unknown ? 1 : 0;
    }

    void answered(StatusReading reading, boolean recorded) {
        Call ended = end();
        if (doubtSince != null && recorded) {
            boolean isQuiet = !ended.begun().isBefore(doubtSince.plus(quietTime));
            boolean isTold = reading.fold(
                    reported -> isQuiet || (creationInDoubt && reported.state() != ProgressState.DELETED),
                    unheard -> isQuiet,
                    unread -> false);
            doubtSince = isTold ? null : doubtSince;
        }
    }

    /** Whoever called has died. */
    void crashed(Instant now) {
        if (underWay != null && !underWay.isReading()) {
            doubtSince = now;
            creationInDoubt = underWay.effect().operation() == Operation.CREATE;
        }
        underWay = null;
    }

    private Call end() {
        Call ended = Objects.requireNonNull(underWay, "an answer has its call");
        underWay = null;
        return ended;
    }

    private static int target(ExpectedContent content) {
        return content.isWanted() ? content.revision() : NOTHING;
    }

    private void complain(boolean isWrong, String what) {
        if (isWrong) {
            complaints.accept(what);
        }
    }
}
