package dev.tributary.connector.rest.http;

import dev.tributary.connector.spi.MissionDesk;
import org.jspecify.annotations.Nullable;

/** Which desk a caller may use. */
@FunctionalInterface
public interface Desks {

    /** The desk for what the header {@code Authorization} says; null where there is none. */
    Checked<MissionDesk> of(@Nullable String authorization);
}
