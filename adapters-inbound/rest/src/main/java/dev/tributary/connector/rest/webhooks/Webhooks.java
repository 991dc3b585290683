package dev.tributary.connector.rest.webhooks;

import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.connector.spi.MissionEvent;
import dev.tributary.connector.spi.Text;
import io.vertx.core.Vertx;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The web hooks of one connector. */
public final class Webhooks implements AutoCloseable {

    private final ConnectorContext context;
    private final List<Target> targets;
    private volatile Map<String, Webhook> webhooks = Map.of();

    public Webhooks(ConnectorContext context, List<Target> targets) {
        this.context = context;
        this.targets = List.copyOf(targets);
    }

    /**
     * Begins to keep what is to be told; before any mission is taken in.
     *
     * @param deskOf gives each partner's desk, always the same one
     */
    public void follow(Function<String, MissionDesk> deskOf) {
        Map<String, Webhook> made = new TreeMap<>();
        targets.forEach(
                target -> made.put(target.partner(), new Webhook(context, target, deskOf.apply(target.partner()))));
        webhooks = Collections.unmodifiableMap(made);
        made.values().forEach(Webhook::follow);
    }

    /** Begins to tell it. */
    public void deliver(Vertx vertx) {
        if (targets.isEmpty()) {
            return;
        }
        Post post = new HttpPost(vertx, context.clock());
        webhooks.values().forEach(webhook -> webhook.deliver(post));
        context.gauge("webhooks_off", () -> partners(Webhook.State.OFF).size());
        context.gauge("webhooks_failing", () -> partners(Webhook.State.FAILING).size());
    }

    Optional<Webhook> of(String partner) {
        return Optional.ofNullable(webhooks.get(partner));
    }

    /** Switches the web hook on, and tells once more what happened in this time, the end not included. */
    CompletionStage<Integer> replay(Webhook webhook, Instant since, Instant until) {
        Replay replay = new Replay(webhook, context.name(), events -> keep(webhook, events), since, until);
        return webhook.switchOn().thenCompose(on -> replay.run());
    }

    private CompletionStage<Void> keep(Webhook webhook, List<MissionEvent> events) {
        return context.state().keep(events.stream().map(webhook::parcel).toList());
    }

    /** What the operator should know; empty while all is well. */
    public Optional<Text> trouble() {
        List<String> off = partners(Webhook.State.OFF);
        List<String> failing = partners(Webhook.State.FAILING);
        if (off.isEmpty() && failing.isEmpty()) {
            return Optional.empty();
        }
        String partners = Stream.concat(off.stream(), failing.stream()).collect(Collectors.joining(", "));
        return Optional.of(
                off.isEmpty()
                        ? new Text(
                                "the web hooks of these partners do not take messages, which are kept for 28 hours: "
                                        + partners,
                                "les web hooks de ces partenaires ne prennent pas les messages, gardés 28 heures : "
                                        + partners)
                        : new Text(
                                "the web hooks of these partners are switched off or do not take messages; a replay"
                                        + " switches them on: " + partners,
                                "les web hooks de ces partenaires sont coupés ou ne prennent pas les messages ; une"
                                        + " répétition les rétablit : " + partners));
    }

    private List<String> partners(Webhook.State state) {
        return webhooks.values().stream()
                .filter(webhook -> webhook.state() == state)
                .map(Webhook::partner)
                .toList();
    }

    @Override
    public void close() {
        webhooks.values().forEach(Webhook::close);
        webhooks = Map.of();
    }
}
