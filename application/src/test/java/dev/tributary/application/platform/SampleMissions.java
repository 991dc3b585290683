package dev.tributary.application.platform;

import dev.tributary.domain.Comment;
import dev.tributary.domain.Coordinates;
import dev.tributary.domain.CustomerId;
import dev.tributary.domain.Destination;
import dev.tributary.domain.Dispatch;
import dev.tributary.domain.Mission;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.MissionType;
import dev.tributary.domain.Recipient;
import dev.tributary.domain.Schedule;
import java.time.Instant;
import java.util.stream.Stream;

/** Missions of every shape. */
final class SampleMissions {

    private static final CustomerId CUSTOMER = new CustomerId(1_110_000_000L);
    private static final Schedule SCHEDULE =
            new Schedule(Instant.parse("2026-12-31T23:59:00Z"), Instant.parse("2027-01-01T00:00:00Z"));
    private static final Destination DESTINATION = new Destination(
            "Entrepôt Nord & fils",
            "12 rue de l'Union",
            "01000",
            "Bourg-en-Bresse",
            new Coordinates(46.205_167, -5.2e-5));

    private SampleMissions() {}

    static Stream<Mission> all() {
        return Stream.of(
                forVehicle("S-1"),
                new Mission(
                        new MissionId("S 2/é+%;&=?#"),
                        CUSTOMER,
                        new MissionType("LIVRAISON"),
                        SCHEDULE,
                        new Recipient.NamedPerson("Lefèvre", "Anne-Zoé"),
                        DESTINATION,
                        new Comment("1 + 1 = 2; 50 % & « plus »\n\tjusqu'à 18 h 🚚"),
                        Dispatch.PREPARE),
                new Mission(
                        new MissionId("S-3"),
                        CUSTOMER,
                        null,
                        new Schedule(null, Instant.parse("2028-02-29T12:30:00Z")),
                        new Recipient.FullNamePerson("Lefèvre Anne-Zoé"),
                        Destination.NOWHERE,
                        new Comment("é".repeat(500)),
                        Dispatch.SEND));
    }

    static Mission forVehicle(String id) {
        return new Mission(
                new MissionId(id),
                null,
                null,
                new Schedule(null, null),
                new Recipient.Vehicle("AA-123-BB"),
                Destination.NOWHERE,
                null,
                Dispatch.SEND);
    }

    static Mission commented(Mission mission, String comment) {
        return new Mission(
                mission.id(),
                mission.customer(),
                mission.type(),
                mission.schedule(),
                mission.recipient(),
                mission.destination(),
                new Comment(comment),
                mission.dispatch());
    }

    static Mission dispatched(Mission mission, Dispatch dispatch) {
        return new Mission(
                mission.id(),
                mission.customer(),
                mission.type(),
                mission.schedule(),
                mission.recipient(),
                mission.destination(),
                mission.comment(),
                dispatch);
    }
}
