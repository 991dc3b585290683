package dev.tributary.connector.rest.webhooks;

import dev.tributary.connector.rest.json.EventWriter;
import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.ConnectorState.Entry;
import dev.tributary.connector.spi.ConnectorState.Parcel;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.connector.spi.MissionEvent;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * One partner's web hook: what happens goes into an outbox, in order for each mission, and from there to the target. One
 * that has taken nothing for 28 hours, or says that it is gone, is switched off, until a replay switches it on again.
 */
final class Webhook implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofHours(28);
    /** So long nothing is given up after a start: the gateway itself may have been away for all of the 28 hours. */
    static final Duration GRACE = Duration.ofHours(1);

    private static final CompletionStage<Void> DONE = CompletableFuture.completedFuture(null);

    private final ConnectorContext context;
    private final Target target;
    private final MissionDesk desk;
    private final String outbox;
    private final Remembered off;
    private final Remembered failing;
    private final Instant patientUntil;
    private final WebhookLog log;
    private final Reach reach = new Reach();
    private AutoCloseable following = () -> {};
    private AutoCloseable delivery = () -> {};

    Webhook(ConnectorContext context, Target target, MissionDesk desk) {
        this.context = context;
        this.target = target;
        this.desk = desk;
        this.outbox = "webhook-" + target.partner();
        this.off = Remembered.off(context.state(), target);
        this.failing = Remembered.failing(context.state(), target);
        this.patientUntil = context.clock().instant().plus(GRACE);
        this.log = new WebhookLog(context.logger(), target.partner());
    }

    /** Begins to keep what is to be told; to be called before any mission is taken in, so that nothing is missed. */
    synchronized void follow() {
        following = desk.follow(outbox, this::keep);
    }

    /** Begins to tell it, and to know how it was before. */
    synchronized void deliver(Post post) {
        off.read();
        failing.read();
        delivery = context.state().deliver(outbox, parcel -> handOver(post, parcel));
    }

    /** Acknowledged once it is in the outbox; what can never get there must not hold up the next ones. */
    CompletionStage<Void> keep(MissionEvent event) {
        if (!EventWriter.isTold(event)) {
            return DONE;
        }
        return off.read().thenCompose(isOff -> isOff ? DONE : post(event));
    }

    private CompletionStage<Void> post(MissionEvent event) {
        try {
            return context.state().keep(List.of(parcel(event)));
        } catch (IllegalArgumentException refused) {
            log.cannotBeKept(event, refused);
            return givenUp();
        }
    }

    /** The entry that tells of this event. */
    Entry parcel(MissionEvent event) {
        return context.state()
                .parcel(outbox, event.missionId(), Message.of(event).parcel());
    }

    /** Acknowledged once it is taken, or is not to be told any more. */
    CompletionStage<Void> handOver(Post post, Parcel parcel) {
        return off.read()
                .thenCombine(failing.read(), (isOff, isFailing) -> isOff)
                .thenCompose(isOff -> isOff ? DONE : tell(post, parcel));
    }

    private CompletionStage<Void> tell(Post post, Parcel parcel) {
        if (!reach.mayTry(context.clock().instant())) {
            return CompletableFuture.failedFuture(new NotTaken("it rests"));
        }
        return post.send(target, Message.read(parcel.content()))
                .handle((answered, failure) -> judge(parcel, answered, failure))
                .thenCompose(judged -> judged);
    }

    private CompletionStage<Void> judge(Parcel parcel, @Nullable Answered answered, @Nullable Throwable failure) {
        if (answered == null) {
            return failed(
                    parcel,
                    Duration.ZERO,
                    "not reached: " + (failure == null ? "" : failure.getClass().getName()));
        }
        if (answered.isTaken()) {
            context.counter("webhook_messages").accept(1);
            return taken();
        }
        return answered.isGone()
                ? switchOff("it answers that it is gone (410)")
                : failed(parcel, answered.retryAfter(), "answered " + answered.status());
    }

    private CompletionStage<Void> taken() {
        reach.taken();
        if (!failing.isSo()) {
            return DONE;
        }
        log.takesAgain();
        failing.end();
        return DONE;
    }

    /** It comes again, unless it, or the web hook, has failed for too long. */
    private CompletionStage<Void> failed(Parcel parcel, Duration rest, String why) {
        Instant now = context.clock().instant();
        reach.failed(now, rest);
        if (!failing.isSo()) {
            log.takesNothing();
            failing.begin(now);
        }
        if (failing.since().filter(since -> isTooLong(since, now)).isPresent()) {
            return switchOff("it has taken nothing for 28 hours");
        }
        if (isTooLong(parcel.postedAt(), now)) {
            log.givenUp(parcel.postedAt());
            return givenUp();
        }
        return CompletableFuture.failedFuture(new NotTaken(why));
    }

    private boolean isTooLong(Instant since, Instant now) {
        return !now.isBefore(since.plus(PATIENCE)) && !now.isBefore(patientUntil);
    }

    private CompletionStage<Void> givenUp() {
        context.counter("webhook_messages_given_up").accept(1);
        return DONE;
    }

    private CompletionStage<Void> switchOff(String why) {
        log.switchedOff(why);
        return off.begin(context.clock().instant());
    }

    CompletionStage<Void> switchOn() {
        reach.taken();
        return failing.end().thenCompose(ended -> off.end());
    }

    State state() {
        if (off.isSo()) {
            return State.OFF;
        }
        return failing.isSo() ? State.FAILING : State.ON;
    }

    Optional<Instant> offSince() {
        return off.since();
    }

    MissionDesk desk() {
        return desk;
    }

    String partner() {
        return target.partner();
    }

    @Override
    public synchronized void close() {
        closeQuietly(following);
        closeQuietly(delivery);
    }

    private void closeQuietly(AutoCloseable subscription) {
        try {
            subscription.close();
        } catch (Exception failure) {
            context.logger().log(Level.WARNING, "a web hook's subscription cannot be ended", failure);
        }
    }

    /** How a web hook is. */
    enum State {
        ON,
        FAILING,
        OFF
    }
}
