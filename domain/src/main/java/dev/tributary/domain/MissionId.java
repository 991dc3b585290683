package dev.tributary.domain;

/** The partner's identifier of a mission, as Océan knows it: 1 to 100 printable characters without blank edges. */
public record MissionId(String value) {

    public static final int MAXIMUM_LENGTH = 100;

    public MissionId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a mission id: 1 to 100 printable characters, no blank edges");
        }
    }

    public static boolean isValid(String value) {
        return !value.isEmpty()
                && value.codePointCount(0, value.length()) <= MAXIMUM_LENGTH
                && value.equals(value.strip())
                && Characters.allPrintable(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
