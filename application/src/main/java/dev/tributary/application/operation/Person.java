package dev.tributary.application.operation;

import dev.tributary.domain.Recipient;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A person who receives missions, by one or both names. Case and the order of the two names make no difference, accents
 * do. Never shows the names.
 */
public final class Person {

    /** Each way to write the names in one, in lower case. */
    private final Set<String> writings;

    private Person(Set<String> writings) {
        this.writings = writings;
    }

    public static Person named(String lastName, String firstName) {
        return new Person(inEitherOrder(lastName, firstName));
    }

    /** Where the one name ends and the other begins is not known: each place between two words may be it. */
    public static Person named(String fullName) {
        List<String> words = Arrays.asList(written(fullName).split(" "));
        Set<String> writings = new HashSet<>();
        IntStream.range(0, words.size()).forEach(place -> {
            Collections.rotate(words, 1);
            writings.add(String.join(" ", words));
        });
        return new Person(writings);
    }

    public boolean is(Recipient recipient) {
        Set<String> names = recipient.fold(
                vehicle -> Set.of(),
                person -> inEitherOrder(person.lastName(), person.firstName()),
                person -> Set.of(written(person.fullName())));
        return names.stream().anyMatch(writings::contains);
    }

    @Override
    public String toString() {
        return "Person";
    }

    private static Set<String> inEitherOrder(String one, String other) {
        return Set.copyOf(List.of(written(one + " " + other), written(other + " " + one)));
    }

    private static String written(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
