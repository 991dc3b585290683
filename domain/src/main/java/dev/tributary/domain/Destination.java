package dev.tributary.domain;

import org.jspecify.annotations.Nullable;

/** Where a mission leads, as far as it is told; never shows itself. */
public record Destination(
        @Nullable String reference,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable Coordinates coordinates) {

    public static final Destination NOWHERE = new Destination(null, null, null, null, null);

    /** Océan shows no more characters of the reference, on the site and on the screen. */
    public static final int REFERENCE_SHOWN = 20;

    @Override
    public String toString() {
        return "Destination";
    }
}
