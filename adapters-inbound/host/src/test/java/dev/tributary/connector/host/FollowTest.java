package dev.tributary.connector.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.application.model.RecordedEvent;
import dev.tributary.application.port.StoreFailure;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.connector.spi.MissionEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Each event comes until it is acknowledged, across restarts. */
class FollowTest extends DeskFixture {

    private final List<Long> told = new ArrayList<>();

    @Test
    void itBeginsWithWhatHappensFromNowOn() {
        happens(1);
        follow(plain);
        happens(2, 3);

        assertThat(told).containsExactly(2L, 3L);
    }

    @Test
    void anEventComesAgainUntilItIsAcknowledgedAndTheNextOneWaits() {
        List<CompletableFuture<Void>> stages = new ArrayList<>();
        plain.follow("test", event -> {
            told.add(event.sequence());
            CompletableFuture<Void> stage = new CompletableFuture<>();
            stages.add(stage);
            return stage;
        });
        happens(1, 2);
        assertThat(told).containsExactly(1L);

        stages.get(0).completeExceptionally(new IllegalStateException("the partner is away"));
        time.pass(Duration.ofMillis(999));
        assertThat(told).containsExactly(1L);
        time.pass(Duration.ofMillis(1));
        assertThat(told).containsExactly(1L, 1L);
        stages.get(1).completeExceptionally(new IllegalStateException("still away"));
        time.pass(Duration.ofSeconds(2));
        assertThat(told).containsExactly(1L, 1L, 1L);
        stages.get(2).complete(null);

        assertThat(told).containsExactly(1L, 1L, 1L, 2L);
    }

    @Test
    void aListenerThatThrowsIsToldTheSameEventAgain() {
        plain.follow("test", event -> {
            told.add(event.sequence());
            if (told.size() == 1) {
                throw new IllegalStateException("a bug of the connector's");
            }
            return CompletableFuture.completedFuture(null);
        });
        happens(1, 2);
        time.pass(Duration.ofSeconds(1));

        assertThat(told).containsExactly(1L, 1L, 2L);
    }

    @Test
    void whatWasNotAcknowledgedComesAgainAfterARestart() {
        plain.follow("test", event -> {
            told.add(event.sequence());
            return event.sequence() == 1 ? CompletableFuture.completedFuture(null) : new CompletableFuture<>();
        });
        happens(1, 2, 3);
        assertThat(told).containsExactly(1L, 2L);
        door.shut();

        told.clear();
        follow(restarted());

        assertThat(told).containsExactly(2L, 3L);
    }

    @Test
    void whatHappenedBeforeACrashAndAfterItFirstFollowedIsNotMissed() {
        plain.follow("test", event -> new CompletableFuture<>());
        door.shut();
        happens(1);

        follow(restarted());

        assertThat(told).containsExactly(1L);
    }

    @Test
    void onlyMissionsThatCameByThisConnectorAreTold() {
        MissionDesk depot = desk(DeskRules.plain("depot", Samples.ACME));
        follow(depot);
        happens(1);

        assertThat(told).isEmpty();
    }

    @Test
    void moreThanAPageIsToldInOrder() {
        follow(plain);
        LongStream.rangeClosed(1, 950).forEach(sequence -> missions.events.add(event(sequence)));
        happens(951);

        assertThat(told).hasSize(951).isSorted();
    }

    @Test
    void aStoreOutOfOrderIsAskedAgain() {
        follow(plain);
        missions.failure = new StoreFailure(StoreFailure.Kind.UNAVAILABLE, "the store is away");
        happens(1);
        assertThat(told).isEmpty();

        missions.failure = null;
        time.pass(Duration.ofSeconds(1));

        assertThat(told).containsExactly(1L);
    }

    @Test
    void underOneNameOnlyOneFollows() throws Exception {
        AutoCloseable first = follow(plain);

        assertThatThrownBy(() -> follow(plain))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("test");
        happens(1);
        first.close();
        happens(2);
        follow(plain);

        assertThat(told).containsExactly(1L, 2L);
    }

    private MissionDesk restarted() {
        Desks desks = HostFixture.hosting(missions, time)
                .desks(PLAIN, new Door("connector api"), new CallingThread(), Runnable::run);
        try {
            desks.feedback().load();
        } catch (InterruptedException unexpected) {
            throw new AssertionError(unexpected);
        }
        return desks.own();
    }

    private AutoCloseable follow(MissionDesk desk) {
        return desk.follow("test", this::acknowledge);
    }

    private CompletionStage<?> acknowledge(MissionEvent event) {
        told.add(event.sequence());
        return CompletableFuture.completedFuture(null);
    }

    private void happens(long... sequences) {
        for (long sequence : sequences) {
            missions.events.add(event(sequence));
        }
        missions.happens(event(sequences[sequences.length - 1]));
    }

    private static RecordedEvent event(long sequence) {
        return Samples.event(sequence, "INT-" + sequence, Samples.ACME);
    }
}
