package dev.tributary.ocean.simulator;

/** The fixed answers of this Océan. */
enum OceanMessage {
    CREATED(201, "La mission a été ajoutée avec succès"),
    EXISTS(200, "La mission existe déjà"),
    MODIFIED(200, "La mission a été modifiée avec succès"),
    DELETED(200, "La mission a été supprimée avec succès"),
    UNKNOWN_MISSION(404, "Mission inconnue"),
    UNKNOWN_VEHICLE(200, "Échec : véhicule inconnu"),
    UNKNOWN_PERSON(200, "Échec : individu inconnu"),
    VOID_TOKEN(401, "Jeton absent, inconnu ou expiré"),
    WRONG_CREDENTIALS(401, "Identifiant ou mot de passe incorrect"),
    FOREIGN_CUSTOMER(403, "Accès interdit à ce client");

    private final int status;
    private final String body;

    OceanMessage(int status, String text) {
        this.status = status;
        this.body = Answer.message(status, text).body();
    }

    Answer answer() {
        return Answer.jsonText(status, body);
    }
}
