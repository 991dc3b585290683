package dev.tributary.connector.host.feedback;

import dev.tributary.application.Missions;
import dev.tributary.connector.spi.Text;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What one connector remembers of its way out: what it has still to hand over, and which events it has acknowledged. */
public final class Feedback {

    private static final Duration LOADS_WITHIN = Duration.ofSeconds(10);

    private final Surroundings around;
    private final Outboxes outboxes;
    private final Followers followers;

    public Feedback(Missions missions, Surroundings around) {
        this.around = around;
        this.outboxes = new Outboxes(around);
        this.followers = new Followers(missions, around);
    }

    /**
     * Takes up what the connector left the last time; blocks while the store is read.
     *
     * @throws Unreadable if the store does not answer, for the operator
     */
    public void load() throws InterruptedException {
        try {
            outboxes.load()
                    .thenCompose(begun -> followers.load())
                    .toCompletableFuture()
                    .get(LOADS_WITHIN.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            throw new Unreadable(around.connector(), failure);
        }
    }

    /** What the operator should know; empty while all is well. */
    public Optional<Text> trouble() {
        Optional<Text> parcels = outboxes.trouble();
        Optional<Text> events = followers.trouble();
        return parcels.map(text ->
                        events.map(other -> FeedbackTexts.both(text, other)).orElse(text))
                .or(() -> events);
    }

    public Surroundings surroundings() {
        return around;
    }

    public Outboxes outboxes() {
        return outboxes;
    }

    public Followers followers() {
        return followers;
    }
}
