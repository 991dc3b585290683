package dev.tributary.ocean.client;

/** The Océan profile cannot be used; the message tells which file, key and line, and what to do. */
public final class OceanProfileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OceanProfileException(String message, Throwable cause) {
        super(message, cause);
    }
}
