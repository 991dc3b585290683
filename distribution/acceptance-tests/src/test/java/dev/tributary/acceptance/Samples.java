package dev.tributary.acceptance;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** Missions as partners write them, due tomorrow. */
final class Samples {

    private Samples() {}

    static String mission(String id, String comment) {
        Instant tomorrow = InstantSource.system().instant().plus(1, ChronoUnit.DAYS);
        return """
                {"id":"%s","type":"LIVRAISON","schedule":{"interventionAt":"%s","expiresAt":"%s"},
                 "recipient":{"vehicle":"AA-123-BB"},"destination":{"street":"12 rue de l'Union","postalCode":"59000",
                 "city":"Lille"},"comment":"%s"}""".formatted(id, tomorrow, tomorrow.plus(8, ChronoUnit.HOURS), comment);
    }

    static String forPerson(String id, String lastName, String firstName, String street, String comment) {
        return """
                {"id":"%s","recipient":{"person":{"lastName":"%s","firstName":"%s"}},
                 "destination":{"street":"%s"},"comment":"%s"}""".formatted(id, lastName, firstName, street, comment);
    }
}
