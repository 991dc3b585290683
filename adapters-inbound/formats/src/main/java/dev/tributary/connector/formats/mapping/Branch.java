package dev.tributary.connector.formats.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One map in a mapping as it was written, with its place, and where its faults go. */
final class Branch {

    private final String path;
    private final Map<String, Object> members = new LinkedHashMap<>();
    private final Faults faults;

    Branch(String path, Map<?, ?> written, Faults faults) {
        this.path = path;
        this.faults = faults;
        written.forEach((key, value) -> members.put(String.valueOf(key), value));
    }

    String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    Set<String> keys() {
        return members.keySet();
    }

    boolean has(String key) {
        return members.get(key) != null;
    }

    void fault(String key, String english, String french) {
        faults.add(path(key), english, french);
    }

    void refuseOthers(Set<String> known) {
        keys().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> fault(
                        key,
                        "is not known here: write one of " + String.join(", ", new TreeSet<>(known)),
                        "n'est pas connu ici : écrivez l'un de " + String.join(", ", new TreeSet<>(known))));
    }

    /** A text; a number and a yes or no are texts, too. */
    Optional<String> text(String key) {
        Object value = members.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Map || value instanceof List) {
            fault(key, "must be one text", "doit être un seul texte");
            return Optional.empty();
        }
        return Optional.of(String.valueOf(value));
    }

    /** A text or a list of texts. */
    List<String> texts(String key) {
        if (members.get(key) instanceof List<?> list && list.stream().noneMatch(Branch::isNested)) {
            return list.stream().map(String::valueOf).toList();
        }
        return text(key).map(List::of).orElse(List.of());
    }

    /** A list, each element a text or a list of texts. */
    List<List<String>> lists(String key) {
        if (!(members.get(key) instanceof List<?> list)) {
            return texts(key).stream().map(List::of).toList();
        }
        return list.stream()
                .map(element -> element instanceof List<?> inner
                        ? inner.stream().map(String::valueOf).toList()
                        : List.of(String.valueOf(element)))
                .toList();
    }

    Optional<Branch> branch(String key) {
        Object value = members.get(key);
        if (value instanceof Map<?, ?> map) {
            return Optional.of(new Branch(path(key), map, faults));
        }
        if (value != null) {
            fault(key, "must hold settings of its own", "doit contenir ses propres réglages");
        }
        return Optional.empty();
    }

    Optional<Object> value(String key) {
        return Optional.ofNullable(members.get(key));
    }

    boolean isBranch(String key) {
        return members.get(key) instanceof Map;
    }

    private static boolean isNested(Object element) {
        return element instanceof Map || element instanceof List;
    }
}
