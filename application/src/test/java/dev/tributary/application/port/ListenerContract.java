package dev.tributary.application.port;

import static dev.tributary.application.port.SampleEntries.queued;
import static dev.tributary.application.port.StoreContract.at;
import static dev.tributary.application.port.StoreContract.await;
import static dev.tributary.application.port.StoreContract.keeping;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.RecordedEvent;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Who is told of commits, and when. */
interface ListenerContract extends StoreContract {

    @Test
    default void listenersHaveBeenToldWhenTheStageCompletes() throws Exception {
        List<RecordedEvent> told = new CopyOnWriteArrayList<>();
        store().onCommit(told::addAll);

        CompletionStage<Integer> seen =
                store().change(at(queued("a")), keeping(queued("a"))).thenApply(kept -> told.size());

        assertThat(await(seen)).isEqualTo(1);
        assertThat(told).isEqualTo(await(store().eventsAfter(0, null, 10)));
    }

    @Test
    default void whatListenersAreToldIsCommitted() throws Exception {
        Queue<CompletionStage<List<RecordedEvent>>> readings = new ConcurrentLinkedQueue<>();
        store().onCommit(events -> readings.add(store().timeline(events.get(0).entry())));

        MissionEntry kept = keep(queued("a"));

        assertThat(readings).hasSize(1);
        assertThat(await(readings.remove())).isEqualTo(await(store().timeline(kept.number())));
    }

    @Test
    default void listenersAreToldInTheOrderOfCommitsWhoeverMakesThem() throws Exception {
        List<Long> told = new CopyOnWriteArrayList<>();
        store().onCommit(events -> events.forEach(event -> told.add(event.sequence())));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> done = List.of(1, 2, 3, 4).stream()
                    .map(thread -> threads.submit(() -> keepMany("t" + thread, 50)))
                    .toList();
            for (Future<Integer> each : done) {
                assertThat(each.get()).isEqualTo(50);
            }
        } finally {
            threads.shutdown();
        }

        assertThat(told).isSorted().doesNotHaveDuplicates().hasSize(200);
    }

    private int keepMany(String prefix, int count) throws Exception {
        for (int i = 0; i < count; i++) {
            keep(queued(prefix + "-" + i));
        }
        return count;
    }

    @Test
    default void aListenerThatThrowsHarmsNobody() throws Exception {
        List<RecordedEvent> told = new CopyOnWriteArrayList<>();
        store().onCommit(events -> {
            throw new IllegalArgumentException("a listener of a test that fails on purpose");
        });
        store().onCommit(told::addAll);

        keep(queued("a"));
        keep(queued("b"));

        assertThat(told).hasSize(2);
    }

    @Test
    default void nobodyIsToldOfNothing() throws Exception {
        MissionEntry kept = keep(queued("a"));
        List<List<RecordedEvent>> told = new CopyOnWriteArrayList<>();
        store().onCommit(told::add);

        update(kept, SampleEntries::attempted);
        await(store().change(at(kept), found -> Step.leave("nothing")));

        assertThat(told).isEmpty();
    }

    @Test
    default void aStageMayAskTheStoreForMore() throws Exception {
        CompletionStage<MissionEntry> both = store().change(at(queued("a")), keeping(queued("a")))
                .thenCompose(kept -> store().change(at(kept), keeping(SampleEntries::attempted)));

        assertThat(await(both).delivery().attempts()).isEqualTo(1);
    }
}
