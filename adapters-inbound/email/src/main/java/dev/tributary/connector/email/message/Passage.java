package dev.tributary.connector.email.message;

import dev.tributary.connector.spi.Finding;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Text of a mail.
 *
 * @param isPlain whether it was written as it is
 * @param fault why it is not all, or not what was written; null if it is
 */
record Passage(boolean isPlain, String text, @Nullable Finding fault) {

    static final Passage NONE = new Passage(false, "", null);

    boolean isBlank() {
        return text.isEmpty() && fault == null;
    }

    private boolean isWhole() {
        return !text.isEmpty() && fault == null;
    }

    /** One after the other. */
    static Passage joined(List<Passage> passages) {
        List<Passage> some =
                passages.stream().filter(passage -> !passage.isBlank()).toList();
        return new Passage(
                !some.isEmpty() && some.stream().allMatch(Passage::isPlain),
                some.stream().map(Passage::text).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n")),
                some.stream()
                        .flatMap(passage -> Stream.ofNullable(passage.fault()))
                        .findFirst()
                        .orElse(null));
    }

    /** The one of several that say the same which says it best. */
    static Passage best(List<Passage> alternatives) {
        return alternatives.stream()
                .filter(passage -> passage.isPlain() && passage.isWhole())
                .findFirst()
                .or(() -> alternatives.stream().filter(Passage::isWhole).findFirst())
                .or(() -> alternatives.stream()
                        .filter(passage -> !passage.isBlank())
                        .findFirst())
                .orElse(NONE);
    }
}
