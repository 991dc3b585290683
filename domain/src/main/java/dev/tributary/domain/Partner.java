package dev.tributary.domain;

/** Whose missions these are. */
public record Partner(String name) {

    public Partner {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a partner needs a name");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
