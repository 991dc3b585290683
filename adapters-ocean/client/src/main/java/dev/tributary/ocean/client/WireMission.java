package dev.tributary.ocean.client;

import org.jspecify.annotations.Nullable;

/** A mission as the parameters of a create or a modification, under Océan's names; texts are empty where absent. */
record WireMission(
        @Nullable Long customerId,
        String idMission,
        @Nullable String jourHeureInter,
        @Nullable String jourHeurePeremp,
        String typeMission,
        String nomVeh,
        String nomIndi,
        String prenomIndi,
        String nomPrenom,
        String commentaire,
        String adrRefCli,
        String rue,
        String codPost,
        String ville,
        boolean aEnvoyer,
        @Nullable Double longitude,
        @Nullable Double latitude) {

    Parameters parameters(EmptyTexts emptyTexts) {
        return new Parameters()
                .number("customerId", customerId)
                .text("idMission", idMission)
                .text("jourHeureInter", jourHeureInter)
                .text("jourHeurePeremp", jourHeurePeremp)
                .text("typeMission", emptyTexts.pass(typeMission))
                .text("nomVeh", emptyTexts.pass(nomVeh))
                .text("nomIndi", emptyTexts.pass(nomIndi))
                .text("prenomIndi", emptyTexts.pass(prenomIndi))
                .text("nomPrenom", emptyTexts.pass(nomPrenom))
                .text("commentaire", emptyTexts.pass(commentaire))
                .text("adrRefCli", emptyTexts.pass(adrRefCli))
                .text("rue", emptyTexts.pass(rue))
                .text("codPost", emptyTexts.pass(codPost))
                .text("ville", emptyTexts.pass(ville))
                .flag("aEnvoyer", aEnvoyer)
                .decimal("longitude", longitude)
                .decimal("latitude", latitude);
    }

    @Override
    public String toString() {
        return "WireMission[" + idMission + "]";
    }
}
