package dev.tributary.application.port;

import static dev.tributary.application.port.SampleEntries.BY_API;
import static dev.tributary.application.port.SampleEntries.NOON;
import static dev.tributary.application.port.SampleEntries.at;
import static dev.tributary.application.port.SampleEntries.full;
import static dev.tributary.application.port.SampleEntries.in;
import static dev.tributary.application.port.SampleEntries.queued;
import static dev.tributary.application.port.SampleEntries.sentBy;
import static dev.tributary.application.port.SampleEntries.to;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.model.Content;
import dev.tributary.application.model.Intent;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Operation;
import dev.tributary.application.model.Presence;
import dev.tributary.application.model.Source;
import dev.tributary.domain.Comment;
import dev.tributary.domain.Coordinates;
import dev.tributary.domain.CustomerId;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.Destination;
import dev.tributary.domain.Dispatch;
import dev.tributary.domain.Mission;
import dev.tributary.domain.MissionType;
import dev.tributary.domain.ProgressState;
import dev.tributary.domain.Recipient;
import dev.tributary.domain.Revision;
import dev.tributary.domain.Schedule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every field of an entry comes back as it was. */
interface RoundTripContract extends StoreContract {

    private void assertComesBack(MissionEntry entry) throws Exception {
        MissionEntry kept = keep(entry);

        assertThat(kept).isEqualTo(entry.numbered(kept.number()));
        assertThat(found(entry.key().id().value())).containsExactly(kept);
    }

    private void assertAllComeBack(List<MissionEntry> entries) throws Exception {
        for (MissionEntry entry : entries) {
            assertComesBack(entry);
        }
    }

    @Test
    default void anEntryWithEverythingComesBack() throws Exception {
        assertComesBack(full("Numéro 42 😀"));
    }

    @Test
    default void anEntryWithNothingComesBack() throws Exception {
        assertComesBack(queued("a"));
    }

    @Test
    default void everyRecipientComesBack() throws Exception {
        assertAllComeBack(List.of(
                to(queued("vehicle"), new Recipient.Vehicle("Camion n° 3 🚚")),
                to(queued("named"), new Recipient.NamedPerson("Œuvrard-d'Éon", "Zoé")),
                to(queued("full"), new Recipient.FullNamePerson("Dupont Élodie"))));
    }

    @Test
    default void everyStateComesBack() throws Exception {
        List<MissionEntry> entries = new ArrayList<>();
        for (DeliveryState state : DeliveryState.values()) {
            entries.add(in(queued("delivery " + state), state, null));
        }
        for (ProgressState state : ProgressState.values()) {
            entries.add(in(queued("progress " + state), state));
        }
        assertAllComeBack(entries);
    }

    @Test
    default void everyPresenceComesBack() throws Exception {
        List<MissionEntry> entries = new ArrayList<>();
        for (Presence.Knowledge knowledge : Presence.Knowledge.values()) {
            entries.add(present(knowledge.name(), new Presence(knowledge, null, null, null, null, null, 0)));
        }
        for (Operation operation : Operation.values()) {
            entries.add(present(
                    operation.name(),
                    new Presence(Presence.Knowledge.UNCERTAIN, null, operation, Revision.FIRST, NOON, null, 3)));
        }
        assertAllComeBack(entries);
    }

    private static MissionEntry present(String id, Presence presence) {
        MissionEntry entry = queued(id);
        return entry.with(entry.delivery(), presence, entry.progress(), NOON);
    }

    @Test
    default void everySourceComesBack() throws Exception {
        assertAllComeBack(List.of(
                sentBy(queued("document"), new Source("mail", BY_API.partner(), "<1@example>", null)),
                sentBy(queued("item"), new Source("sftp", BY_API.partner(), null, "12")),
                sentBy(queued("empty"), new Source("", BY_API.partner(), "", ""))));
    }

    @Test
    default void everyScheduleComesBack() throws Exception {
        Instant far = Instant.parse("9999-12-31T23:59:00Z");
        Instant first = Instant.EPOCH;
        assertAllComeBack(List.of(
                at(queued("from"), new Schedule(NOON, null)),
                at(queued("until"), new Schedule(null, NOON)),
                at(queued("ever"), new Schedule(first, far))));
    }

    @Test
    default void everyTextComesBack() throws Exception {
        assertAllComeBack(List.of(
                told("1", "a", new Destination("b", "c", "d", "e", null)),
                told("2", "& + % ; ' \" \\ \n \t {}", new Destination("'; drop table", null, null, null, null)),
                told("3", "Ça coûte 12 €, œuf, ÿ, 中文, 👩‍🚒".repeat(100), Destination.NOWHERE),
                told("4", "x".repeat(200_000), new Destination(null, null, "59000", null, new Coordinates(-90, 180)))));
    }

    private static MissionEntry told(String id, String text, Destination destination) {
        MissionEntry entry = queued(id);
        Mission mission = new Mission(
                entry.key().id(),
                null,
                new MissionType(text),
                new Schedule(null, null),
                entry.mission().recipient(),
                destination,
                new Comment(text),
                Dispatch.PREPARE);
        return entry.with(
                new Content(mission, Revision.FIRST, BY_API, Intent.WANTED, List.of()),
                entry.delivery(),
                entry.progress(),
                NOON);
    }

    @Test
    default void theGreatestCustomerComesBack() throws Exception {
        assertComesBack(queued("a", new CustomerId(Long.MAX_VALUE)));
    }

    @Test
    default void everyFieldCanBeChanged() throws Exception {
        MissionEntry bare = keep(queued("a", SampleEntries.CUSTOMER));
        MissionEntry full = full("a").numbered(bare.number());

        assertThat(update(bare, entry -> full)).isEqualTo(full);
        assertThat(found("a")).containsExactly(full);
        assertThat(update(full, entry -> bare)).isEqualTo(bare);
        assertThat(found("a")).containsExactly(bare);
    }

    @Test
    default void theStatesCanBeChangedAlone() throws Exception {
        MissionEntry bare = keep(queued("a", SampleEntries.CUSTOMER));
        MissionEntry full = full("a");
        MissionEntry changed = bare.with(full.delivery(), full.presence(), full.progress(), full.updatedAt());

        assertThat(update(bare, entry -> changed)).isEqualTo(changed);
        assertThat(found("a")).containsExactly(changed);
    }
}
