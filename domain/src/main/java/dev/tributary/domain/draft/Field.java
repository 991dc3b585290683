package dev.tributary.domain.draft;

/** The fields of a mission, with their places in its JSON. */
public enum Field {
    ID("/id"),
    CUSTOMER_ID("/customerId"),
    TYPE("/type"),
    INTERVENTION_AT("/schedule/interventionAt"),
    EXPIRES_AT("/schedule/expiresAt"),
    VEHICLE("/recipient/vehicle"),
    LAST_NAME("/recipient/person/lastName"),
    FIRST_NAME("/recipient/person/firstName"),
    FULL_NAME("/recipient/person/fullName"),
    REFERENCE("/destination/reference"),
    STREET("/destination/street"),
    POSTAL_CODE("/destination/postalCode"),
    CITY("/destination/city"),
    LATITUDE("/destination/coordinates/latitude"),
    LONGITUDE("/destination/coordinates/longitude"),
    COMMENT("/comment"),
    DISPATCH("/dispatch");

    private final String path;

    Field(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }
}
