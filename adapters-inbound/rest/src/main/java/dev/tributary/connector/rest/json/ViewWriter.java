package dev.tributary.connector.rest.json;

import dev.tributary.connector.spi.MissionView;
import java.util.Locale;

/** Writes a mission and what became of it. */
public final class ViewWriter {

    private ViewWriter() {}

    public static void members(JsonWriter json, MissionView view, Locale language) {
        json.text("id", view.id());
        json.number("revision", view.revision());
        json.object("mission", inner -> MissionWriter.members(inner, view.mission()));
        json.object("source", inner -> source(inner, view.source()));
        json.object("delivery", inner -> delivery(inner, view.delivery()));
        json.object("progress", inner -> progress(inner, view.progress()));
        FindingWriter.array(json, "warnings", view.warnings(), language);
        json.time("createdAt", view.createdAt());
        json.time("updatedAt", view.updatedAt());
    }

    private static void source(JsonWriter json, MissionView.Source source) {
        json.text("connector", source.connector());
        json.text("partner", source.partner());
        json.text("document", source.document());
        json.text("item", source.item());
    }

    private static void delivery(JsonWriter json, MissionView.Delivery delivery) {
        json.constant("state", delivery.state());
        json.number("revision", delivery.revision());
        json.number("attempts", delivery.attempts());
        json.text("reason", delivery.reason());
        json.time("nextAttemptAt", delivery.nextAttemptAt());
        json.time("updatedAt", delivery.updatedAt());
    }

    private static void progress(JsonWriter json, MissionView.Progress progress) {
        json.constant("state", progress.state());
        json.text("code", progress.code());
        json.text("label", progress.label());
        json.text("refusalReason", progress.refusalReason());
        json.text("complement", progress.complement());
        json.text("externalId", progress.externalId());
        json.time("reportedAt", progress.reportedAt());
        json.text("reportedTime", progress.reportedTime());
        json.time("checkedAt", progress.checkedAt());
    }
}
