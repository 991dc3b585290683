package dev.tributary.store;

import dev.tributary.application.model.Verdict;

/** A verdict as JSON, with the entry as it was when the verdict was given. */
final class VerdictJson {

    private VerdictJson() {}

    static String write(Verdict verdict) {
        return JsonOutput.object(json -> verdict.fold(
                accepted -> {
                    json.text("verdict", accepted.created() ? "CREATED" : "CHANGED");
                    return json.object("entry", entry -> EntryJson.write(entry, accepted.entry()));
                },
                duplicate -> {
                    json.text("verdict", "DUPLICATE");
                    return json.object("entry", entry -> EntryJson.write(entry, duplicate.entry()));
                },
                rejected -> {
                    json.text("verdict", "REJECTED");
                    FindingJson.write(json, "violations", rejected.violations());
                    FindingJson.write(json, "warnings", rejected.warnings());
                    return json;
                }));
    }

    static Verdict read(String text) {
        JsonFields json = JsonFields.of(text);
        return switch (json.text("verdict")) {
            case "CREATED" -> new Verdict.Accepted(EntryJson.read(json.object("entry")), true);
            case "CHANGED" -> new Verdict.Accepted(EntryJson.read(json.object("entry")), false);
            case "DUPLICATE" -> new Verdict.Duplicate(EntryJson.read(json.object("entry")));
            case "REJECTED" ->
                new Verdict.Rejected(FindingJson.read(json, "violations"), FindingJson.read(json, "warnings"));
            default -> throw new IllegalStateException("an unknown verdict");
        };
    }
}
