package dev.tributary.ocean.client;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The keys of the profile. */
final class Keys {

    private Keys() {}

    static void require(String key, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException(key + " is missing");
        }
    }

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
