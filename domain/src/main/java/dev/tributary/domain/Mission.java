package dev.tributary.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A job for a vehicle or a person. Two missions with equal content are equal. */
public record Mission(
        MissionId id,
        @Nullable CustomerId customer,
        @Nullable MissionType type,
        Schedule schedule,
        Recipient recipient,
        Destination destination,
        @Nullable Comment comment,
        Dispatch dispatch) {

    public Mission {
        Objects.requireNonNull(id, "a mission needs an id");
        Objects.requireNonNull(schedule, "a mission needs a schedule, be it open");
        Objects.requireNonNull(recipient, "a mission needs a recipient");
        Objects.requireNonNull(destination, "a mission needs a destination, be it nowhere");
        Objects.requireNonNull(dispatch, "a mission needs a dispatch");
    }

    @Override
    public String toString() {
        return "Mission[" + id + "]";
    }
}
