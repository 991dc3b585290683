package dev.tributary.application.delivery;

import static dev.tributary.application.port.SampleEntries.NOON;

import dev.tributary.application.GatewaySettings.Retry;
import dev.tributary.application.intake.Redelivery;
import dev.tributary.application.model.Content;
import dev.tributary.application.model.Delivery;
import dev.tributary.application.model.Intent;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Operation;
import dev.tributary.application.model.Presence;
import dev.tributary.application.port.SampleEntries;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.Revision;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** Entries that the engine has in hand at noon, and the rules it goes by. */
final class Situations {

    static final Duration QUIET = Duration.ofSeconds(5);
    static final Duration INITIAL = Duration.ofSeconds(1);
    static final Duration PATIENCE = Duration.ofHours(24);
    static final Revision SECOND = Revision.FIRST.next();

    private Situations() {}

    static Pacing pacing() {
        return new Pacing(new Retry(INITIAL, 2, Duration.ofMinutes(5), PATIENCE), QUIET, new Random(7));
    }

    /** The first call of a creation, a modification of what is there, or its deletion is under way. */
    static MissionEntry sending(Operation operation) {
        Presence before =
                operation == Operation.CREATE ? Presence.NEVER_SENT : Presence.NEVER_SENT.there(Revision.FIRST);
        Revision carried = operation == Operation.MODIFY ? SECOND : Revision.FIRST;
        Content content = new Content(
                SampleEntries.queued("m").mission(),
                carried,
                SampleEntries.BY_API,
                operation == Operation.DELETE ? Intent.CANCELLED : Intent.WANTED,
                List.of());
        MissionEntry entry = SampleEntries.queued("m").numbered(1);
        Instant lease = NOON.plusSeconds(120);
        Delivery sending = new Delivery(DeliveryState.SENDING, carried, 1, null, lease, NOON, NOON, NOON);
        MissionEntry sent = entry.with(content, sending, entry.progress(), NOON);
        return knowing(sent, before.calling(operation, carried));
    }

    /** The outcome of that call is unknown, and absence is believed when the quiet time is over. */
    static MissionEntry uncertain(Operation operation) {
        MissionEntry sending = sending(operation);
        Delivery uncertain = sending.delivery().become(DeliveryState.UNCERTAIN, null, NOON.plusSeconds(120), NOON);
        return delivered(knowing(sending, sending.presence().uncertain(NOON.plus(QUIET))), uncertain);
    }

    static MissionEntry knowing(MissionEntry entry, Presence presence) {
        return entry.with(entry.delivery(), presence, entry.progress(), NOON);
    }

    static MissionEntry delivered(MissionEntry entry, Delivery delivery) {
        return entry.with(delivery, entry.presence(), entry.progress(), NOON);
    }

    /** First attempted so long before noon. */
    static MissionEntry attemptedFor(MissionEntry entry, Duration time) {
        return delivered(entry, entry.delivery().since(NOON.minus(time)));
    }

    /** So many answers came before that nobody could judge. */
    static MissionEntry puzzling(MissionEntry entry, int times) {
        MissionEntry puzzling = entry;
        for (int answer = 0; answer < times; answer++) {
            puzzling = knowing(puzzling, puzzling.presence().puzzled());
        }
        return puzzling;
    }

    /** A new revision has come in meanwhile. */
    static MissionEntry revised(MissionEntry entry) {
        return changed(entry, entry.content().revised(entry.mission(), entry.source(), List.of()));
    }

    /** A cancellation has come in meanwhile. */
    static MissionEntry cancelled(MissionEntry entry) {
        return changed(entry, entry.content().cancelled());
    }

    private static MissionEntry changed(MissionEntry entry, Content newest) {
        return entry.with(newest, Redelivery.of(entry, newest, NOON), entry.progress(), NOON);
    }
}
