package dev.tributary.ocean.simulator;

/** A status as Océan words it. */
record GivenStatus(String code, String label) {

    static GivenStatus of(FieldStatus status) {
        return new GivenStatus(status.code(), status.label());
    }
}
