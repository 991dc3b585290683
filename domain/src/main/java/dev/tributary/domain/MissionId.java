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
        return fits(value) && isWellFormed(value);
    }

    public static boolean fits(String value) {
        return Characters.count(value) <= MAXIMUM_LENGTH;
    }

    /** Valid but for its length. */
    public static boolean isWellFormed(String value) {
        return !value.isEmpty() && Characters.isPrintable(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
