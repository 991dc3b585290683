package dev.tributary.store;

import dev.tributary.application.model.Content;
import dev.tributary.application.model.Intent;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Source;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.Partner;
import dev.tributary.domain.Revision;

/** What changes with a revision, as JSON; connector and partner stand beside it. */
final class ContentJson {

    private ContentJson() {}

    static void write(JsonOutput json, MissionEntry entry) {
        json.number("revision", entry.revision().number())
                .name("intent", entry.intent())
                .text("document", entry.source().document())
                .text("item", entry.source().item());
        MissionJson.write(json, entry.mission());
        FindingJson.write(json, "warnings", entry.warnings());
    }

    static Content read(JsonFields json, MissionId id, String connector, Partner partner) {
        return new Content(
                MissionJson.read(json, id),
                new Revision(Math.toIntExact(json.number("revision"))),
                new Source(connector, partner, json.textOrNull("document"), json.textOrNull("item")),
                json.name("intent", Intent.class),
                FindingJson.read(json, "warnings"));
    }
}
