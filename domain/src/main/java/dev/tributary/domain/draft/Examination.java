package dev.tributary.domain.draft;

import dev.tributary.domain.Finding;
import dev.tributary.domain.Mission;
import dev.tributary.domain.MissionKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One draft under check: what it gives, and what has been found in it so far. */
final class Examination {

    private final MissionDraft draft;
    private final List<Finding> violations;
    private final List<Finding> warnings;
    private @Nullable Finding expired;

    Examination(MissionDraft draft) {
        this.draft = draft;
        this.violations = new ArrayList<>(draft.violations());
        this.warnings = new ArrayList<>(draft.warnings());
    }

    /** The text of a field that is there to be checked. */
    Optional<String> text(Field field) {
        return isSpoilt(field) ? Optional.empty() : draft.get(field);
    }

    boolean has(Field field) {
        return draft.get(field).isPresent();
    }

    /** Whether one of the fields could not be read, so that nobody knows what it was to be. */
    boolean anySpoilt(Field... fields) {
        for (Field field : fields) {
            if (isSpoilt(field)) {
                return true;
            }
        }
        return false;
    }

    void violation(Finding finding) {
        violations.add(finding);
    }

    void warning(Finding finding) {
        warnings.add(finding);
    }

    /** Told apart from the violations: it only stops new content. */
    void expired(Finding finding) {
        expired = finding;
    }

    boolean isSound() {
        return violations.isEmpty();
    }

    CheckedDraft.Sound sound(Mission mission) {
        return new CheckedDraft.Sound(mission, expired, warnings);
    }

    CheckedDraft.Faulty faulty(@Nullable MissionKey key) {
        List<Finding> all = new ArrayList<>(violations);
        if (expired != null) {
            all.add(expired);
        }
        return new CheckedDraft.Faulty(key, all, warnings);
    }

    private boolean isSpoilt(Field field) {
        return draft.violations().stream().anyMatch(violation -> onOneLine(violation.path(), field.path()));
    }

    /** Whether one path is the other, or leads through it. */
    private static boolean onOneLine(String path, String other) {
        return path.equals(other) || path.startsWith(other + "/") || other.startsWith(path + "/");
    }
}
