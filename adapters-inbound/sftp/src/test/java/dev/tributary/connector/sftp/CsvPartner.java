package dev.tributary.connector.sftp;

import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.connector.spi.MissionView.ProgressState;
import dev.tributary.connector.testkit.Document;
import dev.tributary.connector.testkit.Item;
import dev.tributary.connector.testkit.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a partner writes into files and reads in those that come back, on the disk where they lie. */
record CsvPartner(Path directory) {

    private static final Pattern VERDICT = Pattern.compile("(?m)^\\d+;([A-Z]+);");

    static String content(Document document) {
        return document.items().stream()
                .map(CsvPartner::line)
                .collect(Collectors.joining("\n", "id;vehicle;comment;action\n", "\n"));
    }

    private static String line(Item item) {
        MissionDraft draft = item.draft();
        String line = item.id() + ";" + draft.get(MissionField.VEHICLE).orElse("") + ";"
                + draft.get(MissionField.COMMENT).orElse("") + ";"
                + (draft.action() == MissionDraft.Action.CANCEL ? "CANCEL" : "");
        return item.broken() ? line + ";one;too;many" : line;
    }

    static String name(Document document) {
        return document.name() + ".csv";
    }

    private Path result(Document document) {
        return directory.resolve("results").resolve(name(document) + ".result.csv");
    }

    /** What was told of it before. */
    void forget(Document document) throws IOException {
        for (String kind : List.of("done", "rejected")) {
            Files.deleteIfExists(directory.resolve(kind).resolve(name(document)));
        }
        Files.deleteIfExists(result(document));
    }

    String words(Document document) throws IOException {
        return Files.exists(result(document)) ? Files.readString(result(document)) : "";
    }

    List<Verdict> told(Document document) throws IOException {
        return VERDICT.matcher(words(document))
                .results()
                .map((MatchResult found) -> Verdict.valueOf(found.group(1)))
                .toList();
    }

    boolean isAcknowledged(Document document) {
        return Stream.of("done", "rejected")
                .anyMatch(kind -> Files.exists(directory.resolve(kind).resolve(name(document))));
    }

    void preventAcknowledging() throws IOException {
        for (String kind : List.of("done", "rejected")) {
            Files.move(directory.resolve(kind), directory.resolve(kind + "-away"));
            Files.createFile(directory.resolve(kind));
        }
    }

    void allowAcknowledging() throws IOException {
        for (String kind : List.of("done", "rejected")) {
            Files.delete(directory.resolve(kind));
            Files.move(directory.resolve(kind + "-away"), directory.resolve(kind));
        }
    }

    /** In the newest row of a mission. */
    ProgressState progressTold(String id) throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("results"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".status.csv")).toList()) {
                for (String line : Files.readAllLines(file)) {
                    String[] cells = line.split(";", -1);
                    if (cells.length > 3 && cells[1].equals(id)) {
                        return ProgressState.valueOf(cells[3]);
                    }
                }
            }
        }
        return ProgressState.UNKNOWN;
    }
}
