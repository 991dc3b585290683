package dev.tributary.application.port;

import static dev.tributary.application.port.SampleEntries.NOON;
import static dev.tributary.application.port.SampleEntries.at;
import static dev.tributary.application.port.SampleEntries.checkedNext;
import static dev.tributary.application.port.SampleEntries.created;
import static dev.tributary.application.port.SampleEntries.in;
import static dev.tributary.application.port.SampleEntries.queued;
import static dev.tributary.application.port.StoreContract.await;
import static dev.tributary.application.port.StoreContract.keeping;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.Schedule;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is due, and in which order it is handed out. */
interface AgendaContract extends StoreContract {

    private List<String> take(Agenda agenda, Instant now, int limit) throws Exception {
        return await(store().takeDue(agenda, now, limit, found -> Step.leave(id(found))));
    }

    private static String id(Found found) {
        assertThat(found.entries()).hasSize(1);
        assertThat(found.firstVerdict()).isEmpty();
        return found.entries().get(0).key().id().value();
    }

    private static MissionEntry due(String id, Instant time) {
        return in(queued(id), DeliveryState.QUEUED, time);
    }

    private static Schedule from(long minutes) {
        return new Schedule(NOON.plusSeconds(60 * minutes), null);
    }

    private static Schedule until(long minutes) {
        return new Schedule(null, NOON.plusSeconds(60 * minutes));
    }

    @Test
    default void deliveriesGoNearestDeadlineFirst() throws Exception {
        keep(at(queued("in 3"), from(3)));
        keep(at(queued("until 2"), until(2)));
        keep(at(queued("in 1 until 9"), new Schedule(NOON.plusSeconds(60), NOON.plusSeconds(540))));
        keep(created(queued("of 4"), NOON.plusSeconds(240)));
        keep(at(queued("in 5"), from(5)));

        assertThat(take(Agenda.DELIVERY, NOON, 10)).containsExactly("in 1 until 9", "until 2", "in 3", "of 4", "in 5");
    }

    @Test
    default void deliveriesOfTheSameDeadlineGoByNumber() throws Exception {
        for (String id : List.of("z", "a", "m")) {
            keep(queued(id));
        }

        assertThat(take(Agenda.DELIVERY, NOON, 10)).containsExactly("z", "a", "m");
    }

    @Test
    default void someAreSkippedThatWereLookedAtBefore() throws Exception {
        for (int minute = 1; minute <= 5; minute++) {
            keep(at(queued("in " + minute), from(minute)));
        }
        keep(due("later", NOON.plusSeconds(1)));

        assertThat(await(store().takeDue(Agenda.DELIVERY, NOON, 2, 2, found -> Step.leave(id(found)))))
                .containsExactly("in 3", "in 4");
        assertThat(await(store().takeDue(Agenda.DELIVERY, NOON, 4, 9, found -> Step.leave(id(found)))))
                .containsExactly("in 5");
        assertThat(await(store().takeDue(Agenda.TRACKING, NOON, 1, 9, found -> Step.leave(id(found)))))
                .isEmpty();
    }

    @Test
    default void aNewScheduleMovesADelivery() throws Exception {
        keep(at(queued("a"), from(1)));
        MissionEntry moved = keep(at(queued("b"), from(2)));
        update(moved, entry -> at(entry, new Schedule(null, null)));

        assertThat(take(Agenda.DELIVERY, NOON, 10)).containsExactly("b", "a");
    }

    @Test
    default void onlyWhatIsDueIsTaken() throws Exception {
        keep(due("later", NOON.plusMillis(1)));
        keep(due("now", NOON));
        keep(due("earlier", NOON.minusSeconds(1)));
        keep(in(queued("never"), DeliveryState.DELIVERED, null));

        assertThat(take(Agenda.DELIVERY, NOON, 10)).containsExactly("now", "earlier");
    }

    @Test
    default void noMoreThanTheLimitAreTaken() throws Exception {
        for (int i = 0; i < 5; i++) {
            keep(queued("m" + i));
        }

        assertThat(take(Agenda.DELIVERY, NOON, 3)).containsExactly("m0", "m1", "m2");
        assertThat(take(Agenda.DELIVERY, NOON, 0)).isEmpty();
    }

