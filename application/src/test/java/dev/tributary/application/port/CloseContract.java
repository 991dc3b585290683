package dev.tributary.application.port;

import static dev.tributary.application.port.SampleEntries.NOON;
import static dev.tributary.application.port.SampleEntries.full;
import static dev.tributary.application.port.SampleEntries.queued;
import static dev.tributary.application.port.StoreContract.at;
import static dev.tributary.application.port.StoreContract.await;
import static dev.tributary.application.port.StoreContract.keeping;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.RecordedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How a store ends, and what the next one finds. */
interface CloseContract extends StoreContract {

    @Test
    default void aClosedStoreRefusesEverything() {
        MissionStore store = store();
        store.close();
        store.close();

        Stream<CompletionStage<?>> stages = Stream.of(
                store.change(at(queued("a")), keeping(queued("a"))),
                store.takeDue(Agenda.DELIVERY, NOON, 1, found -> Step.leave("taken")),
                store.endLeases(NOON),
                store.find(queued("a").key().id()),
                store.list(QueryContract.ALL),
                store.timeline(1),
                store.eventsAfter(0, null, 1),
                store.newestEvent(),
                store.backlog(),
                store.forgetVerdicts(NOON));

        assertThat(stages)
                .allSatisfy(stage -> assertThatThrownBy(() -> await(stage))
                        .cause()
                        .isInstanceOfSatisfying(
                                StoreFailure.class,
                                failure -> assertThat(failure.kind()).isEqualTo(StoreFailure.Kind.UNAVAILABLE)));
    }

    @Test
    default void whatWasAskedBeforeTheCloseIsDone() throws Exception {
        List<CompletionStage<MissionEntry>> stages = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            stages.add(store().change(at(queued("m" + i)), keeping(queued("m" + i))));
        }
        store().close();

        for (CompletionStage<MissionEntry> stage : stages) {
            assertThat(await(stage).number()).isPositive();
        }
        assertThat(await(reopened().list(new EntryQuery(null, null, null, null, null, null, 0, 1_000))))
                .hasSize(200);
    }

    @Test
    default void theNextStoreFindsEverything() throws Exception {
        MissionEntry first = keep(full("a"));
        MissionEntry second = keep(queued("b"));
        OnceKey key = OnceKeyContract.KEY;
        Remembered remembered = new Remembered("print", OnceKeyContract.REJECTED);
        await(store().change(
                        new Place.OfMission(null, key),
                        found -> Step.leave("left").remembering(result -> remembered)));
        List<RecordedEvent> events = await(store().eventsAfter(0, null, 10));

        MissionStore next = reopened();

        assertThat(await(next.list(QueryContract.ALL))).containsExactly(first, second);
        assertThat(await(next.eventsAfter(0, null, 10))).isEqualTo(events).hasSize(2);
        assertThat(foundAt(new Place.OfMission(null, key)).firstVerdict()).contains(remembered);
    }

    @Test
    default void theNextStoreNumbersOn() throws Exception {
        MissionEntry first = keep(queued("a"));
        long event = await(store().newestEvent());

        MissionStore next = reopened();
        MissionEntry second = await(next.change(at(queued("b")), keeping(queued("b"))));

        assertThat(second.number()).isGreaterThan(first.number());
        assertThat(await(next.newestEvent())).isGreaterThan(event);
    }
}
