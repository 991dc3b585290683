package dev.tributary.domain;

/** One of the customers an Océan login serves. */
public record CustomerId(long value) {

    public CustomerId {
        if (value <= 0) {
            throw new IllegalArgumentException("not a customer id: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
