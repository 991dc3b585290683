package dev.tributary.ocean.client;

/** A password that never shows itself. */
public record Password(String value) {

    @Override
    public String toString() {
        return "Password";
    }
}
