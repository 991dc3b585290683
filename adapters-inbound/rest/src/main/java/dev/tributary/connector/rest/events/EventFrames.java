package dev.tributary.connector.rest.events;

import dev.tributary.connector.rest.json.EventWriter;
import dev.tributary.connector.rest.json.JsonWriter;
import dev.tributary.connector.spi.MissionEvent;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Locale;

/** Server-sent events as they go over the wire. */
final class EventFrames {

    static final Buffer HELLO = Buffer.buffer("retry: 3000\n: connected\n\n"); // milliseconds
    static final Buffer SIGN_OF_LIFE = Buffer.buffer(": keep-alive\n\n");

    private EventFrames() {}

    static Buffer of(List<MissionEvent> events) {
        Buffer frames = Buffer.buffer();
        events.stream().filter(EventWriter::isTold).forEach(event -> append(frames, event));
        return frames;
    }

    private static void append(Buffer frames, MissionEvent event) {
        frames.appendString("id: " + event.sequence())
                .appendString("\nevent: " + event.kind().name().toLowerCase(Locale.ROOT))
                .appendString("\ndata: ")
                .appendBytes(JsonWriter.object(json -> EventWriter.members(json, event)))
                .appendString("\n\n");
    }
}
