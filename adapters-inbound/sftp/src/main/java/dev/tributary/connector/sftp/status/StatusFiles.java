package dev.tributary.connector.sftp.status;

import dev.tributary.connector.formats.gateway.Hash;
import dev.tributary.connector.formats.gateway.Kept;
import dev.tributary.connector.formats.gateway.TemporaryFiles;
import dev.tributary.connector.sftp.depot.Depot;
import dev.tributary.connector.sftp.depot.Folder;
import dev.tributary.connector.sftp.depot.Place;
import dev.tributary.connector.sftp.intake.Surroundings;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes what becomes of a partner's missions into the status files of its depots. How far it came is kept once that is
 * published: after a crash the same is written again, and nothing is missing.
 */
public final class StatusFiles {

    private static final int PAGES_AT_ONCE = 20;
    private static final int SPARE = 5; // of the time, no more than a sixth is spent with them
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    private final News news;
    private final Kept kept;
    private final TemporaryFiles temporary;
    private final InstantSource clock;
    private final String key;
    private final List<Depot> depots;
    private Instant notBefore = Instant.MIN;
    private long told = -1;

    private StatusFiles(News news, Surroundings surroundings, String key, List<Depot> depots) {
        this.news = news;
        this.kept = surroundings.kept();
        this.temporary = surroundings.temporary();
        this.clock = surroundings.clock();
        this.key = key;
        this.depots = List.copyOf(depots);
    }

    /**
     * The files in these depots.
     *
     * @param partner whose depots they are
     */
    public static StatusFiles of(News news, Surroundings surroundings, String partner, List<Depot> depots) {
        return new StatusFiles(news, surroundings, "status/" + Hash.of(partner), depots);
    }

    /** To be called before the first document is taken in: what happened before is of no document here. */
    public void begin() throws IOException, InterruptedException {
        if (told >= 0) {
            return;
        }
        Optional<String> known = kept.get(key);
        long from = known.isPresent() ? Long.parseLong(known.get()) : news.newest();
        if (known.isEmpty()) {
            kept.keep(key, Long.toString(from));
        }
        told = from;
    }

    /** Returns at once where there is no news, and where the files were written a moment ago. */
    public void write() throws IOException, InterruptedException {
        Instant start = clock.instant();
        if (start.isBefore(notBefore)) {
            return;
        }
        Map<String, Map<String, String>> documents = new LinkedHashMap<>();
        long last = gather(documents);
        FileSystemException failure = null;
        for (Map.Entry<String, Map<String, String>> document : documents.entrySet()) {
            try {
                write(document.getKey(), document.getValue());
            } catch (FileSystemException ofOne) {
                failure = ofOne;
            }
        }
        if (failure != null) {
            throw failure;
        }
        if (last > told) {
            kept.keep(key, Long.toString(last));
            told = last;
        }
        Instant end = clock.instant();
        notBefore = end.plus(Duration.between(start, end).multipliedBy(SPARE));
    }

    private long gather(Map<String, Map<String, String>> documents) throws IOException, InterruptedException {
        long last = told;
        boolean isAll = false;
        for (int page = 0; page < PAGES_AT_ONCE && !isAll; page++) {
            News.Page next = news.after(last);
            next.rows()
                    .forEach((document, rows) -> documents
                            .computeIfAbsent(document, unseen -> new LinkedHashMap<>())
                            .putAll(rows));
            last = next.last();
            isAll = next.isAll();
        }
        return last;
    }

    /** A document of a directory that is no longer among the settings has nobody to be told. */
    private void write(String document, Map<String, String> rows) throws IOException {
        for (Depot depot : depots) {
            String before = depot.label().isEmpty() ? "" : depot.label() + "/";
            String name = document.startsWith(before) ? document.substring(before.length()) : "";
            if (!name.isEmpty() && name.indexOf('/') < 0) {
                write(depot, name + ".status.csv", rows);
            }
        }
    }

    private void write(Depot depot, String name, Map<String, String> rows) throws IOException {
        Path merged = temporary.make(".status");
        try {
            merge(depot, name, new LinkedHashMap<>(rows), merged);
            depot.publish(name, merged);
        } finally {
            Files.deleteIfExists(merged);
        }
    }

    private static void merge(Depot depot, String name, Map<String, String> rows, Path merged) throws IOException {
        try (BufferedReader before = published(depot, name);
                BufferedWriter after = Files.newBufferedWriter(merged)) {
            after.write(BYTE_ORDER_MARK + Row.HEADER + LINE_END);
            before.readLine();
            for (String row = before.readLine(); row != null; row = before.readLine()) {
                String newer = rows.remove(Row.id(row));
                after.write((newer == null ? row : newer) + LINE_END);
            }
            for (String row : rows.values()) {
                after.write(row + LINE_END);
            }
        }
    }

    private static BufferedReader published(Depot depot, String name) throws IOException {
        String aside = "." + name + ".old"; // where a server replaces nothing in one step
        String there = depot.find(Folder.RESULTS, name).isPresent() ? name : aside;
        return depot.find(Folder.RESULTS, there).isEmpty()
                ? new BufferedReader(new StringReader(""))
                : new BufferedReader(
                        new InputStreamReader(depot.read(new Place(Folder.RESULTS, there)), StandardCharsets.UTF_8));
    }
}
