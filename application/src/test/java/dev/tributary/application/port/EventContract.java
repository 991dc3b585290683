package dev.tributary.application.port;

import static dev.tributary.application.port.SampleEntries.ACME;
import static dev.tributary.application.port.SampleEntries.NOON;
import static dev.tributary.application.port.SampleEntries.queued;
import static dev.tributary.application.port.SampleEntries.sentBy;
import static dev.tributary.application.port.StoreContract.at;
import static dev.tributary.application.port.StoreContract.await;
import static dev.tributary.application.port.StoreContract.keeping;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.model.EventKind;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Reason;
import dev.tributary.application.model.RecordedEvent;
import dev.tributary.application.model.Source;
import dev.tributary.application.model.TimelineEvent;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.Partner;
import dev.tributary.domain.ProgressState;
import dev.tributary.domain.Revision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept of what happened. */
interface EventContract extends StoreContract {

    private MissionEntry happened(MissionEntry entry, List<TimelineEvent> events) throws Exception {
        return await(store().change(at(entry), found -> Step.keep(entry, events, kept -> kept)));
    }

    private static List<TimelineEvent> every() {
        List<TimelineEvent> events = new ArrayList<>();
        for (EventKind kind : EventKind.values()) {
            events.add(TimelineEvent.of(kind, new Revision(events.size() + 1), NOON));
        }
        Arrays.stream(DeliveryState.values())
                .forEach(state -> events.add(new TimelineEvent(
                        NOON.plusMillis(1), EventKind.DELIVERY, Revision.FIRST, state, null, Reason.of("code"))));
        Arrays.stream(ProgressState.values())
                .forEach(state -> events.add(new TimelineEvent(
                        NOON.minusMillis(1),
                        EventKind.PROGRESS,
                        Revision.FIRST,
                        DeliveryState.DELIVERED,
                        state,
                        new Reason("refusé", "« trop loin » 😀"))));
        return events;
    }

    @Test
    default void aTimelineTellsEverythingOldestFirst() throws Exception {
        MissionEntry kept = happened(queued("a"), every());

        List<RecordedEvent> timeline = await(store().timeline(kept.number()));

        assertThat(timeline).extracting(RecordedEvent::event).isEqualTo(every());
        assertThat(timeline).isSortedAccordingTo((one, other) -> Long.compare(one.sequence(), other.sequence()));
        assertThat(timeline).allSatisfy(event -> {
            assertThat(event.entry()).isEqualTo(kept.number());
            assertThat(event.key()).isEqualTo(kept.key());
            assertThat(event.partner()).isEqualTo(ACME);
        });
    }

    @Test
    default void aTimelineTellsOfOneEntryOnly() throws Exception {
        MissionEntry first = keep(queued("a"));
        MissionEntry second = keep(queued("b", SampleEntries.CUSTOMER));
        await(store().change(at(first), found -> Step.keep(first, List.of(retry()), kept -> kept)));

        assertThat(await(store().timeline(first.number())))
                .extracting(event -> event.event().kind())
                .containsExactly(EventKind.ACCEPTED, EventKind.RETRY);
        assertThat(await(store().timeline(second.number())))
                .extracting(RecordedEvent::key)
                .containsExactly(second.key());
        assertThat(await(store().timeline(9_999))).isEmpty();
    }

    private static TimelineEvent retry() {
        return TimelineEvent.of(EventKind.RETRY, Revision.FIRST, NOON);
    }

    @Test
    default void eventsAreNumberedInTheOrderOfCommits() throws Exception {
        assertThat(await(store().newestEvent())).isZero();
        for (int i = 0; i < 4; i++) {
            keep(queued("m" + i));
        }

        List<RecordedEvent> events = await(store().eventsAfter(0, null, 100));

        assertThat(events).extracting(event -> event.key().id().value()).containsExactly("m0", "m1", "m2", "m3");
        assertThat(events)
                .extracting(RecordedEvent::sequence)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(await(store().newestEvent())).isEqualTo(events.get(3).sequence());
    }

    @Test
    default void eventsAreReadOnFromASequenceNumber() throws Exception {
        for (int i = 0; i < 4; i++) {
            keep(queued("m" + i));
        }
        List<RecordedEvent> events = await(store().eventsAfter(0, null, 100));
        long second = events.get(1).sequence();

        assertThat(await(store().eventsAfter(second, null, 100))).isEqualTo(events.subList(2, 4));
        assertThat(await(store().eventsAfter(second, null, 1))).isEqualTo(events.subList(2, 3));
        assertThat(await(store().eventsAfter(await(store().newestEvent()), null, 100)))
                .isEmpty();
        assertThat(await(store().eventsAfter(Long.MAX_VALUE, null, 100))).isEmpty();
    }

    @Test
    default void eventsAreReadForOnePartner() throws Exception {
        Partner zeta = new Partner("zeta");
        for (int i = 0; i < 4; i++) {
            keep(i % 2 == 0 ? queued("m" + i) : sentBy(queued("m" + i), new Source("api", zeta, null, null)));
        }

        assertThat(await(store().eventsAfter(0, zeta, 100)))
                .extracting(event -> event.key().id().value())
                .containsExactly("m1", "m3");
        assertThat(await(store().eventsAfter(0, zeta, 1))).hasSize(1);
        assertThat(await(store().eventsAfter(0, new Partner("nobody"), 100))).isEmpty();
    }

    @Test
    default void whatIsTakenFromAnAgendaHasEventsToo() throws Exception {
        MissionEntry kept = keep(queued("a"));
        await(store().takeDue(Agenda.DELIVERY, NOON, 1, found -> Step.keep(kept, List.of(retry()), entry -> entry)));

        assertThat(await(store().timeline(kept.number()))).hasSize(2);
    }

    @Test
    default void everyChangeOfOneCallHasItsEvents() throws Exception {
        await(store().changeAll(List.of(
                new Located<>(at(queued("a")), keeping(queued("a"))),
                new Located<>(at(queued("b")), keeping(queued("b"))))));

        assertThat(await(store().eventsAfter(0, null, 100)))
                .extracting(event -> event.key().id().value())
                .containsExactly("a", "b");
    }
}
