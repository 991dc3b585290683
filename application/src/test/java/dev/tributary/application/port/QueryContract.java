package dev.tributary.application.port;

import static dev.tributary.application.port.SampleEntries.BY_API;
import static dev.tributary.application.port.SampleEntries.NOON;
import static dev.tributary.application.port.SampleEntries.created;
import static dev.tributary.application.port.SampleEntries.in;
import static dev.tributary.application.port.SampleEntries.queued;
import static dev.tributary.application.port.SampleEntries.sentBy;
import static dev.tributary.application.port.SampleEntries.to;
import static dev.tributary.application.port.SampleEntries.updated;
import static dev.tributary.application.port.SampleEntries.waitingSince;
import static dev.tributary.application.port.StoreContract.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Source;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.Partner;
import dev.tributary.domain.ProgressState;
import dev.tributary.domain.Recipient;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What can be asked about entries. */
interface QueryContract extends StoreContract {

    EntryQuery ALL = new EntryQuery(null, null, null, null, null, null, 0, 100);
    Partner ZETA = new Partner("zeta");

    private List<String> list(EntryQuery query) throws Exception {
        return await(store().list(query)).stream()
                .map(entry -> entry.key().id().value())
                .toList();
    }

    @Test
    default void entriesAreFoundByTheirId() throws Exception {
        MissionEntry kept = keep(queued("a"));
        keep(queued("A"));

        assertThat(found("a")).containsExactly(kept);
        assertThat(found("b")).isEmpty();
    }

    @Test
    default void entriesAreListedByNumber() throws Exception {
        for (String id : List.of("z", "a", "m")) {
            keep(queued(id));
        }

        assertThat(list(ALL)).containsExactly("z", "a", "m");
    }

    @Test
    default void entriesAreListedInPages() throws Exception {
        for (int i = 0; i < 5; i++) {
            keep(queued("m" + i));
        }

        List<MissionEntry> page = await(store().list(new EntryQuery(null, null, null, null, null, null, 0, 2)));
        long last = page.get(1).number();

        assertThat(page).extracting(entry -> entry.key().id().value()).containsExactly("m0", "m1");
        assertThat(list(new EntryQuery(null, null, null, null, null, null, last, 2)))
                .containsExactly("m2", "m3");
        assertThat(list(new EntryQuery(null, null, null, null, null, null, last + 3, 2)))
                .isEmpty();
    }

    @Test
    default void entriesAreListedByPartner() throws Exception {
        keep(queued("a"));
        keep(sentBy(queued("b"), new Source("api", ZETA, null, null)));

        assertThat(list(new EntryQuery(ZETA, null, null, null, null, null, 0, 100)))
                .containsExactly("b");
    }

    @Test
    default void entriesAreListedByConnector() throws Exception {
        keep(queued("a"));
        keep(sentBy(queued("b"), new Source("mail", BY_API.partner(), null, null)));

        assertThat(list(new EntryQuery(null, null, null, "mail", null, null, 0, 100)))
                .containsExactly("b");
    }

    @Test
    default void entriesAreListedByDelivery() throws Exception {
        for (DeliveryState state : DeliveryState.values()) {
            keep(in(queued(state.name()), state, null));
        }

        for (DeliveryState state : DeliveryState.values()) {
            assertThat(list(new EntryQuery(null, state, null, null, null, null, 0, 100)))
                    .containsExactly(state.name());
        }
    }

    @Test
    default void entriesAreListedByProgress() throws Exception {
        for (ProgressState state : ProgressState.values()) {
            keep(in(queued(state.name()), state));
        }

        for (ProgressState state : ProgressState.values()) {
            assertThat(list(new EntryQuery(null, null, state, null, null, null, 0, 100)))
                    .containsExactly(state.name());
        }
    }

