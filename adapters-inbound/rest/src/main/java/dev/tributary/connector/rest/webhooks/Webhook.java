package dev.tributary.connector.rest.webhooks;

import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.ConnectorState.Entry;
import dev.tributary.connector.spi.ConnectorState.Parcel;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.connector.spi.MissionEvent;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * One partner's web hook: what happens goes into an outbox, in order for each mission, and from there to the target. One
 * that has taken nothing for 28 hours, or says that it is gone, is switched off, until a replay switches it on again.
 */
final class Webhook implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofHours(28);

    private static final CompletionStage<Void> DONE = CompletableFuture.completedFuture(null);

    private final ConnectorContext context;
    private final Target target;
    private final MissionDesk desk;
    private final String outbox;
    private final Switch power;
    private final Reach reach = new Reach();
    private AutoCloseable following = () -> {};
    private AutoCloseable delivery = () -> {};

    Webhook(ConnectorContext context, Target target, MissionDesk desk) {
        this.context = context;
        this.target = target;
        this.desk = desk;
        this.outbox = "webhook-" + target.partner();
        this.power = new Switch(context.state(), target);
    }

    /** Begins to keep what is to be told; to be called before any mission is taken in, so that nothing is missed. */
    synchronized void follow() {
        following = desk.follow(outbox, this::keep);
    }

    /** Begins to tell it. */
    synchronized void deliver(Post post) {
        delivery = context.state().deliver(outbox, parcel -> deliver(post, parcel));
    }

    /** Acknowledged once it is in the outbox. */
    private CompletionStage<Void> keep(MissionEvent event) {
        return !Message.tells(event)
                ? DONE
                : power.read().thenCompose(off -> off ? DONE : context.state().keep(List.of(parcel(event))));
    }

    /** The entry that tells of this event. */
    Entry parcel(MissionEvent event) {
        return context.state()
                .parcel(outbox, event.missionId(), Message.of(event).parcel());
    }

    private CompletionStage<Void> deliver(Post post, Parcel parcel) {
        return power.read().thenCompose(off -> off ? DONE : tell(post, parcel));
    }

    /** Each is tried once at least, however long the gateway itself was away. */
    private CompletionStage<Void> tell(Post post, Parcel parcel) {
        Instant now = context.clock().instant();
        if (parcel.attempt() > 1 && parcel.postedAt().plus(PATIENCE).isBefore(now)) {
            return giveUp(parcel, now);
        }
        if (!reach.mayTry(now)) {
            return CompletableFuture.failedFuture(new NotTaken("it rests"));
        }
        return post.send(target, Message.read(parcel.content()))
                .handle(this::judge)
                .thenCompose(judged -> judged);
    }

    private CompletionStage<Void> judge(@Nullable Answered answered, @Nullable Throwable failure) {
        Instant now = context.clock().instant();
        if (answered == null) {
            failed(now, Duration.ZERO);
            return CompletableFuture.failedFuture(new NotTaken(
                    "not reached: " + (failure == null ? "" : failure.getClass().getName())));
        }
        if (answered.isTaken()) {
            taken(now);
            context.counter("webhook_messages").accept(1);
            return DONE;
        }
        if (answered.isGone()) {
            return switchOff("it answers that it is gone (410)");
        }
        failed(now, answered.retryAfter());
        return CompletableFuture.failedFuture(new NotTaken("answered " + answered.status()));
    }

    private void failed(Instant now, Duration atLeast) {
        if (!reach.isFailing()) {
            context.logger()
                    .log(
                            Level.WARNING,
                            "the web hook of partner " + target.partner()
                                    + " does not take messages: they are kept, and it is tried again for 28 hours");
        }
        reach.failed(now, atLeast);
    }

    private void taken(Instant now) {
        if (reach.isFailing()) {
            context.logger().log(Level.INFO, "the web hook of partner " + target.partner() + " takes messages again");
        }
        reach.taken(now);
    }

    private CompletionStage<Void> giveUp(Parcel parcel, Instant now) {
        if (reach.hasBeenDeadSince(now.minus(PATIENCE)) && reach.isFailing()) {
            return switchOff("it has taken nothing for 28 hours");
        }
        context.counter("webhook_messages_given_up").accept(1);
        context.logger()
                .log(
                        Level.WARNING,
                        "the web hook of partner " + target.partner() + " did not take an event of " + parcel.postedAt()
                                + " within 28 hours: it is not told any more; a replay repeats it");
        return DONE;
    }

    private CompletionStage<Void> switchOff(String why) {
        context.logger()
                .log(
                        Level.WARNING,
                        "the web hook of partner " + target.partner() + " is switched off: " + why
                                + ". Have the partner repair it and ask for a replay, which switches it on again");
        return power.off(context.clock().instant());
    }

    CompletionStage<Void> switchOn() {
        reach.taken(Instant.MIN);
        return power.on();
    }

    State state() {
        if (power.isOff()) {
            return State.OFF;
        }
        return reach.isFailing() ? State.FAILING : State.ON;
    }

    Switch power() {
        return power;
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
