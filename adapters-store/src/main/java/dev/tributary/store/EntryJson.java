package dev.tributary.store;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.domain.CustomerId;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.MissionKey;
import dev.tributary.domain.Partner;
import dev.tributary.domain.ProgressState;
import java.time.Instant;

/** A whole entry as JSON, as it was at one time. */
final class EntryJson {

    private EntryJson() {}

    static void write(JsonOutput json, MissionEntry entry) {
        CustomerId customer = entry.key().customer();
        json.number("number", entry.number()).text("id", entry.key().id().value());
        if (customer != null) {
            json.number("customer", customer.value());
        }
        json.text("partner", entry.source().partner().name())
                .text("connector", entry.source().connector())
                .name("delivery", entry.delivery().state())
                .name("progress", entry.progress().state())
                .time("dueAt", entry.delivery().dueAt())
                .time("nextCheckAt", entry.progress().nextCheckAt())
                .time("waitsSince", entry.delivery().waitsSince())
                .time("createdAt", entry.createdAt())
                .time("updatedAt", entry.updatedAt())
                .object("details", details -> DetailsJson.write(details, entry))
                .object("content", content -> ContentJson.write(content, entry));
    }

    static MissionEntry read(JsonFields json) {
        Long customer = json.numberOrNull("customer");
        Frame frame = new Frame(
                json.number("number"),
                new MissionKey(customer == null ? null : new CustomerId(customer), new MissionId(json.text("id"))),
                new Partner(json.text("partner")),
                json.text("connector"),
                json.name("delivery", DeliveryState.class),
                json.name("progress", ProgressState.class),
                json.timeOrNull("dueAt"),
                json.timeOrNull("nextCheckAt"),
                json.timeOrNull("waitsSince"),
                Instant.ofEpochMilli(json.number("createdAt")),
                Instant.ofEpochMilli(json.number("updatedAt")));
        return frame.entry(json.object("details"), json.object("content"));
    }
}