    @Test
    default void entriesAreListedByRecipient() throws Exception {
        keep(queued("vehicle"));
        keep(to(queued("named"), new Recipient.NamedPerson("Lefèvre", "Noël")));
        keep(to(queued("full"), new Recipient.FullNamePerson("Lefèvre Noël")));
        keep(to(queued("case"), new Recipient.FullNamePerson("lefèvre noël")));

        assertThat(list(new EntryQuery(null, null, null, null, "AA-123-BB", null, 0, 100)))
                .containsExactly("vehicle");
        assertThat(list(new EntryQuery(null, null, null, null, "Lefèvre Noël", null, 0, 100)))
                .containsExactly("named", "full");
    }

    @Test
    default void entriesAreListedByTheirLastUpdate() throws Exception {
        keep(updated(queued("before"), NOON.minusMillis(1)));
        keep(updated(queued("then"), NOON));
        keep(updated(queued("after"), NOON.plusMillis(1)));

        assertThat(list(new EntryQuery(null, null, null, null, null, NOON, 0, 100)))
                .containsExactly("then", "after");
        assertThat(list(new EntryQuery(null, null, null, null, null, NOON.plusNanos(1), 0, 100)))
                .containsExactly("after");
    }

    @Test
    default void allConditionsHoldAtOnce() throws Exception {
        MissionEntry wanted = in(
                in(sentBy(queued("wanted"), new Source("mail", ZETA, null, null)), ProgressState.READ),
                DeliveryState.DELIVERED,
                null);
        keep(wanted);
        keep(in(sentBy(queued("queued"), new Source("mail", ZETA, null, null)), ProgressState.READ));
        keep(in(sentBy(queued("unread"), new Source("mail", ZETA, null, null)), DeliveryState.DELIVERED, null));
        keep(in(in(queued("acme"), ProgressState.READ), DeliveryState.DELIVERED, null));

        assertThat(list(new EntryQuery(
                        ZETA, DeliveryState.DELIVERED, ProgressState.READ, "mail", "AA-123-BB", NOON, 0, 100)))
                .containsExactly("wanted");
    }

    @Test
    default void listsFollowTheChanges() throws Exception {
        MissionEntry kept = keep(queued("a"));
        update(
                kept,
                entry -> to(
                        in(sentBy(entry, new Source("mail", ZETA, null, null)), DeliveryState.DELIVERED, null),
                        new Recipient.Vehicle("other")));

        assertThat(list(new EntryQuery(null, DeliveryState.QUEUED, null, null, null, null, 0, 100)))
                .isEmpty();
        assertThat(list(new EntryQuery(null, null, null, null, "AA-123-BB", null, 0, 100)))
                .isEmpty();
        assertThat(list(new EntryQuery(ZETA, DeliveryState.DELIVERED, null, "mail", "other", null, 0, 100)))
                .containsExactly("a");
    }

    @Test
    default void theBacklogCountsByState() throws Exception {
        assertThat(await(store().backlog()).waiting()).isZero();
        assertThat(await(store().backlog()).oldestWaiting()).isEmpty();
        List<DeliveryState> states = List.of(DeliveryState.values());
        for (DeliveryState state : states) {
            for (int i = 0; i <= states.indexOf(state); i++) {
                Instant due = state.isFinal() ? null : NOON;
                MissionEntry entry = created(in(queued(state.name() + i), state, due), NOON.minusSeconds(99));
                keep(waitingSince(entry, NOON.plusSeconds(states.indexOf(state) + i)));
            }
        }
        keep(waitingSince(in(queued("old but delivered"), DeliveryState.DELIVERED, null), NOON.minusSeconds(1)));

        Backlog backlog = await(store().backlog());

        for (DeliveryState state : states) {
            long more = state == DeliveryState.DELIVERED ? 2 : 1;
            assertThat(backlog.counts()).containsEntry(state, states.indexOf(state) + more);
        }
        assertThat(backlog.waiting()).isEqualTo(1 + 2 + 3);
        assertThat(backlog.oldestWaiting()).isEqualTo(Optional.of(NOON));
    }
}
