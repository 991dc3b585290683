package dev.tributary.application.port;

import static dev.tributary.application.port.SampleEntries.NOON;
import static dev.tributary.application.port.SampleEntries.checkedNext;
import static dev.tributary.application.port.SampleEntries.in;
import static dev.tributary.application.port.SampleEntries.queued;
import static dev.tributary.application.port.SampleEntries.updated;
import static dev.tributary.application.port.StoreContract.await;
import static dev.tributary.application.port.StoreContract.keeping;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.RecordedEvent;
import dev.tributary.application.model.Verdict;
import dev.tributary.domain.DeliveryState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is removed, and what stays. */
interface RemovalContract extends StoreContract {

    private boolean remove(MissionEntry entry) throws Exception {
        return await(store().change(new Place.OfEntry(entry.number()), found -> Step.remove(entry, true)));
    }

    private MissionEntry resting(String id, DeliveryState state, Instant updatedAt) throws Exception {
        return keep(updated(in(queued(id), state, null), updatedAt));
    }

    private List<String> resting(RestQuery query) throws Exception {
        return await(store().resting(query)).stream()
                .map(entry -> entry.key().id().value())
                .toList();
    }

    private List<RecordedEvent> events() throws Exception {
        return await(store().eventsAfter(0, null, 100));
    }

    @Test
    default void whatIsRemovedIsGoneWithItsTimeline() throws Exception {
        MissionEntry gone = keep(queued("a"));
        MissionEntry stays = keep(queued("b"));
        update(gone, SampleEntries::attempted);
        await(store().change(new Place.OfEntry(gone.number()), keeping(gone)));

        assertThat(remove(gone)).isTrue();

        assertThat(found("a")).isEmpty();
        assertThat(foundAt(new Place.OfEntry(gone.number())).entries()).isEmpty();
        assertThat(await(store().timeline(gone.number()))).isEmpty();
        assertThat(events()).extracting(RecordedEvent::entry).containsExactly(stays.number());
        assertThat(await(store().list(QueryContract.ALL))).containsExactly(stays);
        assertThat(await(store().takeDue(Agenda.DELIVERY, NOON, 9, Step::leave)))
                .extracting(Found::entries)
                .containsExactly(List.of(stays));
    }

    @Test
    default void theNextChangeOfTheSameCallDoesNotFindItAnyMore() throws Exception {
        MissionEntry kept = keep(queued("a"));
        Change<Integer> removing = found -> found.entries().isEmpty()
                ? Step.leave(0)
                : Step.remove(found.entries().get(0), found.entries().size());
        Located<Integer> removal = new Located<>(new Place.OfEntry(kept.number()), removing);

        assertThat(await(store().changeAll(List.of(removal, removal)))).containsExactly(1, 0);
    }

    @Test
    default void onlyWhatWasFoundIsRemoved() throws Exception {
        MissionEntry one = keep(queued("a"));
        MissionEntry other = keep(queued("b"));

        assertThatThrownBy(
                        () -> await(store().change(new Place.OfEntry(one.number()), found -> Step.remove(other, true))))
                .hasCauseInstanceOf(IllegalStateException.class);
        assertThat(found("b")).containsExactly(other);
        assertThat(await(store().backlog()).removed()).isEmpty();
    }

    @Test
    default void aCallThatFailsRemovesNothing() throws Exception {
        MissionEntry kept = keep(queued("a"));
        Change<Boolean> broken = found -> {
            throw new FailingChangeContract.Broken();
        };

        assertThatThrownBy(() -> await(store().changeAll(List.of(
                        new Located<>(new Place.OfEntry(kept.number()), found -> Step.remove(kept, true)),
                        new Located<>(new Place.OfEntry(kept.number()), broken)))))
                .hasRootCauseInstanceOf(FailingChangeContract.Broken.class);

        assertThat(found("a")).containsExactly(kept);
        assertThat(await(store().timeline(kept.number()))).hasSize(1);
        assertThat(await(store().backlog()).removed()).isEmpty();
    }

    @Test
    default void theRemovedAreCountedByTheStateTheyHad() throws Exception {
        remove(resting("a", DeliveryState.DELIVERED, NOON));
        remove(resting("b", DeliveryState.DELIVERED, NOON));
        remove(resting("c", DeliveryState.FAILED, NOON));
        resting("d", DeliveryState.DELIVERED, NOON);

        Backlog backlog = await(reopened().backlog());

        assertThat(backlog.removed()).isEqualTo(Map.of(DeliveryState.DELIVERED, 2L, DeliveryState.FAILED, 1L));
        assertThat(backlog.counts()).containsEntry(DeliveryState.DELIVERED, 1L);
        assertThat(backlog.counts().getOrDefault(DeliveryState.FAILED, 0L)).isZero();
    }

