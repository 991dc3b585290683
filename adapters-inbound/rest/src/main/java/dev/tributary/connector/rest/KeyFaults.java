package dev.tributary.connector.rest;

import dev.tributary.connector.spi.Secret;
import dev.tributary.connector.spi.Text;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What is wrong with keys; never shows one. */
final class KeyFaults {

    private KeyFaults() {}

    /** By the key's place, such as {@code keys.acme}. */
    static Map<String, Text> of(Map<String, Secret> keys, String setting) {
        Map<String, Text> faults = new LinkedHashMap<>();
        Map<Secret, String> owners = new HashMap<>();
        new TreeMap<>(keys).forEach((partner, key) -> {
            String first = owners.putIfAbsent(key, partner);
            if (isBlankAtAnEdge(key.reveal())) {
                faults.put(setting + "." + partner, unfit());
            } else if (first != null) {
                faults.put(setting + "." + partner, shared(first, partner));
            }
        });
        return faults;
    }

    private static boolean isBlankAtAnEdge(String key) {
        return key.isBlank() || !key.equals(key.strip());
    }

    private static Text unfit() {
        return new Text(
                "the key is empty or has blanks at its edges: give one of at least " + Keys.SHORT
                        + " random characters",
                "la clé est vide ou a des blancs à ses bords : donnez-en une d'au moins " + Keys.SHORT
                        + " caractères aléatoires");
    }

    private static Text shared(String first, String partner) {
        return new Text(
                first + " and " + partner + " have the same key: give each partner a key of its own",
                first + " et " + partner + " ont la même clé : donnez à chaque partenaire une clé à lui");
    }
}
