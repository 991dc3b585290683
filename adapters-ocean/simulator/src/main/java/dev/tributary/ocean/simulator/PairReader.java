package dev.tributary.ocean.simulator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads {@code name=value&name=value}, the way of a query string and of a form body. */
final class PairReader {

    private PairReader() {}

    static Reading read(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('&', start);
            end = end < 0 ? text.length() : end;
            Optional<String> problem = take(text.substring(start, end), values);
            if (problem.isPresent()) {
                return new Reading.Unreadable(problem.get());
            }
            start = end + 1;
        }
        return new Reading.Understood(values);
    }

    private static Optional<String> take(String pair, Map<String, String> values) {
        int equals = pair.indexOf('=');
        Optional<String> name = PercentEncoding.decode(equals < 0 ? pair : pair.substring(0, equals));
        Optional<String> value = PercentEncoding.decode(equals < 0 ? "" : pair.substring(equals + 1));
        if (name.isEmpty() || value.isEmpty()) {
            return Optional.of("encodage incorrect (UTF-8 en pourcents attendu)");
        }
        if (name.get().isEmpty()) {
            return Optional.of("paramètre sans nom");
        }
        return values.putIfAbsent(name.get(), value.get()) == null
                ? Optional.empty()
                : Optional.of("paramètre donné deux fois");
    }
}
