package dev.tributary.store;

import static dev.tributary.application.port.SampleEntries.queued;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.model.EventKind;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.port.Agenda;
import dev.tributary.application.port.MissionStore;
import dev.tributary.application.port.Step;
import dev.tributary.application.port.StoreFailure;
import dev.tributary.domain.Comment;
import dev.tributary.domain.Mission;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQLite answers a full disk and a full file alike; the bound of the file stands for that of the disk. */
class FullDiskTest {

    @TempDir
    private Path directory;

    private final AtomicLong pages = new AtomicLong(40);
    private Path file;
    private MissionStore store;

    @BeforeEach
    void open() {
        file = directory.resolve("store.db");
        Tuning usual = Tuning.DEFAULT;
        Tuning small = new Tuning(
                usual.waiting(),
                usual.reading(),
                usual.together(),
                usual.cached(),
                pages::get,
                usual.locked(),
                usual.closing());
        store = Stores.open(file, small);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static MissionEntry big(String id, int length) {
        MissionEntry entry = queued(id);
        Mission was = entry.mission();
        Mission mission = new Mission(
                was.id(),
                was.customer(),
                was.type(),
                was.schedule(),
                was.recipient(),
                was.destination(),
                new Comment("x".repeat(length)),
                was.dispatch());
        return entry.with(
                entry.content().revised(mission, entry.source(), List.of()),
                entry.delivery(),
                entry.progress(),
                entry.updatedAt());
    }

    private List<MissionEntry> fill() throws Exception {
        List<MissionEntry> kept = new ArrayList<>();
        while (true) {
            try {
                kept.add(Stores.keep(store, big("m" + kept.size(), 2_000)));
            } catch (ExecutionException full) {
                assertThat(full).cause().isInstanceOf(StoreFailure.class);
                return kept;
            }
        }
    }

    @Test
    void aFullDiskIsToldAndNothingOfTheChangeIsKept() throws Exception {
        List<MissionEntry> kept = fill();

        StoreFailure failure = Stores.failure(Stores.submit(store, big("one more", 2_000)));

        assertThat(failure.kind()).isEqualTo(StoreFailure.Kind.FULL);
        assertThat(failure)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("No room")
                .hasMessageContaining("goes on by itself");
        assertThat(kept).isNotEmpty();
        assertThat(Stores.await(store.list(Stores.ALL))).isEqualTo(kept);
        assertThat(Stores.await(store.newestEvent())).isEqualTo(kept.size());
        assertThat(Stores.await(store.backlog()).waiting()).isEqualTo(kept.size());
    }

    @Test
    void whenThereIsRoomAgainTheStoreGoesOn() throws Exception {
        List<MissionEntry> kept = fill();
        pages.set(400);

        MissionEntry next = Stores.keep(store, big("one more", 2_000));

        assertThat(next.number()).isGreaterThan(kept.get(kept.size() - 1).number());
        assertThat(Stores.find(store, "one more")).containsExactly(next);
        assertThat(Stores.await(store.timeline(next.number())))
                .singleElement()
                .satisfies(event -> assertThat(event.event().kind()).isEqualTo(EventKind.ACCEPTED));
    }

    @Test
    void theTroubleLastsUntilSomethingIsKeptAgain() throws Exception {
        fill();
        assertThat(store.trouble())
                .hasValueSatisfying(trouble -> assertThat(trouble.kind()).isEqualTo(StoreFailure.Kind.FULL));

        pages.set(400);
        Stores.await(store.takeDue(Agenda.DELIVERY, Instant.EPOCH, 1, found -> Step.leave("nothing is due")));
        assertThat(store.trouble()).isPresent();
        Stores.keep(store, big("one more", 2_000));

        assertThat(store.trouble()).isEmpty();
    }

    @Test
    void whatFitsIsKeptThoughAnotherOfTheSameTransactionDoesNot() throws Exception {
        CountDownLatch waiting = new CountDownLatch(1);
        CompletionStage<MissionEntry> first = store.change(Stores.at(queued("first")), found -> {
            awaitQuietly(waiting);
            return Stores.keeping(queued("first")).apply(found);
        });
        CompletionStage<MissionEntry> small = Stores.submit(store, big("small", 10));
        CompletionStage<MissionEntry> huge = Stores.submit(store, big("huge", 1_000_000));
        CompletionStage<MissionEntry> last = Stores.submit(store, big("last", 10));
        waiting.countDown();

        CompletableFuture.allOf(first.toCompletableFuture(), small.toCompletableFuture(), last.toCompletableFuture())
                .get();
        assertThat(Stores.failure(huge).kind()).isEqualTo(StoreFailure.Kind.FULL);
        assertThat(Stores.await(store.list(Stores.ALL)))
                .extracting(entry -> entry.key().id().value())
                .containsExactly("first", "small", "last");
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
