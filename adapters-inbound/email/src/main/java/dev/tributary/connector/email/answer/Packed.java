package dev.tributary.connector.email.answer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A mail as texts that can be kept. */
final class Packed {

    private static final int LONGEST = 60_000; // characters; a value has at most 65,536

    private Packed() {}

    static List<String> of(byte[] mail) {
        String text = Base64.getEncoder().encodeToString(compressed(mail));
        List<String> chunks = new ArrayList<>();
        for (int from = 0; from < text.length(); from += LONGEST) {
            chunks.add(text.substring(from, Math.min(text.length(), from + LONGEST)));
        }
        return chunks;
    }

    private static byte[] compressed(byte[] mail) {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (GZIPOutputStream compressing = new GZIPOutputStream(target)) {
            compressing.write(mail);
        } catch (IOException never) {
            throw new UncheckedIOException("memory takes everything", never);
        }
        return target.toByteArray();
    }

    /** The mail; empty where the chunks are not those of one. */
    static Optional<byte[]> unpacked(List<String> chunks) {
        try {
            byte[] compressed = Base64.getDecoder().decode(String.join("", chunks));
            return Optional.of(new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes());
        } catch (IllegalArgumentException | IOException broken) {
            return Optional.empty();
        }
    }
}
