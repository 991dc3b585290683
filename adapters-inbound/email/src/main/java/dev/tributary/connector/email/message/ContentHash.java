package dev.tributary.connector.email.message;

import dev.tributary.connector.formats.gateway.Hash;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Tells contents apart. Carriage returns do not count: they come and go on the way. */
final class ContentHash {

    private static final int BLOCK = 16 * 1024;

    private final MessageDigest digest = Hash.begin();

    /**
     * Adds a file.
     *
     * @param content its own hash
     */
    void add(String name, String content) {
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(content.getBytes(StandardCharsets.US_ASCII));
    }

    /** Of all that was added, and the body. */
    String of(String body) {
        digest.update(body.getBytes(StandardCharsets.UTF_8));
        return Hash.end(digest);
    }

    static String of(InputStream content) throws IOException {
        MessageDigest digest = Hash.begin();
        byte[] block = new byte[BLOCK];
        for (int read = content.read(block); read >= 0; read = content.read(block)) {
            update(digest, block, read);
        }
        return Hash.end(digest);
    }

    static void update(MessageDigest digest, byte[] block, int length) {
        int start = 0;
        for (int i = 0; i < length; i++) {
            if (block[i] == '\r') {
                digest.update(block, start, i - start);
                start = i + 1;
            }
        }
        digest.update(block, start, length - start);
    }
}
