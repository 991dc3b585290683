package dev.tributary.standalone.management;

import dev.tributary.connector.spi.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The members of a JSON object that a call asks for. Whatever is wrong with them is gathered. */
final class Members {

    private static final int MOST_TOLD = 20;

    private final JsonNode object;
    private final Set<String> known = new HashSet<>();
    private final List<Text> faults = new ArrayList<>();

    Members(JsonNode object) {
        this.object = object;
    }

    boolean has(String name) {
        return object.hasNonNull(name);
    }

    Optional<String> text(String name) {
        JsonNode value = member(name);
        if (value.isString() && !value.stringValue().isBlank()) {
            return Optional.of(value.stringValue().strip());
        }
        expect(!has(name), name, "a text that is not blank", "un texte qui n'est pas vide");
        return Optional.empty();
    }

    /** A text as it is, blank or not. */
    Optional<String> verbatim(String name) {
        JsonNode value = member(name);
        expect(value.isString() || !has(name), name, "a text", "un texte");
        return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }

    long number(String name, long usual, long least, long most) {
        JsonNode value = member(name);
        boolean isNumber = value.isIntegralNumber() && value.canConvertToLong();
        long number = isNumber ? value.longValue() : usual;
        expect(
                (isNumber || !has(name)) && number >= least && number <= most,
                name,
                "a whole number from " + least + " to " + most,
                "un nombre entier de " + least + " à " + most);
        return number;
    }

    List<String> texts(String name) {
        JsonNode value = member(name);
        List<String> texts = new ArrayList<>();
        value.forEach(element -> texts.add(element.isString() ? element.stringValue() : ""));
        expect(value.isArray() || !has(name), name, "a list of texts", "une liste de textes");
        return texts;
    }

    /** Where this does not hold, the member is at fault. */
    void expect(boolean isSo, String name, String english, String french) {
        if (!isSo) {
            faults.add(new Text(name + ": " + english + " is expected", name + " : attendu : " + french));
        }
    }

    /** Takes over what is wrong within one of them, as its members have all been asked for. */
    void take(String name, Members inner) {
        inner.all().forEach(fault -> faults.add(new Text(name + "." + fault.english(), name + "." + fault.french())));
    }

    /** What is wrong, all of it; asked once all members have been. */
    Optional<Text> faults() {
        List<Text> told = all().stream().limit(MOST_TOLD).toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(new Text(
                        told.stream().map(Text::english).collect(Collectors.joining("; ")),
                        told.stream().map(Text::french).collect(Collectors.joining(" ; "))));
    }

    private List<Text> all() {
        object.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> faults.add(new Text(name + " is not known here", name + " n'est pas connu ici")));
        return faults;
    }

    JsonNode member(String name) {
        known.add(name);
        return object.path(name);
    }
}
