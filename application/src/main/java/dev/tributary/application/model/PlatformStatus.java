package dev.tributary.application.model;

import org.jspecify.annotations.Nullable;

/** What the fleet platform says of a mission, word for word; any part may be missing. */
public record PlatformStatus(
        @Nullable String code,
        @Nullable String label,
        @Nullable String refusalReason,
        @Nullable String complement,
        @Nullable String externalId,
        @Nullable String time) {

    public static final PlatformStatus NONE = new PlatformStatus(null, null, null, null, null, null);

    /** Words of people in the field: never shown. */
    @Override
    public String toString() {
        return "PlatformStatus[" + code + "]";
    }
}
