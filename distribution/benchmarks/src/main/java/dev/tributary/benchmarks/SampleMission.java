package dev.tributary.benchmarks;

import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;

/** Missions of about 600 bytes as JSON, told apart by a number. */
final class SampleMission {

    private static final String COMMENT =
            "Sonner deux fois, puis demander le quai numéro trois au gardien ; déposer les"
                    + " palettes vides près de la rampe, et faire signer le bon de livraison avant de repartir.";

    private SampleMission() {}

    static String json(String run, int number) {
        return """
                {"id":"%s-%07d","type":"LIVRAISON","schedule":{"interventionAt":"2090-12-01T09:30:00+01:00",\
                "expiresAt":"2090-12-01T18:00:00+01:00"},"recipient":{"vehicle":"AA-%03d-BB"},"destination":{\
                "reference":"Entrepôt Nord","street":"%d rue de l'Union","postalCode":"59000","city":"Lille",\
                "coordinates":{"latitude":50.62925,"longitude":3.057256}},"comment":"%s","dispatch":"SEND"}""".formatted(run, number, number % 1000, number % 300 + 1, COMMENT);
    }

    static MissionDraft draft(String run, int number) {
        return MissionDraft.of("%s-%07d".formatted(run, number))
                .with(MissionField.TYPE, "LIVRAISON")
                .with(MissionField.INTERVENTION_AT, "2090-12-01T09:30:00+01:00")
                .with(MissionField.EXPIRES_AT, "2090-12-01T18:00:00+01:00")
                .with(MissionField.VEHICLE, "AA-%03d-BB".formatted(number % 1000))
                .with(MissionField.REFERENCE, "Entrepôt Nord")
                .with(MissionField.STREET, number % 300 + 1 + " rue de l'Union")
                .with(MissionField.POSTAL_CODE, "59000")
                .with(MissionField.CITY, "Lille")
                .with(MissionField.COMMENT, COMMENT);
    }
}
