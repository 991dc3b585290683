package dev.tributary.domain;

/** A point in degrees; 0/0 is no point but the sign of a missing one. */
public record Coordinates(double latitude, double longitude) {

    public static final double MAXIMUM_LATITUDE = 90;
    public static final double MAXIMUM_LONGITUDE = 180;

    public Coordinates {
        if (!within(latitude, MAXIMUM_LATITUDE) || !within(longitude, MAXIMUM_LONGITUDE)) {
            throw new IllegalArgumentException("coordinates out of range");
        }
        if (latitude == 0 && longitude == 0) {
            throw new IllegalArgumentException("coordinates 0/0");
        }
        latitude = withoutNegativeZero(latitude);
        longitude = withoutNegativeZero(longitude);
    }

    public static boolean within(double degrees, double bound) {
        return degrees >= -bound && degrees <= bound;
    }

    /** Equal points must be equal values, but -0.0 is not equal to 0.0 in a record. */
    private static double withoutNegativeZero(double degrees) {
        return degrees + 0.0;
    }

    @Override
    public String toString() {
        return "Coordinates";
    }
}
