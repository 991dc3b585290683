package dev.tributary.connector.rest.webhooks;

import dev.tributary.connector.rest.json.EventWriter;
import dev.tributary.connector.spi.MissionEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Puts into the outbox once more what happened in a range of time to the missions that came by this connector. */
final class Replay {

    private static final int PAGE = 500;

    private final Webhook webhook;
    private final String connector;
    private final Outgoing outgoing;
    private final Instant since;
    private final Instant until;
    private final Map<String, Boolean> ours = new HashMap<>();
    private int told;

    /** Keeps what is to go out. */
    @FunctionalInterface
    interface Outgoing {
        CompletionStage<Void> keep(List<MissionEvent> events);
    }

    Replay(Webhook webhook, String connector, Outgoing outgoing, Instant since, Instant until) {
        this.webhook = webhook;
        this.connector = connector;
        this.outgoing = outgoing;
        this.since = since;
        this.until = until;
    }

    /** How many were put there. */
    CompletionStage<Integer> run() {
        return page(0);
    }

    private CompletionStage<Integer> page(long after) {
        return webhook.desk().eventsAfter(after, PAGE).thenCompose(events -> {
            List<MissionEvent> within = events.stream()
                    .filter(EventWriter::isTold)
                    .filter(this::isWithin)
                    .toList();
            return chosen(within, 0, new ArrayList<>())
                    .thenCompose(outgoing::keep)
                    .thenCompose(kept -> events.size() < PAGE
                            ? CompletableFuture.completedFuture(told)
                            : page(events.get(PAGE - 1).sequence()));
        });
    }

    private boolean isWithin(MissionEvent event) {
        return !event.at().isBefore(since) && event.at().isBefore(until);
    }

    private CompletionStage<List<MissionEvent>> chosen(List<MissionEvent> events, int from, List<MissionEvent> chosen) {
        int index = from;
        while (index < events.size() && ours.containsKey(events.get(index).missionId())) {
            choose(events.get(index), chosen);
            index++;
        }
        if (index == events.size()) {
            return CompletableFuture.completedFuture(chosen);
        }
        int next = index;
        String mission = events.get(next).missionId();
        return webhook.desk().find(mission).thenCompose(found -> {
            ours.put(
                    mission,
                    found.filter(view -> view.source().connector().equals(connector))
                            .isPresent());
            return chosen(events, next, chosen);
        });
    }

    private void choose(MissionEvent event, List<MissionEvent> chosen) {
        if (ours.getOrDefault(event.missionId(), false)) {
            chosen.add(event);
            told++;
        }
    }
}
