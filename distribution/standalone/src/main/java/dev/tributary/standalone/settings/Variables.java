package dev.tributary.standalone.settings;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The environment as far as it speaks of settings, and which names of it were asked for. */
final class Variables {

    private static final String PREFIX = "TRIBUTARY_";

    private final Map<String, String> environment = new TreeMap<>();
    private final Set<String> asked = new TreeSet<>();

    Variables(Map<String, String> all) {
        all.forEach((name, value) -> {
            if (name.startsWith(PREFIX)) {
                environment.put(name, value);
            }
        });
    }

    /** The name of the variable that overrides a setting. */
    static String nameOf(String path) {
        return PREFIX + path.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /** The value that overrides a setting, if there is one. */
    Optional<Node> override(String path) {
        String name = nameOf(path);
        asked.add(name);
        return Optional.ofNullable(environment.get(name)).map(value -> node(value, name));
    }

    /** The keys that variables name below a path: {@code acme} where there is {@code TRIBUTARY_CONNECTORS_API_KEYS_ACME}. */
    Stream<String> keysBelow(String path) {
        String start = nameOf(path) + "_";
        return environment.keySet().stream()
                .filter(name -> name.startsWith(start) && name.length() > start.length())
                .map(name ->
                        name.substring(start.length()).toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Variables below a path that no setting asked for. */
    Stream<String> strayBelow(String path) {
        return environment.keySet().stream()
                .filter(name -> name.startsWith(nameOf(path) + "_"))
                .filter(name -> !asked.contains(name));
    }

    Set<String> asked() {
        return Set.copyOf(asked);
    }

    /** An empty variable is a setting without a value. */
    private static Node node(String value, String name) {
        Where where = new Where.InEnvironment(name);
        return value.isEmpty() ? new Node.Nothing(where) : new Node.Scalar(value, where);
    }
}
