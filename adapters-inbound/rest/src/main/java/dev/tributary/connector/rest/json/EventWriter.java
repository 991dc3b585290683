package dev.tributary.connector.rest.json;

import dev.tributary.connector.spi.MissionEvent;

/** Writes one thing that happened to a mission. */
public final class EventWriter {

    private EventWriter() {}

    public static void members(JsonWriter json, MissionEvent event) {
        json.number("sequence", event.sequence());
        json.time("at", event.at());
        json.text("missionId", event.missionId());
        json.constant("kind", event.kind());
        json.number("revision", event.revision());
        json.constant("delivery", event.delivery());
        json.constant("progress", event.progress());
        json.text("reason", event.reason());
    }
}
