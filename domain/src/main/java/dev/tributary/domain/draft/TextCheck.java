package dev.tributary.domain.draft;

import dev.tributary.domain.Characters;
import java.util.Locale;
import java.util.Optional;

/** Takes texts that fit and hold nothing but text. */
final class TextCheck {

    private final Examination examination;
    private final FieldLimits limits;

    TextCheck(Examination examination, FieldLimits limits) {
        this.examination = examination;
        this.limits = limits;
    }

    Optional<String> text(Field field) {
        Optional<String> text = examination.text(field);
        text.ifPresent(given -> {
            checkLength(field, given);
            checkCharacters(field, given);
        });
        return text.filter(Characters::isWritable);
    }

    private void checkLength(Field field, String text) {
        int length = Characters.count(text);
        int limit = limits.of(field);
        if (length > limit) {
            examination.violation(
                    FindingCode.TOO_LONG.at(field, Detail.of("length", length), Detail.of("limit", limit)));
        }
    }

    private void checkCharacters(Field field, String text) {
        if (Characters.isWritable(text)) {
            return;
        }
        int[] points = text.codePoints().toArray();
        for (int place = 0; place < points.length; place++) {
            if (!Characters.isWritable(points[place])) {
                examination.violation(FindingCode.CONTROL_CHARACTERS.at(
                        field, Detail.of("character", nameOf(points[place])), Detail.of("position", place + 1)));
                return;
            }
        }
    }

    private static String nameOf(int point) {
        return String.format(Locale.ROOT, "U+%04X", point);
    }
}