    @Test
    default void noNumberIsGivenTwiceThoughTheNewestWasRemoved() throws Exception {
        MissionEntry first = keep(queued("a"));
        MissionEntry newest = keep(queued("b"));
        long sequence = await(store().newestEvent());
        remove(newest);

        MissionStore again = reopened();
        assertThat(await(again.newestEvent())).isEqualTo(sequence);
        MissionEntry next = keep(queued("c"));

        assertThat(next.number()).isGreaterThan(newest.number());
        assertThat(events()).extracting(RecordedEvent::entry).containsExactly(first.number(), next.number());
        assertThat(events().get(1).sequence()).isGreaterThan(sequence);
    }

    @Test
    default void whoeverReadOnFromARemovedEventGoesOn() throws Exception {
        MissionEntry seen = keep(queued("a"));
        MissionEntry unseen = keep(queued("b"));
        long cursor = events().get(0).sequence();
        MissionEntry later = keep(queued("c"));
        remove(seen);
        remove(unseen);

        assertThat(await(store().eventsAfter(cursor, null, 100)))
                .extracting(RecordedEvent::entry)
                .containsExactly(later.number());
        assertThat(await(store().eventsAfter(cursor, SampleEntries.ACME, 100))).hasSize(1);
    }

    @Test
    default void theSameMissionMayComeAgain() throws Exception {
        MissionEntry gone = keep(queued("a"));
        remove(gone);

        assertThat(keep(queued("a")).number()).isGreaterThan(gone.number());
        assertThat(found("a")).hasSize(1);
    }

    @Test
    default void whatRestsIsListedByItsLastUpdate() throws Exception {
        resting("second", DeliveryState.FAILED, NOON.plusMillis(1));
        resting("third", DeliveryState.CANCELLED, NOON.plusMillis(1));
        resting("first", DeliveryState.DELIVERED, NOON);
        keep(updated(queued("is due"), NOON));
        keep(checkedNext(in(queued("is followed"), DeliveryState.DELIVERED, null), NOON));
        resting("too young", DeliveryState.DELIVERED, NOON.plusMillis(2));

        Instant before = NOON.plusMillis(2);
        long third = found("third").get(0).number();
        long second = found("second").get(0).number();

        assertThat(resting(new RestQuery(before, Instant.EPOCH, 0, 9))).containsExactly("first", "second", "third");
        assertThat(resting(new RestQuery(before, Instant.EPOCH, 0, 2))).containsExactly("first", "second");
        assertThat(resting(new RestQuery(before, NOON.plusMillis(1), second, 9)))
                .containsExactly("third");
        assertThat(resting(new RestQuery(before, NOON.plusMillis(1), third, 9))).isEmpty();
        assertThat(resting(new RestQuery(NOON, Instant.EPOCH, 0, 9))).isEmpty();
        assertThat(resting(new RestQuery(NOON.plusNanos(1), Instant.EPOCH, 0, 9)))
                .containsExactly("first");
    }

    @Test
    default void rememberedVerdictsAreForgottenByWhatTheySay() throws Exception {
        MissionEntry kept = keep(queued("a"));
        for (int i = 0; i < 3; i++) {
            Verdict verdict = i == 1 ? OnceKeyContract.REJECTED : new Verdict.Duplicate(kept);
            OnceKey key = new OnceKey("api", SampleEntries.ACME, "key " + i);
            await(store().change(
                            new Place.OfMission(null, key),
                            found -> Step.leave(verdict).remembering(result -> new Remembered("print", result))));
        }

        assertThat(await(store().forgetVerdicts(Verdict.Duplicate.class::isInstance)))
                .isEqualTo(2);
        assertThat(await(store().forgetVerdicts(Verdict.Duplicate.class::isInstance)))
                .isZero();
        assertThat(foundAt(new Place.OfMission(null, new OnceKey("api", SampleEntries.ACME, "key 1")))
                        .firstVerdict())
                .isPresent();
    }

    @Test
    default void wipingLeavesWhatIsThere() throws Exception {
        MissionEntry kept = keep(queued("a"));
        remove(keep(queued("b")));

        await(store().wipe());

        assertThat(await(reopened().list(QueryContract.ALL))).containsExactly(kept);
    }
}
