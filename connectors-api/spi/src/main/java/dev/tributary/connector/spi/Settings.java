package dev.tributary.connector.spi;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Checked values of declared settings. Asking for a setting under another kind than it was declared with, or for one
 * that has neither value nor default by a method that does not return an {@link Optional}, is a bug and throws
 * {@link IllegalArgumentException}.
 *
 * <p>Immutable. {@link #toString()} shows names only.
 *
 * @since 0.1
 */
public final class Settings {

    private final Map<String, Object> values;

    /**
     * Values by name: a {@link String}, {@link Secret}, {@link Long}, {@link Boolean}, {@link Duration}, {@link Path}, list
     * of strings, map from strings to secrets, {@link Settings}, map from strings to settings, or any of strings, lists
     * and maps, by the kind that was declared.
     */
    public Settings(Map<String, ?> values) {
        this.values = Map.copyOf(values);
    }

    /** Whether the setting has a value, be it a default. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** A text or a choice. */
    public String text(String name) {
        return value(name, String.class);
    }

    /** A text or a choice, if it has a value. */
    public Optional<String> optionalText(String name) {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    /** A secret. */
    public Secret secret(String name) {
        return value(name, Secret.class);
    }

    /** A secret, if it has a value. */
    public Optional<Secret> optionalSecret(String name) {
        return has(name) ? Optional.of(secret(name)) : Optional.empty();
    }

    /** A whole number. */
    public int integer(String name) {
        return Math.toIntExact(value(name, Long.class));
    }

    /** A flag. */
    public boolean flag(String name) {
        return value(name, Boolean.class);
    }

    /** A duration. */
    public Duration duration(String name) {
        return value(name, Duration.class);
    }

    /** A path, to be used as it is: a relative one was written relative to the settings file. */
    public Path path(String name) {
        return value(name, Path.class);
    }

    /** A path, if it has a value. */
    public Optional<Path> optionalPath(String name) {
        return has(name) ? Optional.of(path(name)) : Optional.empty();
    }

    /** A list of texts; empty if not given. */
    public List<String> texts(String name) {
        return has(name)
                ? ((List<?>) value(name, List.class))
                        .stream().map(String.class::cast).toList()
                : List.of();
    }

    /** Secrets by name; empty if not given. */
    public Map<String, Secret> secrets(String name) {
        return map(name, Secret.class);
    }

    /** The settings within a group; empty if not given. */
    public Settings group(String name) {
        return has(name) ? value(name, Settings.class) : new Settings(Map.of());
    }

    /** Groups of settings by name; empty if not given. */
    public Map<String, Settings> groups(String name) {
        return map(name, Settings.class);
    }

    /** A tree: a {@link String}, a list or a map of such, as written; empty if not given. */
    public Optional<Object> tree(String name) {
        return Optional.ofNullable(values.get(name));
    }

    private <T> Map<String, T> map(String name, Class<T> kind) {
        Map<String, T> result = new TreeMap<>();
        if (has(name)) {
            ((Map<?, ?>) value(name, Map.class)).forEach((key, entry) -> result.put((String) key, kind.cast(entry)));
        }
        return Map.copyOf(result);
    }

    private <T> T value(String name, Class<T> kind) {
        Object value = values.get(name);
        if (!kind.isInstance(value)) {
            throw new IllegalArgumentException("no setting '" + name + "' of kind " + kind.getSimpleName());
        }
        return kind.cast(value);
    }

    @Override
    public String toString() {
        return "Settings" + new TreeMap<>(values).keySet();
    }
}
