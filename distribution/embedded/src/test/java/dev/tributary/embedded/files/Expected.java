package dev.tributary.embedded.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is to become of one file of the torture set: a line for each item (line, verdict, codes; {@code *} stands for any),
 * {@code LINE - CODE} for a warning about the whole, and before them what is to be set and found.
 */
record Expected(List<String> rules, List<String> verdicts) {

    private static final String RULE = "# ";

    static Expected of(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file.resolveSibling(file.getFileName() + ".expected"));
        return new Expected(
                lines.stream()
                        .filter(line -> line.startsWith(RULE))
                        .map(line -> line.substring(RULE.length()))
                        .toList(),
                lines.stream().filter(line -> !line.startsWith(RULE)).toList());
    }

    /** The rest of the first rule that begins like this. */
    Optional<String> rule(String beginning) {
        return rules.stream()
                .filter(rule -> rule.startsWith(beginning + " "))
                .map(rule -> rule.substring(beginning.length() + 1))
                .findFirst();
    }

    /** Whether what became of an item is what was expected of the item at this place. */
    boolean fits(int place, String found) {
        String[] wanted = verdicts.get(place).split(" ", -1);
        String[] got = found.split(" ", -1);
        boolean sameLine = wanted[0].equals("*") || wanted[0].equals(got[0]);
        if (!sameLine || !wanted[1].equals(got[1])) {
            return false;
        }
        boolean any = wanted.length > 2 && wanted[2].equals("*");
        return any ? got.length > 2 : verdicts.get(place).endsWith(found.substring(found.indexOf(' ')));
    }
}
