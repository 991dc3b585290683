package dev.tributary.domain;

/** Free text for the driver; may be personal, so it never shows itself. */
public record Comment(String value) {

    @Override
    public String toString() {
        return "Comment[" + value.length() + " characters]";
    }
}
