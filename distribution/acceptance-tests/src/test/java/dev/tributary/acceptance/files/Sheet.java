package dev.tributary.acceptance.files;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A file of a partner's, and what must be told of it. */
public record Sheet(String name, List<Line> lines) {

    /**
     * One line.
     *
     * @param text as it stands in the file
     * @param verdict that it must get
     */
    public record Line(String text, String verdict) {}

    public String content() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n", "id;vehicle;comment\n", "\n"));
    }

    /** Of each line, by its number: the header's is 1. */
    public List<String> verdicts() {
        return IntStream.range(0, lines.size())
                .mapToObj(place -> (place + 2) + ";" + lines.get(place).verdict())
                .toList();
    }

    /** The same where the file had come before. */
    List<String> verdictsOfAgain() {
        return verdicts().stream()
                .map(verdict -> verdict.replace("ACCEPTED", "DUPLICATE"))
                .toList();
    }

    public boolean isAnyTaken() {
        return lines.stream().anyMatch(line -> !line.verdict().equals("REJECTED"));
    }
}
