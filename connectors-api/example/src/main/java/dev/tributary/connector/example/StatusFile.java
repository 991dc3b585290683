package dev.tributary.connector.example;

import dev.tributary.connector.spi.MissionEvent;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What becomes of missions, a line for each change; the last line of a mission tells how it is. */
final class StatusFile {

    private static final JsonFactory JSON = new JsonFactory();

    private final Folders folders;
    private final InstantSource clock;

    StatusFile(Folders folders, InstantSource clock) {
        this.folders = folders;
        this.clock = clock;
    }

    // guide:feedback
    /** Acknowledged once it is on disk; what fails is told again, so a line may be there twice. */
    CompletionStage<?> tell(MissionEvent event) {
        if (event.delivery() != null || event.progress() != null) {
            append(line(event));
        }
        return CompletableFuture.completedFuture(event.sequence());
    }

    private void append(String line) {
        try {
            Files.writeString(
                    folders.results().resolve("status.ndjson"),
                    line,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
        } catch (IOException again) {
            throw new UncheckedIOException(again);
        }
    }
    // guide:end

    private String line(MissionEvent event) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("id", event.missionId());
            json.writeNumberProperty("revision", event.revision());
            json.writeStringProperty(
                    "state", String.valueOf(event.progress() == null ? event.delivery() : event.progress()));
            json.writeStringProperty("at", event.at().toString());
            json.writeStringProperty("toldAt", clock.instant().toString());
            json.writeEndObject();
        }
        return text + "\n";
    }
}
