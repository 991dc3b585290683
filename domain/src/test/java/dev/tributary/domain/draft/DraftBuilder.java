package dev.tributary.domain.draft;

import dev.tributary.domain.Finding;
import dev.tributary.domain.Mission;
import dev.tributary.domain.Text;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A draft put together field by field, and the shortest way to check it. */
final class DraftBuilder {

    static final Instant NOW = Instant.parse("2026-11-24T10:15:30Z");

    private final Map<Field, String> fields = new EnumMap<>(Field.class);
    private final List<Finding> found = new ArrayList<>();
    private @Nullable ZoneId zone;
    private FieldLimits limits = FieldLimits.DEFAULT;

    static DraftBuilder nothing() {
        return new DraftBuilder();
    }

    static DraftBuilder of(Map<Field, String> fields) {
        DraftBuilder draft = nothing();
        draft.fields.putAll(fields);
        return draft;
    }

    /** The least that makes a mission. */
    static DraftBuilder minimal() {
        return nothing().with(Field.ID, "INT-2026-0042").with(Field.VEHICLE, "AA-123-BB");
    }

    DraftBuilder with(Field field, String text) {
        fields.put(field, text);
        return this;
    }

    DraftBuilder without(Field... absent) {
        Arrays.asList(absent).forEach(fields::remove);
        return this;
    }

    /** A reader could not make sense of what stands there. */
    DraftBuilder unreadable(String path) {
        found.add(new Finding(path, "wrong-type", new Text("unreadable", "illisible")));
        return this;
    }

    DraftBuilder in(String declared) {
        zone = ZoneId.of(declared);
        return this;
    }

    DraftBuilder limited(FieldLimits others) {
        limits = others;
        return this;
    }

    MissionDraft draft() {
        return new MissionDraft(fields, found, List.of());
    }

    CheckedDraft check() {
        return draft().check(new DraftRules(zone, limits), NOW);
    }

    /** The mission; fails where there is none. */
    Mission mission() {
        return sound().mission();
    }

    CheckedDraft.Sound sound() {
        return check().fold(sound -> sound, faulty -> {
            throw new AssertionError("no mission: " + faulty.violations());
        });
    }

    /** Path and code of each; empty where there is a mission. */
    List<String> violations() {
        return found().stream().map(DraftBuilder::brief).toList();
    }

    /** The violations, and the expiry that has passed also where it is told beside a mission. */
    List<String> faults() {
        return check().fold(sound -> sound.expiredOnArrival().stream(), faulty -> faulty.violations().stream())
                .map(DraftBuilder::brief)
                .toList();
    }

    List<String> warnings() {
        return check().warnings().stream().map(DraftBuilder::brief).toList();
    }

    /** The only violation; fails where there is another number of them. */
    Finding violation() {
        List<Finding> violations = found();
        if (violations.size() != 1) {
            throw new AssertionError("not one violation: " + violations);
        }
        return violations.get(0);
    }

    private List<Finding> found() {
        return check().fold(sound -> List.of(), CheckedDraft.Faulty::violations);
    }

    static String brief(Finding finding) {
        return finding.path() + " " + finding.code();
    }
}
