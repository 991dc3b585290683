package dev.tributary.ocean.client;

import dev.tributary.domain.ProgressState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the vendor has not told of Océan, as data. */
record OceanProfile(
        Integer profileVersion,
        RequestEncoding requestEncoding,
        EmptyTexts emptyTexts,
        DatePatterns datePatterns,
        List<TimePattern> timePatterns,
        TextLimits fieldLimits,
        MessagePatterns messages,
        List<Rule> rules,
        List<StatusRow> statuses) {

    private static final int VERSION = 1;

    OceanProfile {
        Keys.require("profile-version", profileVersion);
        if (profileVersion != VERSION) {
            throw new IllegalArgumentException(
                    "profile-version " + profileVersion + " is not understood; this program reads " + VERSION);
        }
        Keys.require("request-encoding", requestEncoding);
        Keys.require("empty-texts", emptyTexts);
        Keys.require("date-patterns", datePatterns);
        Keys.require("time-patterns", timePatterns);
        Keys.require("field-limits", fieldLimits);
        Keys.require("messages", messages);
        Keys.require("rules", rules);
        Keys.require("statuses", statuses);
        timePatterns = List.copyOf(timePatterns);
        rules = List.copyOf(rules);
        statuses = List.copyOf(statuses);
        requireKnownNames(rules, messages);
    }

    /** What the first rule that fits takes the answer for; empty where none fits. */
    Optional<Judgement> judge(OceanCall call, Statement statement) {
        return rules.stream()
                .filter(rule -> rule.fits(call, statement, messages))
                .map(Rule::judgement)
                .findFirst();
    }

    /** By the code first; unknown where Océan says neither, unmapped where it says what no row knows. */
    ProgressState stateOf(Wording code, Wording label) {
        if (code.isBlank() && label.isBlank()) {
            return ProgressState.UNKNOWN;
        }
        return Stream.of(row(status -> status.hasCode(code)), row(status -> status.hasLabel(label)))
                .flatMap(Optional::stream)
                .map(StatusRow::state)
                .findFirst()
                .orElse(ProgressState.UNMAPPED);
    }

    /** Empty where no pattern fits. */
    Optional<Instant> timeOf(String text) {
        return timePatterns.stream()
                .map(pattern -> pattern.read(text))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<StatusRow> row(Predicate<StatusRow> condition) {
        return statuses.stream().filter(condition).findFirst();
    }

    private static void requireKnownNames(List<Rule> rules, MessagePatterns messages) {
        for (int index = 0; index < rules.size(); index++) {
            String name = rules.get(index).message();
            if (name != null && !messages.names().contains(name)) {
                throw new IllegalArgumentException("rules[" + index + "].message: there are no messages named '" + name
                        + "'; there are " + messages.names());
            }
        }
    }
}
