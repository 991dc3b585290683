package dev.tributary.connector.rest.missions;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.connector.spi.Text;

/** The id stands in the path; the content may repeat it, but not name another. */
final class IdInPath {

    private static final Finding MISMATCH = new Finding(
            MissionField.ID.path(),
            "id-mismatch",
            new Text(
                    "the content names another id than the path: leave it out, or make them equal",
                    "le contenu nomme un autre identifiant que le chemin : retirez-le, ou rendez-les égaux"));

    private static final Finding KEPT = new Finding(
            MissionField.ID.path(),
            "id-changed",
            new Text(
                    "a mission keeps its id: leave it out, or name the one in the path",
                    "une mission garde son identifiant : retirez-le, ou nommez celui du chemin"));

    private IdInPath() {}

    /** Of a patched mission, which had its id before the patch. */
    static MissionDraft ofPatched(MissionDraft draft, String id) {
        MissionDraft named = of(draft, id);
        return draft.get(MissionField.ID).orElse("").isEmpty() ? named.with(KEPT) : named;
    }

    static MissionDraft of(MissionDraft draft, String id) {
        boolean other = draft.get(MissionField.ID)
                .filter(named -> !named.isEmpty() && !named.equals(id))
                .isPresent();
        MissionDraft named = draft.with(MissionField.ID, id);
        return other ? named.with(MISMATCH) : named;
    }
}
