package dev.tributary.connector.testkit;

import dev.tributary.connector.spi.MissionDesk.Submission;
import dev.tributary.connector.spi.MissionField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/** What one connector has handed in and has no receipt of yet; may be used from any thread. */
final class InFlight {

    private final Map<String, Integer> ids = new HashMap<>();
    private int most;

    <T> CompletionStage<T> count(List<Submission> submissions, CompletionStage<T> receipts) {
        List<String> handedIn = submissions.stream()
                .map(one -> one.draft().get(MissionField.ID).orElse(""))
                .filter(id -> !id.isEmpty())
                .toList();
        add(handedIn, 1);
        return receipts.whenComplete((given, failure) -> add(handedIn, -1));
    }

    private synchronized void add(List<String> handedIn, int one) {
        for (String id : handedIn) {
            int now = ids.merge(id, one, Integer::sum);
            most = Math.max(most, now);
            if (now == 0) {
                ids.remove(id);
            }
        }
    }

    /** How many items wait for their receipt now. */
    synchronized int now() {
        return ids.size();
    }

    /** How often the same item was under way at the same time, at most. */
    synchronized int mostOfOne() {
        return most;
    }
}