    @Test
    default void whatIsTakenIsChangedAndNotDueAgain() throws Exception {
        MissionEntry first = keep(queued("a"));
        MissionEntry second = keep(queued("b"));
        Change<MissionEntry> lease = keeping(entry -> in(entry, DeliveryState.SENDING, NOON.plusSeconds(30)));

        List<MissionEntry> taken = await(store().takeDue(Agenda.DELIVERY, NOON, 1, lease));
        List<MissionEntry> rest = await(store().takeDue(Agenda.DELIVERY, NOON, 10, lease));

        assertThat(taken).containsExactly(in(first, DeliveryState.SENDING, NOON.plusSeconds(30)));
        assertThat(rest).containsExactly(in(second, DeliveryState.SENDING, NOON.plusSeconds(30)));
        assertThat(found("a")).isEqualTo(taken);
        assertThat(take(Agenda.DELIVERY, NOON.plusSeconds(30), 10)).containsExactly("a", "b");
    }

    @Test
    default void whatStaysDueComesAgainAtTheNextCallOnly() throws Exception {
        keep(queued("a"));
        keep(queued("b"));

        for (int i = 1; i <= 2; i++) {
            assertThat(await(store().takeDue(Agenda.DELIVERY, NOON, 10, keeping(SampleEntries::attempted))))
                    .extracting(entry -> entry.delivery().attempts())
                    .containsExactly(i, i);
        }
    }

    @Test
    default void ifOneChangeThrowsNothingIsTaken() throws Exception {
        MissionEntry first = keep(queued("a"));
        keep(queued("b"));
        Change<MissionEntry> change = found -> {
            if (id(found).equals("b")) {
                throw new FailingChangeContract.Broken();
            }
            return keeping(SampleEntries::attempted).apply(found);
        };

        assertThatThrownBy(() -> await(store().takeDue(Agenda.DELIVERY, NOON, 10, change)))
                .hasRootCauseInstanceOf(FailingChangeContract.Broken.class);
        assertThat(found("a")).containsExactly(first);
    }

    @Test
    default void statusReadsGoByTheirTime() throws Exception {
        keep(checkedNext(queued("second"), NOON.minusSeconds(1)));
        keep(checkedNext(at(queued("first"), from(9)), NOON.minusSeconds(2)));
        keep(checkedNext(queued("later"), NOON.plusMillis(1)));
        keep(checkedNext(queued("third"), NOON));
        keep(checkedNext(queued("fourth"), NOON));
        keep(queued("never"));

        assertThat(take(Agenda.TRACKING, NOON, 10)).containsExactly("first", "second", "third", "fourth");
        assertThat(take(Agenda.TRACKING, NOON, 1)).containsExactly("first");
    }

    @Test
    default void leasesOfADeadProcessAreEnded() throws Exception {
        Instant lease = NOON.plusSeconds(600);
        MissionEntry sending = keep(in(queued("sending"), DeliveryState.SENDING, lease));
        MissionEntry uncertain = keep(in(queued("uncertain"), DeliveryState.UNCERTAIN, lease));
        List<MissionEntry> others = List.of(
                keep(in(queued("queued"), DeliveryState.QUEUED, lease)),
                keep(in(queued("delivered"), DeliveryState.DELIVERED, null)));
        long events = await(store().newestEvent());

        await(store().endLeases(NOON));

        assertThat(found("sending")).containsExactly(in(sending, DeliveryState.SENDING, NOON));
        assertThat(found("uncertain")).containsExactly(in(uncertain, DeliveryState.UNCERTAIN, NOON));
        for (MissionEntry other : others) {
            assertThat(found(other.key().id().value())).containsExactly(other);
        }
        assertThat(await(store().newestEvent())).isEqualTo(events);
        assertThat(take(Agenda.DELIVERY, NOON, 10)).containsExactlyInAnyOrder("sending", "uncertain");
    }
}
