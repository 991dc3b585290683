package dev.tributary.domain;

/** The kind of job, in the partner's words. */
public record MissionType(String value) {

    @Override
    public String toString() {
        return value;
    }
}
