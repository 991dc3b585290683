package dev.tributary.application.port;

import static dev.tributary.application.port.SampleEntries.NOON;
import static dev.tributary.application.port.SampleEntries.queued;
import static dev.tributary.application.port.StoreContract.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.application.model.MissionEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InMemoryMissionStoreTest implements MissionStoreContract {

    private final SettableTime clock = new SettableTime(NOON);
    private InMemoryMissionStore store = new InMemoryMissionStore(clock);

    @Override
    public MissionStore store() {
        return store;
    }

    @Override
    public SettableTime clock() {
        return clock;
    }

    @Override
    public MissionStore reopened() {
        store = store.crash();
        return store;
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatComesAfterACrashIsNotKept() throws Exception {
        InMemoryMissionStore crashed = store;
        MissionEntry kept = keep(queued("a"));
        MissionStore next = reopened();

        assertThatThrownBy(() -> await(crashed.change(StoreContract.at(kept), StoreContract.keeping(queued("b")))))
                .hasRootCauseInstanceOf(StoreFailure.class);
        assertThat(await(next.list(QueryContract.ALL))).containsExactly(kept);
    }

    @Test
    void troubleLastsUntilItIsOver() throws Exception {
        store.failWith(new StoreFailure(StoreFailure.Kind.FULL, "no room"));

        assertThatThrownBy(() -> keep(queued("a"))).hasRootCauseMessage("no room");
        store.recover();

        assertThat(keep(queued("a")).number()).isPositive();
    }
}
