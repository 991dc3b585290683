package dev.tributary.connector.spi;

/**
 * A password, key or token. It shows itself only to who asks by {@link #reveal()}.
 *
 * @param reveal the value itself: never log, store or print it
 * @since 0.1
 */
public record Secret(String reveal) {

    /** Always the same few stars. */
    @Override
    public String toString() {
        return "***";
    }
}
