package dev.tributary.connector.rest.http;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The language to answer in: of the two there are, the one the caller likes better; English if neither is named. */
final class Languages {

    private Languages() {}

    static Locale preferred(@Nullable String acceptLanguage) {
        return ranges(acceptLanguage).stream()
                .filter(range -> range.getWeight() > 0)
                .map(range -> spoken(range.getRange()).orElse(null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    private static List<Locale.LanguageRange> ranges(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return List.of();
        }
        try {
            return Locale.LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }

    private static Optional<Locale> spoken(String range) {
        return switch (range.split("-", 2)[0]) {
            case "fr" -> Optional.of(Locale.FRENCH);
            case "en", "*" -> Optional.of(Locale.ENGLISH);
            default -> Optional.empty();
        };
    }
}
