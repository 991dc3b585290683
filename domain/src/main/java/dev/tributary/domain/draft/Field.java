package dev.tributary.domain.draft;

import dev.tributary.domain.Text;

/** The fields of a mission, with their places in its JSON and what people call them. */
public enum Field {
    ID("/id", "Id", "Identifiant"),
    CUSTOMER_ID("/customerId", "Customer id", "Numéro de client"),
    TYPE("/type", "Type", "Type"),
    INTERVENTION_AT("/schedule/interventionAt", "Intervention time", "Date d'intervention"),
    EXPIRES_AT("/schedule/expiresAt", "Expiry", "Date de péremption"),
    VEHICLE("/recipient/vehicle", "Vehicle", "Véhicule"),
    LAST_NAME("/recipient/person/lastName", "Last name", "Nom"),
    FIRST_NAME("/recipient/person/firstName", "First name", "Prénom"),
    FULL_NAME("/recipient/person/fullName", "Full name", "Nom complet"),
    REFERENCE("/destination/reference", "Reference", "Référence"),
    STREET("/destination/street", "Street", "Rue"),
    POSTAL_CODE("/destination/postalCode", "Postal code", "Code postal"),
    CITY("/destination/city", "City", "Ville"),
    LATITUDE("/destination/coordinates/latitude", "Latitude", "Latitude"),
    LONGITUDE("/destination/coordinates/longitude", "Longitude", "Longitude"),
    COMMENT("/comment", "Comment", "Commentaire"),
    DISPATCH("/dispatch", "Dispatch", "Envoi");

    private final String path;
    private final String english;
    private final String french;

    Field(String path, String english, String french) {
        this.path = path;
        this.english = english;
        this.french = french;
    }

    /** JSON pointer. */
    public String path() {
        return path;
    }

    public Text label() {
        return new Text(english, french);
    }
}
