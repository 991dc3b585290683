package dev.tributary.connector.formats.mapping;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Reads time zones.
 *
 * @param usual the zone where a branch names none; null for none
 */
record Zones(@Nullable ZoneId usual) {

    private static final String KEY = "time-zone";

    @Nullable
    ZoneId of(Branch branch) {
        String name = branch.text(KEY).orElse("");
        if (name.isEmpty()) {
            return usual;
        }
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            branch.fault(
                    KEY,
                    "is no time zone: write it such as Europe/Paris",
                    "n'est pas un fuseau horaire : écrivez-le comme Europe/Paris");
            return usual;
        }
    }
}
