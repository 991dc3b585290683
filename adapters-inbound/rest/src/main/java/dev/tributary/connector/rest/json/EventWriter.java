package dev.tributary.connector.rest.json;

import dev.tributary.connector.spi.MissionEvent;
import java.util.Set;

/** Writes one thing that happened to a mission. */
public final class EventWriter {

    private static final Set<MissionEvent.Kind> TOLD = Set.of(MissionEvent.Kind.DELIVERY, MissionEvent.Kind.PROGRESS);

    private EventWriter() {}

    /** Whether partners are told of it, by the stream and by web hooks. */
    public static boolean isTold(MissionEvent event) {
        return TOLD.contains(event.kind());
    }

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
