package dev.tributary.application.port;

import static dev.tributary.application.port.SampleEntries.CUSTOMER;
import static dev.tributary.application.port.SampleEntries.NOON;
import static dev.tributary.application.port.SampleEntries.attempted;
import static dev.tributary.application.port.SampleEntries.queued;
import static dev.tributary.application.port.SampleEntries.updated;
import static dev.tributary.application.port.StoreContract.at;
import static dev.tributary.application.port.StoreContract.await;
import static dev.tributary.application.port.StoreContract.keeping;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.domain.CustomerId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** What one change does, and many in a row. */
interface ChangeContract extends StoreContract {

    @Test
    default void aNewEntryIsNumberedAndFoundAgain() throws Exception {
        MissionEntry kept = keep(queued("a"));

        assertThat(kept.number()).isPositive();
        assertThat(kept).isEqualTo(queued("a").numbered(kept.number()));
        assertThat(found("a")).containsExactly(kept);
    }

    @Test
    default void numbersGrow() throws Exception {
        assertThat(keep(queued("a")).number()).isLessThan(keep(queued("b")).number());
    }

    @Test
    default void aChangeFindsTheEntriesOfEveryCustomerByNumber() throws Exception {
        MissionEntry first = keep(queued("a", CUSTOMER));
        MissionEntry second = keep(queued("a", null));
        MissionEntry third = keep(queued("a", new CustomerId(1)));
        keep(queued("other"));

        assertThat(foundAt(at(first)).entries()).containsExactly(first, second, third);
    }

    @Test
    default void aChangeOfOneEntryFindsItAlone() throws Exception {
        keep(queued("a", CUSTOMER));
        MissionEntry second = keep(queued("a", null));

        assertThat(foundAt(new Place.OfEntry(second.number()))).isEqualTo(new Found(List.of(second), null));
    }

    @Test
    default void whereNothingIsAChangeFindsNothing() throws Exception {
        keep(queued("a"));
        Found nothing = new Found(List.of(), null);

        assertThat(foundAt(at(queued("b")))).isEqualTo(nothing);
        assertThat(foundAt(new Place.OfEntry(9_999))).isEqualTo(nothing);
        assertThat(foundAt(new Place.OfMission(null, null))).isEqualTo(nothing);
    }

    @Test
    default void aChangeThatLeavesChangesNothing() throws Exception {
        MissionEntry kept = keep(queued("a"));

        String left = await(store().change(at(kept), found -> Step.leave("left")));

        assertThat(left).isEqualTo("left");
        assertThat(found("a")).containsExactly(kept);
        assertThat(await(store().timeline(kept.number()))).hasSize(1);
    }

    @Test
    default void changesOfOneCallFollowOneAnother() throws Exception {
        MissionEntry kept = keep(queued("a"));
        Located<MissionEntry> attempt = new Located<>(at(kept), keeping(SampleEntries::attempted));

        assertThat(await(store().changeAll(List.of(attempt, attempt, attempt))))
                .extracting(entry -> entry.delivery().attempts())
                .containsExactly(1, 2, 3);
        assertThat(found("a")).containsExactly(attempted(attempted(attempted(kept))));
    }

    @Test
    default void aChangeFindsTheEntryThatTheOneBeforeItMade() throws Exception {
        List<List<MissionEntry>> results = await(store().changeAll(List.of(
                new Located<>(at(queued("a")), found -> Step.keep(queued("a"), List.of(), kept -> List.of(kept))),
                new Located<>(at(queued("a")), found -> Step.leave(found.entries())))));

        assertThat(results.get(1)).hasSize(1).isEqualTo(results.get(0));
    }

    @Test
    default void noChangesHaveNoResults() throws Exception {
        assertThat(await(store().changeAll(List.<Located<String>>of()))).isEmpty();
    }

    @Test
    default void theChangesOfOneThreadAreMadeInTheOrderOfItsCalls() throws Exception {
        MissionEntry kept = keep(queued("a"));
        List<CompletionStage<MissionEntry>> stages = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            stages.add(store().change(at(kept), keeping(SampleEntries::attempted)));
        }

        for (int i = 0; i < 300; i++) {
            assertThat(await(stages.get(i)).delivery().attempts()).isEqualTo(i + 1);
        }
    }

    @Test
    default void timesAreKeptToTheMillisecond() throws Exception {
        MissionEntry kept = keep(updated(queued("a"), NOON.plusNanos(1_999_999)));

        assertThat(kept.updatedAt()).isEqualTo(NOON.plusMillis(1));
        assertThat(found("a")).containsExactly(kept);
        assertThat(await(store().timeline(kept.number())))
                .extracting(event -> event.event().at())
                .containsExactly(NOON.plusMillis(1));
    }
}
