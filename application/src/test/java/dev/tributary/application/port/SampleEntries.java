package dev.tributary.application.port;

import dev.tributary.application.model.Delivery;
import dev.tributary.application.model.Intent;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Operation;
import dev.tributary.application.model.PlatformStatus;
import dev.tributary.application.model.Presence;
import dev.tributary.application.model.Progress;
import dev.tributary.application.model.Reason;
import dev.tributary.application.model.Source;
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

/** Entries to test with. */
public final class SampleEntries {

    public static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    public static final CustomerId CUSTOMER = new CustomerId(1_110_000_000L);
    public static final Partner ACME = new Partner("acme");
    public static final Source BY_API = new Source("api", ACME, null, null);

    private SampleEntries() {}

    /** A mission for a vehicle with nothing else told, queued at noon. */
    public static MissionEntry queued(String id) {
        return queued(id, null);
    }

    public static MissionEntry queued(String id, @Nullable CustomerId customer) {
        MissionId missionId = new MissionId(id);
        Recipient recipient = new Recipient.Vehicle("AA-123-BB");
        Mission mission = new Mission(
                missionId,
                customer,
                null,
                new Schedule(null, null),
                recipient,
                Destination.NOWHERE,
                null,
                Dispatch.SEND);
        return new MissionEntry(
                MissionEntry.UNNUMBERED,
                new MissionKey(customer, missionId),
                mission,
                Revision.FIRST,
                BY_API,
                Intent.WANTED,
                Delivery.queued(Revision.FIRST, NOON),
                Presence.NEVER_SENT,
                Progress.NONE,
                List.of(),
                NOON,
                NOON);
    }

    /** An entry with a value of its own in every field. */
    public static MissionEntry full(String id) {
        MissionId missionId = new MissionId(id);
        return new MissionEntry(
                MissionEntry.UNNUMBERED,
                new MissionKey(CUSTOMER, missionId),
                fullMission(missionId),
                new Revision(7),
                new Source("dépôt", new Partner("Société Générale d'Été"), "missions 24;11.csv", "ligne 42"),
                Intent.CANCELLED,
                new Delivery(
                        DeliveryState.UNCERTAIN,
                        new Revision(6),
                        3,
                        new Reason("answer-lost", "délai dépassé 😀"),
                        NOON.plusMillis(1),
                        NOON.minusMillis(2),
                        NOON.plusMillis(3),
                        NOON.minusMillis(4)),
                new Presence(
                        Presence.Knowledge.UNCERTAIN,
                        new Revision(4),
                        Operation.MODIFY,
                        new Revision(5),
                        NOON.plusMillis(4),
                        new Revision(2),
                        1),
                new Progress(
                        ProgressState.STARTED,
                        new PlatformStatus("7", "Démarrée", "trop loin", "à 2 km", "X-9", "24/11/2026 12:05"),
                        NOON.plusMillis(5),
                        NOON.plusMillis(6),
                        NOON.plusMillis(7)),
                List.of(
                        new Finding("/destination/reference", "reference-cut-on-screen", new Text("cut", "coupée")),
                        new Finding("", "other", new Text("“quoted”", "« entre guillemets »"))),
                NOON.minusMillis(8),
                NOON.plusMillis(9));
    }

    private static Mission fullMission(MissionId id) {
        return new Mission(
                id,
                CUSTOMER,
                new MissionType("LIVRAISON"),
                new Schedule(Instant.parse("2026-12-01T08:30:00Z"), Instant.parse("2026-12-01T17:00:00Z")),
                new Recipient.NamedPerson("Lefèvre", "Noël"),
                new Destination(
                        "Entrepôt Nord", "12 rue de l'Union", "59000", "Lille", new Coordinates(50.62925, 3.057256)),
                new Comment("Sonner deux fois ; code \"12\\34\" & 😀\nmerci\t!"),
                Dispatch.PREPARE);
    }

    public static MissionEntry sentBy(MissionEntry entry, Source source) {
        return content(entry, entry.mission(), source);
    }

    public static MissionEntry to(MissionEntry entry, Recipient recipient) {
        Mission was = entry.mission();
        Mission mission = new Mission(
                was.id(),
                was.customer(),
                was.type(),
                was.schedule(),
                recipient,
                was.destination(),
                was.comment(),
                was.dispatch());
        return content(entry, mission, entry.source());
    }

    public static MissionEntry at(MissionEntry entry, Schedule schedule) {
        Mission was = entry.mission();
        Mission mission = new Mission(
                was.id(),
                was.customer(),
                was.type(),
                schedule,
                was.recipient(),
                was.destination(),
                was.comment(),
                was.dispatch());
        return content(entry, mission, entry.source());
    }

    private static MissionEntry content(MissionEntry entry, Mission mission, Source source) {
        return new MissionEntry(
                entry.number(),
                entry.key(),
                mission,
                entry.revision(),
                source,
                entry.intent(),
                entry.delivery(),
                entry.presence(),
                entry.progress(),
                entry.warnings(),
                entry.createdAt(),
                entry.updatedAt());
    }

    /** In any state, whether it could get there or not. */
    public static MissionEntry in(MissionEntry entry, DeliveryState state, @Nullable Instant dueAt) {
        Delivery was = entry.delivery();
        Delivery delivery = new Delivery(
                state,
                was.revision(),
                was.attempts(),
                was.reason(),
                dueAt,
                was.since(),
                was.updatedAt(),
                was.waitsSince());
        return entry.with(delivery, entry.presence(), entry.progress(), entry.updatedAt());
    }

    public static MissionEntry waitingSince(MissionEntry entry, Instant time) {
        Delivery was = entry.delivery();
        Delivery delivery = new Delivery(
                was.state(),
                was.revision(),
                was.attempts(),
                was.reason(),
                was.dueAt(),
                was.since(),
                was.updatedAt(),
                time);
        return entry.with(delivery, entry.presence(), entry.progress(), entry.updatedAt());
    }

    public static MissionEntry attempted(MissionEntry entry) {
        Delivery was = entry.delivery();
        Delivery delivery = new Delivery(
                was.state(),
                was.revision(),
                was.attempts() + 1,
                was.reason(),
                was.dueAt(),
                was.since(),
                was.updatedAt(),
                was.waitsSince());
        return entry.with(delivery, entry.presence(), entry.progress(), entry.updatedAt());
    }

    public static MissionEntry in(MissionEntry entry, ProgressState state) {
        Progress was = entry.progress();
        Progress progress = new Progress(state, was.status(), was.reportedAt(), was.checkedAt(), was.nextCheckAt());
        return entry.with(entry.delivery(), entry.presence(), progress, entry.updatedAt());
    }

    public static MissionEntry checkedNext(MissionEntry entry, @Nullable Instant time) {
        return entry.with(entry.delivery(), entry.presence(), entry.progress().checkAt(time), entry.updatedAt());
    }

    public static MissionEntry updated(MissionEntry entry, Instant time) {
        return entry.with(entry.delivery(), entry.presence(), entry.progress(), time);
    }

    public static MissionEntry created(MissionEntry entry, Instant time) {
        return new MissionEntry(
                entry.number(),
                entry.key(),
                entry.mission(),
                entry.revision(),
                entry.source(),
                entry.intent(),
                entry.delivery(),
                entry.presence(),
                entry.progress(),
                entry.warnings(),
                time,
                entry.updatedAt());
    }
}
