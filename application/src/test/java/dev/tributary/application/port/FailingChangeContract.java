package dev.tributary.application.port;

import static dev.tributary.application.port.SampleEntries.CUSTOMER;
import static dev.tributary.application.port.SampleEntries.queued;
import static dev.tributary.application.port.StoreContract.at;
import static dev.tributary.application.port.StoreContract.await;
import static dev.tributary.application.port.StoreContract.keeping;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.RecordedEvent;
import dev.tributary.domain.CustomerId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Changes that must leave nothing behind. */
interface FailingChangeContract extends StoreContract {

    /** What the changes of these tests throw. */
    final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static Located<MissionEntry> broken() {
        return new Located<>(at(queued("broken")), found -> {
            throw new Broken();
        });
    }

    private static Located<MissionEntry> kept(MissionEntry entry) {
        return new Located<>(at(entry), keeping(entry));
    }

    private void assertNothingButTheFirst(MissionEntry first) throws Exception {
        assertThat(await(store().list(new EntryQuery(null, null, null, null, null, null, 0, 10))))
                .containsExactly(first);
        assertThat(await(store().eventsAfter(0, null, 10))).hasSize(1);
    }

    @Test
    default void aChangeThatThrowsLeavesNothingOfItsCall() throws Exception {
        MissionEntry first = keep(queued("a"));
        List<RecordedEvent> told = new CopyOnWriteArrayList<>();
        store().onCommit(told::addAll);
        Located<MissionEntry> attempt = new Located<>(at(first), keeping(SampleEntries::attempted));

        assertThatThrownBy(() -> await(store().changeAll(List.of(kept(queued("b")), attempt, broken()))))
                .hasRootCauseInstanceOf(Broken.class);

        assertNothingButTheFirst(first);
        assertThat(told).isEmpty();
    }

    @Test
    default void anOutcomeThatThrowsLeavesNothingOfItsCall() throws Exception {
        MissionEntry first = keep(queued("a"));
        Change<String> change = found -> Step.keep(queued("b"), List.of(StoreContract.accepted(queued("b"))), kept -> {
            throw new Broken();
        });

        assertThatThrownBy(() -> await(store().change(at(queued("b")), change))).hasRootCauseInstanceOf(Broken.class);

        assertNothingButTheFirst(first);
    }

    @Test
    default void aChangeThatThrowsHarmsNoOtherCall() throws Exception {
        List<CompletionStage<List<MissionEntry>>> stages = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Located<MissionEntry> good = kept(queued("m" + i));
            stages.add(store().changeAll(i % 3 == 0 ? List.of(good, broken()) : List.of(good)));
        }

        for (int i = 0; i < 100; i++) {
            CompletionStage<List<MissionEntry>> stage = stages.get(i);
            if (i % 3 == 0) {
                assertThatThrownBy(() -> await(stage)).hasRootCauseInstanceOf(Broken.class);
                assertThat(found("m" + i)).isEmpty();
            } else {
                List<MissionEntry> kept = await(stage);
                assertThat(found("m" + i)).isEqualTo(kept).hasSize(1);
            }
        }
        assertThat(await(store().newestEvent())).isEqualTo(66);
    }

    @Test
    default void aKeyIsKeptOnlyOnce() throws Exception {
        MissionEntry first = keep(queued("a", CUSTOMER));

        assertThatThrownBy(() -> keep(queued("a", CUSTOMER)))
                .hasRootCauseInstanceOf(IllegalStateException.class)
                .hasStackTraceContaining("1110000000/a");

        assertNothingButTheFirst(first);
    }

    @Test
    default void aKeyWithoutCustomerIsKeptOnlyOnce() throws Exception {
        MissionEntry first = keep(queued("a"));

        assertThatThrownBy(() -> keep(queued("a"))).hasRootCauseInstanceOf(IllegalStateException.class);

        assertNothingButTheFirst(first);
    }

    @Test
    default void aKeyIsKeptOnlyOnceInOneCallToo() throws Exception {
        MissionEntry first = keep(queued("a"));

        assertThatThrownBy(() -> await(store().changeAll(List.of(kept(queued("b")), kept(queued("b"))))))
                .hasRootCauseInstanceOf(IllegalStateException.class);

        assertNothingButTheFirst(first);
    }

    @Test
    default void aKeyIsKeptOnlyOnceWhereverItComesFrom() throws Exception {
        MissionEntry first = keep(queued("a"));

        assertThatThrownBy(() -> await(store().change(at(queued("b")), keeping(queued("a")))))
                .hasRootCauseInstanceOf(IllegalStateException.class);

        assertNothingButTheFirst(first);
    }

    @Test
    default void theSameIdOfAnotherCustomerIsAnotherMission() throws Exception {
        List<MissionEntry> kept =
                List.of(keep(queued("a", CUSTOMER)), keep(queued("a", null)), keep(queued("a", new CustomerId(7))));

        assertThat(found("a")).isEqualTo(kept);
    }

    @Test
    default void anEntryThatWasNotFoundIsNotKept() throws Exception {
        MissionEntry first = keep(queued("a"));

        assertThatThrownBy(() -> await(store().change(at(queued("b")), keeping(first))))
                .hasRootCauseInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> keep(queued("b").numbered(first.number() + 1)))
                .hasRootCauseInstanceOf(IllegalStateException.class);

        assertNothingButTheFirst(first);
    }

    @Test
    default void anEntryKeepsItsKey() throws Exception {
        MissionEntry first = keep(queued("a"));

        assertThatThrownBy(() -> keep(queued("a", CUSTOMER).numbered(first.number())))
                .hasRootCauseInstanceOf(IllegalStateException.class);

        assertNothingButTheFirst(first);
    }
}
