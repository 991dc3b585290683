package dev.tributary.standalone.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** The demo's missions and their later changes, their dates moved so that all of them are for tomorrow. */
final class DemoFile {

    /** The day of all dates in the files, which stands nowhere else in them. */
    private static final String REFERENCE_DAY = "2026-12-01";
    /** The offset of all dates in the files. */
    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(1);

    private static final JsonMapper MAPPER = new JsonMapper();

    private final String tomorrow;

    /** @param now the demo's time */
    DemoFile(Instant now) {
        this.tomorrow = LocalDate.ofInstant(now, OFFSET).plusDays(1).toString();
    }

    /** In the order of the file, but the one that is to expire comes first: it has to be taken in before. */
    List<String> missions() {
        List<String> missions = new ArrayList<>(lines("missions.ndjson"));
        missions.sort(Comparator.comparing(line -> !line.contains("\"" + DemoIds.EXPIRED + "\"")));
        return missions;
    }

    List<String> changes() {
        return lines("changes.ndjson");
    }

    /** The ids of the missions that are changed or cancelled. */
    Set<String> changed() {
        return changes().stream()
                .map(line -> MAPPER.readTree(line).path("id").asString())
                .collect(Collectors.toSet());
    }

    private List<String> lines(String name) {
        InputStream file = Objects.requireNonNull(DemoFile.class.getResourceAsStream(name), name);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> line.replace(REFERENCE_DAY, tomorrow))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
