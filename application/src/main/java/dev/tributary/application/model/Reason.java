package dev.tributary.application.model;

import org.jspecify.annotations.Nullable;

/** Why a delivery is where it is: a stable code, and the platform's own words where it said any. */
public record Reason(String code, @Nullable String words) {

    public static Reason of(String code) {
        return new Reason(code, null);
    }

    /** Words are the platform's and may be personal. */
    @Override
    public String toString() {
        return code;
    }
}
