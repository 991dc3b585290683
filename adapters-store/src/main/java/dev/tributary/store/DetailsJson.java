package dev.tributary.store;

import dev.tributary.application.model.Delivery;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Operation;
import dev.tributary.application.model.PlatformStatus;
import dev.tributary.application.model.Presence;
import dev.tributary.application.model.Progress;
import dev.tributary.application.model.Reason;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.ProgressState;
import dev.tributary.domain.Revision;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Delivery, presence and progress as JSON, but for the states and times that stand beside it. */
final class DetailsJson {

    private DetailsJson() {}

    static void write(JsonOutput json, MissionEntry entry) {
        write(json, entry.delivery());
        write(json, entry.presence());
        write(json, entry.progress());
    }

    private static void write(JsonOutput json, Delivery delivery) {
        Reason reason = delivery.reason();
        json.number("deliveryRevision", delivery.revision().number())
                .number("attempts", delivery.attempts())
                .text("reason", reason == null ? null : reason.code())
                .text("reasonWords", reason == null ? null : reason.words())
                .time("since", delivery.since())
                .time("deliveryUpdatedAt", delivery.updatedAt());
    }

    private static void write(JsonOutput json, Presence presence) {
        json.name("presence", presence.knowledge()).name("pending", presence.pending());
        writeRevision(json, "held", presence.held());
        writeRevision(json, "pendingRevision", presence.pendingRevision());
        writeRevision(json, "doubt", presence.doubt());
        json.time("quietUntil", presence.quietUntil());
        if (presence.unjudged() != 0) {
            json.number("unjudged", presence.unjudged());
        }
    }

    private static void write(JsonOutput json, Progress progress) {
        PlatformStatus status = progress.status();
        json.text("statusCode", status.code())
                .text("statusLabel", status.label())
                .text("refusalReason", status.refusalReason())
                .text("complement", status.complement())
                .text("externalId", status.externalId())
                .text("statusTime", status.time())
                .time("reportedAt", progress.reportedAt())
                .time("checkedAt", progress.checkedAt());
    }

    private static void writeRevision(JsonOutput json, String name, @Nullable Revision revision) {
        if (revision != null) {
            json.number(name, revision.number());
        }
    }

    static Delivery delivery(JsonFields json, DeliveryState state, @Nullable Instant dueAt, Instant waitsSince) {
        String reason = json.textOrNull("reason");
        return new Delivery(
                state,
                new Revision(Math.toIntExact(json.number("deliveryRevision"))),
                Math.toIntExact(json.number("attempts")),
                reason == null ? null : new Reason(reason, json.textOrNull("reasonWords")),
                dueAt,
                json.timeOrNull("since"),
                Instant.ofEpochMilli(json.number("deliveryUpdatedAt")),
                waitsSince);
    }

    static Presence presence(JsonFields json) {
        Long unjudged = json.numberOrNull("unjudged");
        return new Presence(
                json.name("presence", Presence.Knowledge.class),
                readRevision(json, "held"),
                json.has("pending") ? json.name("pending", Operation.class) : null,
                readRevision(json, "pendingRevision"),
                json.timeOrNull("quietUntil"),
                readRevision(json, "doubt"),
                unjudged == null ? 0 : Math.toIntExact(unjudged));
    }

    static Progress progress(JsonFields json, ProgressState state, @Nullable Instant nextCheckAt) {
        PlatformStatus status = new PlatformStatus(
                json.textOrNull("statusCode"),
                json.textOrNull("statusLabel"),
                json.textOrNull("refusalReason"),
                json.textOrNull("complement"),
                json.textOrNull("externalId"),
                json.textOrNull("statusTime"));
        return new Progress(state, status, json.timeOrNull("reportedAt"), json.timeOrNull("checkedAt"), nextCheckAt);
    }

    private static @Nullable Revision readRevision(JsonFields json, String name) {
        Long number = json.numberOrNull(name);
        return number == null ? null : new Revision(Math.toIntExact(number));
    }
}
