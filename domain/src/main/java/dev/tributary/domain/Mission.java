package dev.tributary.domain;

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

    @Override
    public String toString() {
        return "Mission[" + id + "]";
    }
}
