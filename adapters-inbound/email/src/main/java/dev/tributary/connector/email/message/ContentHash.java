package dev.tributary.connector.email.message;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells contents apart. Carriage returns do not count: they come and go on the way. */
final class ContentHash {

    private static final int BLOCK = 16 * 1024;

    private final MessageDigest digest = sha256();

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
        return hex(digest);
    }

    static String of(InputStream content) throws IOException {
        MessageDigest digest = sha256();
        byte[] block = new byte[BLOCK];
        for (int read = content.read(block); read >= 0; read = content.read(block)) {
            update(digest, block, read);
        }
        return hex(digest);
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

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
