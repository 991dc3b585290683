package dev.tributary.connector.spi;

/**
 * A password, key or token. It shows itself only to who asks by {@link #reveal()}.
 *
 * @since 0.1
 */
public final class Secret {

    private final String value;

    /** Hides a value. */
    public Secret(String value) {
        this.value = value;
    }

    /** The value itself: never log, store or print it. */
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && secret.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Always the same few stars. */
    @Override
    public String toString() {
        return "***";
    }
}
