package dev.tributary.domain;

/** Free text for the driver; may be personal, so it never shows itself. */
public record Comment(String value) {

    public Comment {
        Characters.requireWritten(value, "a comment");
    }

    @Override
    public String toString() {
        return "Comment[" + value.length() + " characters]";
    }
}
