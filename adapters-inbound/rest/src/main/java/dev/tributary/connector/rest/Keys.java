package dev.tributary.connector.rest;

import dev.tributary.connector.spi.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The partners' keys, compared by their hashes. */
final class Keys {

    static final int SHORT = 16; // characters: what a random key should have at least

    private final Map<String, byte[]> hashes = new TreeMap<>();
    private final List<String> withShortKey = new ArrayList<>();

    private Keys() {}

    /** @param secrets without {@link KeyFaults} */
    static Keys of(Map<String, Secret> secrets) {
        Keys keys = new Keys();
        new TreeMap<>(secrets).forEach((partner, secret) -> keys.add(partner, secret.reveal()));
        return keys;
    }

    private void add(String partner, String key) {
        if (key.length() < SHORT) {
            withShortKey.add(partner);
        }
        hashes.put(partner, hash(key.getBytes(StandardCharsets.UTF_8)));
    }

    boolean isEmpty() {
        return hashes.isEmpty();
    }

    /** Partners whose key is easy to guess. */
    List<String> withShortKey() {
        return List.copyOf(withShortKey);
    }

    /** The partner with this key. How long it takes tells nothing of the keys there are. */
    Optional<String> partner(byte[] key) {
        byte[] hash = hash(key);
        Optional<String> found = Optional.empty();
        for (Map.Entry<String, byte[]> known : hashes.entrySet()) {
            if (MessageDigest.isEqual(known.getValue(), hash)) {
                found = Optional.of(known.getKey());
            }
        }
        return found;
    }

    private static byte[] hash(byte[] key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
