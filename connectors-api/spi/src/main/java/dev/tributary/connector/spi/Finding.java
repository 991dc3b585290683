package dev.tributary.connector.spi;

/**
 * Something found in a draft: a violation that stops it, or a warning that does not.
 *
 * @param path JSON pointer (RFC 6901) to the field in the mission's JSON, for example {@code /recipient/vehicle}; empty
 *     for the whole
 * @param code stable, for machines, for example {@code missing}
 * @param message for people; names the thing and the remedy
 * @since 0.1
 */
public record Finding(String path, String code, Text message) {}
