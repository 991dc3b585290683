package dev.tributary.connector.email.message;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the head of a mail.
 *
 * @param fields all header fields, topmost first
 * @param messageId with its angle brackets; null where there is none that can be answered to
 * @param references the message ids this mail refers to, oldest first, with their angle brackets
 * @param sender the one address it is from, in lower case, its domain in ASCII; null where there is none, or more than one,
 *     or programs may differ in what the head says
 * @param subject decoded, on one line; empty if there is none
 * @param date as it is written; null if there is none
 */
public record Head(
        List<Field> fields,
        @Nullable String messageId,
        List<String> references,
        @Nullable String sender,
        String subject,
        @Nullable String date) {

    /**
     * One header field.
     *
     * @param name as it is written
     * @param value unfolded, not decoded, trimmed
     */
    public record Field(String name, String value) {

        /** Shows no value. */
        @Override
        public String toString() {
            return name;
        }
    }

    public Head {
        fields = List.copyOf(fields);
        references = List.copyOf(references);
    }

    /** The values of all fields of this name, topmost first. */
    public List<String> all(String name) {
        return fields.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(Field::value)
                .toList();
    }

    /** The value of the topmost field of this name. */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** Shows nothing personal. */
    @Override
    public String toString() {
        return "head of " + fields.size() + " fields";
    }
}
