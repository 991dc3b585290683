package dev.tributary.application.model;

import dev.tributary.domain.ProgressState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a mission in the field.
 *
 * @param state the state, mapped
 * @param status the platform's own words
 * @param reportedAt the platform's time, where it could be read
 * @param checkedAt when the platform was asked last
 * @param nextCheckAt when it is to be asked again; null if never
 */
public record Progress(
        ProgressState state,
        PlatformStatus status,
        @Nullable Instant reportedAt,
        @Nullable Instant checkedAt,
        @Nullable Instant nextCheckAt) {

    public static final Progress NONE = new Progress(ProgressState.UNKNOWN, PlatformStatus.NONE, null, null, null);

    public Progress checkAt(@Nullable Instant next) {
        return new Progress(state, status, reportedAt, checkedAt, next);
    }
}
