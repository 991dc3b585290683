package dev.tributary.connector.sftp.status;

import dev.tributary.connector.sftp.depot.Depot;
import dev.tributary.connector.sftp.depot.Folder;
import dev.tributary.connector.sftp.depot.Place;
import dev.tributary.connector.sftp.gateway.Kept;
import dev.tributary.connector.sftp.gateway.TemporaryFiles;
import dev.tributary.connector.sftp.intake.Surroundings;
import dev.tributary.connector.spi.ConnectorState.Entry;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the news of a partner into the status files of its depots. */
public final class StatusFiles {

    private static final int AT_ONCE = 20_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    private final Kept kept;
    private final TemporaryFiles temporary;
    private final String place;
    private final List<Depot> depots;

    /** @param partner whose depots they are */
    public StatusFiles(Surroundings surroundings, String partner, List<Depot> depots) {
        this.kept = surroundings.kept();
        this.temporary = surroundings.temporary();
        this.place = News.place(partner);
        this.depots = List.copyOf(depots);
    }

    private record Dirty(Map<String, String> rows, List<Entry> told) {}

    /** Returns at once where there is no news. */
    public void write() throws IOException, InterruptedException {
        Map<String, Dirty> documents = new LinkedHashMap<>();
        kept.first(place, AT_ONCE).forEach((key, value) -> {
            int line = value.indexOf('\n');
            String row = value.substring(line + 1);
            Dirty dirty = documents.computeIfAbsent(
                    value.substring(0, line), name -> new Dirty(new LinkedHashMap<>(), new ArrayList<>()));
            dirty.rows().put(Row.id(row), row);
            dirty.told().add(new Entry(key, null));
        });
        for (Map.Entry<String, Dirty> document : documents.entrySet()) {
            write(document.getKey(), document.getValue());
        }
    }

    /** A document of a directory that is no longer among the settings has nobody to be told. */
    private void write(String document, Dirty dirty) throws IOException, InterruptedException {
        for (Depot depot : depots) {
            String before = depot.label().isEmpty() ? "" : depot.label() + "/";
            if (document.startsWith(before)) {
                write(depot, document.substring(before.length()) + ".status.csv", dirty.rows());
                break;
            }
        }
        kept.keep(dirty.told());
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
        return depot.find(Folder.RESULTS, name).isEmpty()
                ? new BufferedReader(new StringReader(""))
                : new BufferedReader(
                        new InputStreamReader(depot.read(new Place(Folder.RESULTS, name)), StandardCharsets.UTF_8));
    }
}
