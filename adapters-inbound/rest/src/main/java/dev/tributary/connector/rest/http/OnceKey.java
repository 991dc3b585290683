package dev.tributary.connector.rest.http;

import java.util.List;
import java.util.Optional;

/** The {@code Idempotency-Key} of a request. */
final class OnceKey {

    static final String HEADER = "Idempotency-Key";

    private static final int LONGEST = 255;

    private OnceKey() {}

    static Checked<Optional<String>> of(List<String> headers) {
        if (headers.isEmpty()) {
            return Checked.sound(Optional.empty());
        }
        String key = headers.get(0);
        return headers.size() == 1 && isValid(key)
                ? Checked.sound(Optional.of(key))
                : Checked.refused(ContentProblems.invalidOnceKey());
    }

    private static boolean isValid(String key) {
        return !key.isBlank() && key.length() <= LONGEST && key.chars().noneMatch(Character::isISOControl);
    }
}
