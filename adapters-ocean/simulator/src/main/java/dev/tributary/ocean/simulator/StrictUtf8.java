package dev.tributary.ocean.simulator;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes UTF-8 and replaces nothing: a wrong byte makes the whole text invalid. */
final class StrictUtf8 {

    private StrictUtf8() {}

    static Optional<String> decode(byte[] bytes, int length) {
        return isAscii(bytes, length)
                ? Optional.of(new String(bytes, 0, length, StandardCharsets.US_ASCII))
                : decodeBeyondAscii(bytes, length);
    }

    private static boolean isAscii(byte[] bytes, int length) {
        for (int index = 0; index < length; index++) {
            if (bytes[index] < 0) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> decodeBeyondAscii(byte[] bytes, int length) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
