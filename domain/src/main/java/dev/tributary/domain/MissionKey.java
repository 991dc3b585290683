package dev.tributary.domain;

import org.jspecify.annotations.Nullable;

/** What a mission is known by, here and at Océan; without a customer where the login serves only one. */
public record MissionKey(@Nullable CustomerId customer, MissionId id) {

    @Override
    public String toString() {
        return customer == null ? id.value() : customer + "/" + id;
    }
}
