package dev.tributary.connector.rest.http;

import io.vertx.core.http.HttpServerRequest;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;

/** One part of a path, percent-encoded UTF-8 (RFC 3986). */
public final class PathSegment {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~";

    private PathSegment() {}

    public static String encode(String text) {
        if (text.equals(".") || text.equals("..")) {
            return text.replace(".", "%2E");
        }
        StringBuilder encoded = new StringBuilder(text.length());
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (PLAIN.indexOf(octet) >= 0) {
                encoded.append((char) octet);
            } else {
                encoded.append('%').append(HEX.toHexDigits(octet));
            }
        }
        return encoded.toString();
    }

    /** The undecoded path of a request; empty where its target is none, like {@code OPTIONS *}. */
    static String pathOf(HttpServerRequest request) {
        return Objects.requireNonNullElse(request.path(), "");
    }

    /** The text; empty if it is not properly encoded. */
    static Optional<String> decode(String segment) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream(segment.length());
        for (int at = 0; at < segment.length(); at++) {
            char character = segment.charAt(at);
            if (character != '%') {
                octets.write(character);
            } else if (isEscape(segment, at)) {
                octets.write(HexFormat.fromHexDigits(segment, at + 1, at + 3));
                at += 2;
            } else {
                return Optional.empty();
            }
        }
        return text(octets.toByteArray());
    }

    private static boolean isEscape(String segment, int at) {
        return at + 2 < segment.length()
                && HexFormat.isHexDigit(segment.charAt(at + 1))
                && HexFormat.isHexDigit(segment.charAt(at + 2));
    }

    private static Optional<String> text(byte[] octets) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
