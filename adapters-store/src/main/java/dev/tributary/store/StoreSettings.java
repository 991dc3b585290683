package dev.tributary.store;

import java.nio.file.Path;

/** Where missions are kept: a file, made when it is missing, with its directory. */
public record StoreSettings(Path file) {

    private static final String SCHEME = "jdbc:sqlite:";

    public StoreSettings {
        if (file.toString().isBlank() || file.toString().contains("?")) {
            throw new IllegalArgumentException("not the name of a store's file: " + file);
        }
    }

    /**
     * The settings for {@code jdbc:sqlite:FILE}.
     *
     * @param base the directory that a relative file is in
     */
    public static StoreSettings of(String url, Path base) {
        String file = url.startsWith(SCHEME) ? url.substring(SCHEME.length()) : "";
        if (file.isBlank() || file.startsWith(":")) {
            throw new IllegalArgumentException("not the address of a store: expected jdbc:sqlite:FILE");
        }
        return new StoreSettings(base.resolve(file).normalize());
    }
}
