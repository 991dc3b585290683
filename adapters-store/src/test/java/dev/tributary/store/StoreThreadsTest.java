package dev.tributary.store;

import static dev.tributary.application.port.SampleEntries.queued;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.RecordedEvent;
import dev.tributary.application.port.MissionStore;
import dev.tributary.application.port.Place;
import dev.tributary.application.port.Step;
import dev.tributary.application.port.StoreFailure;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreThreadsTest {

    @TempDir
    private Path directory;

    private final CountDownLatch release = new CountDownLatch(1);
    private Path file;

    @BeforeEach
    void nameFile() {
        file = directory.resolve("store.db");
    }

    private static List<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("tributary-store"))
                .toList();
    }

    /** Keeps the writer busy until the release. */
    private CompletionStage<String> occupyWriter(MissionStore store) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CompletionStage<String> stage = store.change(new Place.OfMission(null, null), found -> {
            begun.countDown();
            awaitRelease();
            return Step.leave("done");
        });
        begun.await();
        return stage;
    }

    private void awaitRelease() {
        try {
            release.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static Tuning tuning(int waiting, Duration closing) {
        Tuning usual = Tuning.DEFAULT;
        return new Tuning(
                waiting,
                usual.reading(),
                usual.together(),
                usual.cached(),
                usual.maximumPages(),
                usual.locked(),
                closing);
    }

    @Test
    void aClosedStoreLeavesNoThreadAndOneFile() throws Exception {
        MissionStore store = Stores.open(file);
        Stores.keep(store, queued("a"));
        Stores.find(store, "a");
        assertThat(threads()).hasSize(4);

        store.close();

        assertThat(threads()).isEmpty();
        assertThat(directory.toFile().list()).containsExactlyInAnyOrder("store.db", "store.db.lock");
    }

    @Test
    void aFileThatIsRefusedLeavesNoThread() throws Exception {
        Stores.execute(file, "create table mission (a text)");

        assertThat(catchThrowable(() -> Stores.open(file))).isNotNull();

        assertThat(threads()).isEmpty();
    }

    @Test
    void aStoreMayBeClosedByWhatDependsOnIt() throws Exception {
        MissionStore store = Stores.open(file);
        Stores.await(Stores.submit(store, queued("a")).thenAccept(kept -> store.close()));
        for (Thread thread : threads()) {
            thread.join(TimeUnit.SECONDS.toMillis(30));
        }

        assertThat(threads()).isEmpty();
        Stores.open(file).close();
    }

    @Test
    void changesThatWaitTogetherShareATransaction() throws Exception {
        List<List<RecordedEvent>> told = new CopyOnWriteArrayList<>();
        try (MissionStore store = Stores.open(file)) {
            store.onCommit(told::add);
            occupyWriter(store);
            List<CompletionStage<MissionEntry>> stages = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                stages.add(Stores.submit(store, queued("m" + i)));
            }
            release.countDown();
            for (CompletionStage<MissionEntry> stage : stages) {
                Stores.await(stage);
            }
        }

        assertThat(told)
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(20);
    }

    @Test
    void moreThanMayWaitIsRefusedAtOnceAndTheRestIsDone() throws Exception {
        try (MissionStore store = Stores.open(file, tuning(3, Duration.ofSeconds(8)))) {
            CompletionStage<String> first = occupyWriter(store);
            List<CompletionStage<MissionEntry>> waiting = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                waiting.add(Stores.submit(store, queued("m" + i)));
            }

            StoreFailure refusal = Stores.failure(Stores.submit(store, queued("too many")));
            release.countDown();

            assertThat(refusal.kind()).isEqualTo(StoreFailure.Kind.UNAVAILABLE);
            assertThat(refusal).hasMessageContaining(file.toString()).hasMessageContaining("3 calls waiting");
            assertThat(Stores.await(first)).isEqualTo("done");
            for (CompletionStage<MissionEntry> stage : waiting) {
                assertThat(Stores.await(stage).number()).isPositive();
            }
            assertThat(Stores.find(store, "too many")).isEmpty();
        }
    }

    @Test
    void aCloseThatTakesTooLongGivesUpWhatWasNotBegun() throws Exception {
        MissionStore store = Stores.open(file, tuning(10, Duration.ofMillis(50)));
        CompletionStage<String> first = occupyWriter(store);
        CompletionStage<MissionEntry> second = Stores.submit(store, queued("a"));

        store.close();

        assertThat(Stores.failure(second).kind()).isEqualTo(StoreFailure.Kind.UNAVAILABLE);
        release.countDown();
        assertThat(Stores.await(first)).isEqualTo("done");
    }

    @Test
    void readingGoesOnWhileTheWriterIsBusy() throws Exception {
        try (MissionStore store = Stores.open(file)) {
            MissionEntry kept = Stores.keep(store, queued("a"));
            occupyWriter(store);

            assertThat(Stores.find(store, "a")).containsExactly(kept);
            release.countDown();
        }
    }
}
