package dev.tributary.connector.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.port.StoreFailure;
import dev.tributary.connector.spi.ConnectorState;
import dev.tributary.connector.spi.ConnectorState.Entry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever order parcels are kept in, and whatever lane is dead, each one is handed over. */
class OutboxLanesTest extends OutboxFixture {

    private final ConnectorState state = started().state();

    @Test
    void whatWasMadeEarlyAndIsKeptLateIsHandedOver() {
        state.deliver("replies", this::pending);
        Entry early = state.parcel("replies", "a", "early");
        now(state.keep(List.of(state.parcel("replies", "b", "in turn"))));

        now(state.keep(List.of(early)));

        assertThat(handedOver).containsExactly("b: in turn #1", "a: early #1");
    }

    @Test
    void whatIsKeptLateComesInItsTurnWhileItsLaneWaits() {
        state.deliver("replies", this::pending);
        List<Entry> parcels = parcels(0, 4, "a");
        now(state.keep(List.of(parcels.get(0))));
        now(state.keep(List.of(parcels.get(3))));
        now(state.keep(List.of(parcels.get(2), parcels.get(1))));

        for (int number = 0; number < 4; number++) {
            succeed(Integer.toString(number));
        }

        assertThat(handedOver).containsExactly("a: 0 #1", "a: 1 #1", "a: 2 #1", "a: 3 #1");
    }

    @Test
    void inWhateverOrderTheyAreKeptAllAreHandedOverOnce() {
        List<Entry> parcels = new ArrayList<>();
        for (int number = 0; number < 3_000; number++) {
            parcels.add(state.parcel("replies", "lane " + number % 40, Integer.toString(number)));
        }
        Collections.shuffle(parcels, new Random(4));
        state.deliver("replies", this::pending);
        for (int first = 0; first < 3_000; first += 100) {
            now(state.keep(parcels.subList(first, first + 100)));
            open.values().stream().limit(5).toList().forEach(stage -> stage.complete(null));
        }

        while (open.values().stream().anyMatch(stage -> !stage.isDone())) {
            List.copyOf(open.values()).forEach(stage -> stage.complete(null));
        }

        assertThat(handedOver).hasSize(3_000).doesNotHaveDuplicates();
        assertThat(missions.notebook.kept.keySet()).noneMatch(key -> key.contains("outbox/"));
    }

    @Test
    void oneDeadLaneHoldsUpNoOther() {
        state.deliver("replies", this::takenUnlessDead);
        for (int first = 0; first < 1_500; first += 500) {
            now(state.keep(parcels(first, 500, "dead")));
        }

        now(state.keep(List.of(state.parcel("replies", "b", "alive"))));

        assertThat(handedOver).contains("b: alive #1");
    }

    @Test
    void aLaneThatComesToLifeIsHandedOverInOrder() {
        now(state.keep(parcels(0, 500, "dead")));
        now(state.keep(parcels(0, 500, "b")));
        now(state.keep(parcels(500, 500, "dead")));
        state.deliver("replies", this::takenUnlessDead);
        handedOver.clear();

        alive = true;
        time.pass(Duration.ofMinutes(5));

        assertThat(handedOver)
                .containsExactlyElementsOf(IntStream.range(0, 1_000)
                        .mapToObj(number -> "dead: " + number + (number == 0 ? " #2" : " #1"))
                        .toList());
    }

    @Test
    void anOutboxWhoseNameBeginsAsAnothersIsApartFromIt() {
        state.deliver("acme", this::taken);
        now(state.keep(List.of(state.parcel("acme/north", "a", "1"), state.parcel("acme%2Fnorth", "a", "2"))));
        assertThat(handedOver).isEmpty();

        state.deliver("acme/north", this::taken);

        assertThat(handedOver).containsExactly("a: 1 #1");
    }

    @Test
    void namesAreAsLongAsIdsMayBe() {
        String lane = "\uD83D\uDE9A".repeat(100);
        state.deliver("replies", this::taken);

        now(state.keep(List.of(state.parcel("replies", lane, "c".repeat(65_536)))));

        assertThat(handedOver).hasSize(1);
    }

    @Test
    void whileTheStoreCannotBeReadItIsReadAgain() {
        now(state.keep(parcels(0, 30, "a")));
        missions.notebook.failure = new StoreFailure(StoreFailure.Kind.UNAVAILABLE, "the store is away");
        state.deliver("replies", this::taken);
        time.pass(Duration.ofSeconds(3));
        assertThat(handedOver).isEmpty();

        missions.notebook.failure = null;
        time.pass(Duration.ofSeconds(1));

        assertThat(handedOver).hasSize(30);
    }

    private boolean alive;

    private CompletableFuture<?> takenUnlessDead(ConnectorState.Parcel parcel) {
        note(parcel);
        return alive || !parcel.lane().equals("dead")
                ? CompletableFuture.completedFuture(null)
                : CompletableFuture.failedFuture(new CompletionException(new IllegalStateException("dead")));
    }

    private List<Entry> parcels(int first, int count, String lane) {
        return IntStream.range(first, first + count)
                .mapToObj(number -> state.parcel("replies", lane, Integer.toString(number)))
                .toList();
    }
}
