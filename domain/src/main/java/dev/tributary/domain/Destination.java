package dev.tributary.domain;

import org.jspecify.annotations.Nullable;

/** Where a mission leads, as far as it is told; never shows itself. */
public record Destination(
        @Nullable String reference,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable Coordinates coordinates) {

    /** Océan shows no more characters of the reference, on the site and on the screen. */
    public static final int REFERENCE_SHOWN = 20;

    public static final Destination NOWHERE = new Destination(null, null, null, null, null);

    public Destination {
        requireWritten(reference, "a destination's reference");
        requireWritten(street, "a street");
        requireWritten(postalCode, "a postal code");
        requireWritten(city, "a city");
    }

    private static void requireWritten(@Nullable String text, String thing) {
        if (text != null) {
            Characters.requireWritten(text, thing);
        }
    }

    @Override
    public String toString() {
        return "Destination";
    }
}
