package dev.tributary.connector.rest.webhooks;

import dev.tributary.connector.rest.json.EventWriter;
import dev.tributary.connector.rest.json.JsonWriter;
import dev.tributary.connector.spi.MissionEvent;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One thing to tell. As a parcel it is its id and its payload, on a line each.
 *
 * @param id the same each time it is told, so that a receiver can tell a repetition
 */
record Message(String id, String payload) {

    static Message of(MissionEvent event) {
        byte[] payload = JsonWriter.object(json -> {
            json.text("type", "mission." + event.kind().name().toLowerCase(Locale.ROOT));
            json.time("timestamp", event.at());
            json.object("data", data -> EventWriter.members(data, event));
        });
        return new Message("event-" + event.sequence(), new String(payload, StandardCharsets.UTF_8));
    }

    static Message read(String parcel) {
        int end = parcel.indexOf('\n');
        return new Message(parcel.substring(0, end), parcel.substring(end + 1));
    }

    String parcel() {
        return id + "\n" + payload;
    }
}
