package dev.tributary.standalone.settings;

/** Names of settings from the root, joined by dots; the root is empty. */
final class KeyPath {

    private KeyPath() {}

    static String join(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
