package dev.tributary.connector.spi;

/**
 * The fields of a mission, with their places in its JSON.
 *
 * @since 0.1
 */
public enum MissionField {
    /** The partner's own identifier: 1 to 100 printable characters. */
    ID("/id"),
    /** Océan's customer: a whole number; only for a login that serves several customers. */
    CUSTOMER_ID("/customerId"),
    /** The kind of job, in the partner's words. */
    TYPE("/type"),
    /** When the job is due: ISO-8601 with an offset, or without one where the connector has a time zone. */
    INTERVENTION_AT("/schedule/interventionAt"),
    /** When the mission leaves the driver's screen by itself; written like {@link #INTERVENTION_AT}. */
    EXPIRES_AT("/schedule/expiresAt"),
    /** The vehicle that receives it, by name. */
    VEHICLE("/recipient/vehicle"),
    /** The last name of the person who receives it; goes with {@link #FIRST_NAME}. */
    LAST_NAME("/recipient/person/lastName"),
    /** The first name of the person who receives it. */
    FIRST_NAME("/recipient/person/firstName"),
    /** The last and first name in one, instead of both. */
    FULL_NAME("/recipient/person/fullName"),
    /** The name of the place. */
    REFERENCE("/destination/reference"),
    /** Number and street. */
    STREET("/destination/street"),
    /** Postal code. */
    POSTAL_CODE("/destination/postalCode"),
    /** City. */
    CITY("/destination/city"),
    /** Degrees north, decimal. */
    LATITUDE("/destination/coordinates/latitude"),
    /** Degrees east, decimal. */
    LONGITUDE("/destination/coordinates/longitude"),
    /** Free text for the driver. */
    COMMENT("/comment"),
    /** {@code SEND} or {@code PREPARE}. */
    DISPATCH("/dispatch");

    private final String path;

    MissionField(String path) {
        this.path = path;
    }

    /** The JSON pointer of this field. */
    public String path() {
        return path;
    }
}
