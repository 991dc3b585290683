package dev.tributary.connector.host;

import dev.tributary.application.model.Delivery;
import dev.tributary.application.model.EventKind;
import dev.tributary.application.model.Intent;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.PlatformStatus;
import dev.tributary.application.model.Presence;
import dev.tributary.application.model.Progress;
import dev.tributary.application.model.Reason;
import dev.tributary.application.model.RecordedEvent;
import dev.tributary.application.model.Source;
import dev.tributary.application.model.TimelineEvent;
import dev.tributary.domain.Comment;
import dev.tributary.domain.Coordinates;
import dev.tributary.domain.CustomerId;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.Destination;
import dev.tributary.domain.Dispatch;
import dev.tributary.domain.Finding;
import dev.tributary.domain.Mission;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.MissionKey;
import dev.tributary.domain.MissionType;
import dev.tributary.domain.Partner;
import dev.tributary.domain.ProgressState;
import dev.tributary.domain.Recipient;
import dev.tributary.domain.Revision;
import dev.tributary.domain.Schedule;
import dev.tributary.domain.Text;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Missions to test with. */
final class Samples {

    static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    static final Partner ACME = new Partner("acme");
    static final Partner OTHER = new Partner("other");
    static final Finding WARNING =
            new Finding("/destination/reference", "reference-cut-on-screen", new Text("cut", "coupé"));
    static final Finding VIOLATION = new Finding("/recipient", "missing", new Text("nobody", "personne"));

    private Samples() {}

    static Mission mission(String id) {
        return new Mission(
                new MissionId(id),
                new CustomerId(1_110_000_000L),
                new MissionType("LIVRAISON"),
                new Schedule(Instant.parse("2026-12-01T08:30:00Z"), Instant.parse("2026-12-01T17:00:00Z")),
                new Recipient.Vehicle("AA-123-BB"),
                new Destination(
                        "Entrepôt Nord", "12 rue de l'Union", "59000", "Lille", new Coordinates(50.62925, 3.057256)),
                new Comment("Sonner deux fois"),
                Dispatch.PREPARE);
    }

    static MissionEntry entry(long number, String id, Partner partner) {
        return entry(number, id, partner, delivery(DeliveryState.QUEUED, null));
    }

    static MissionEntry entry(long number, String id, Partner partner, Delivery delivery) {
        Mission mission = mission(id);
        return new MissionEntry(
                number,
                new MissionKey(mission.customer(), mission.id()),
                mission,
                new Revision(3),
                new Source("depot", partner, "orders.csv", "7"),
                Intent.WANTED,
                delivery,
                Presence.NEVER_SENT,
                new Progress(
                        ProgressState.READ,
                        new PlatformStatus("12", "Lu", "trop loin", "rappeler", "EXT-1", "01/12/2026 09:00"),
                        NOW.plusSeconds(1),
                        NOW.plusSeconds(2),
                        NOW.plusSeconds(3)),
                List.of(WARNING),
                NOW.minusSeconds(60),
                NOW);
    }

    static Delivery delivery(DeliveryState state, @Nullable Reason reason) {
        return new Delivery(
                state,
                new Revision(2),
                4,
                reason,
                state.isFinal() ? null : NOW.plusSeconds(9),
                NOW,
                NOW.plusSeconds(5),
                NOW);
    }

    static RecordedEvent event(long sequence, String id, Partner partner) {
        return event(sequence, id, partner, TimelineEvent.of(EventKind.ACCEPTED, Revision.FIRST, NOW));
    }

    static RecordedEvent event(long sequence, String id, Partner partner, TimelineEvent event) {
        return new RecordedEvent(sequence, 1, new MissionKey(null, new MissionId(id)), partner, "api", event);
    }
}
