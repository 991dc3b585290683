package dev.tributary.acceptance;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Missions as partners write them, due tomorrow. */
final class Samples {

    private static final Instant TOMORROW =
            Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.DAYS);

    private Samples() {}

    static String mission(String id, String comment) {
        return mission(id, "AA-123-BB", comment);
    }

    static String mission(String id, String vehicle, String comment) {
        return """
                {"id":"%s","type":"LIVRAISON","schedule":{"interventionAt":"%s","expiresAt":"%s"},
                 "recipient":{"vehicle":"%s"},"destination":{"street":"12 rue de l'Union","postalCode":"59000",
                 "city":"Lille"},"comment":"%s"}""".formatted(id, TOMORROW, TOMORROW.plus(8, ChronoUnit.HOURS), vehicle, comment);
    }
}
