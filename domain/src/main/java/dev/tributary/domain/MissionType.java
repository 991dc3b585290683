package dev.tributary.domain;

/** The kind of job, in the partner's words. */
public record MissionType(String value) {

    public MissionType {
        Characters.requireWritten(value, "a mission's type");
    }

    @Override
    public String toString() {
        return value;
    }
}
