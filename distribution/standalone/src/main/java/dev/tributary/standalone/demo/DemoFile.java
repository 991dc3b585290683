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
import java.util.List;
import java.util.Objects;

/** The demo's missions and their later changes, their dates moved so that all of them are for tomorrow. */
final class DemoFile {

    /** The day of all dates in the files, which stands nowhere else in them. */
    private static final String REFERENCE_DAY = "2026-12-01";
    /** The offset of all dates in the files. */
    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(1);

    private final String tomorrow;
    private final Instant expiry;

    /**
     * @param now the demo's time
     * @param expiry of the mission that is to expire before it is delivered
     */
    DemoFile(Instant now, Instant expiry) {
        this.tomorrow = LocalDate.ofInstant(now, OFFSET).plusDays(1).toString();
        this.expiry = expiry;
    }

    List<String> missions() {
        return lines("missions.ndjson").stream()
                .map(line -> line.contains("\"" + DemoIds.EXPIRED + "\"") ? ExpiringMission.of(line, expiry) : line)
                .toList();
    }

    List<String> changes() {
        return lines("changes.ndjson");
    }

    private List<String> lines(String name) {
        InputStream file = Objects.requireNonNull(DemoFile.class.getResourceAsStream(name), name);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().map(line -> line.replace(REFERENCE_DAY, tomorrow)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
