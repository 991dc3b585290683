package dev.tributary.acceptance;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Missions as partners write them, due tomorrow. */
final class Samples {

    private Samples() {}

    static String mission(String id, String comment) {
        return mission(id, "AA-123-BB", comment);
    }

    static String mission(String id, String vehicle, String comment) {
        Instant tomorrow = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
        return """
                {"id":"%s","type":"LIVRAISON","schedule":{"interventionAt":"%s","expiresAt":"%s"},
                 "recipient":{"vehicle":"%s"},"destination":{"street":"12 rue de l'Union","postalCode":"59000",
                 "city":"Lille"},"comment":"%s"}""".formatted(id, tomorrow, tomorrow.plus(8, ChronoUnit.HOURS), vehicle, comment);
    }
}
