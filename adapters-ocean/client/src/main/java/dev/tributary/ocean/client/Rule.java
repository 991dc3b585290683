package dev.tributary.ocean.client;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges the answers that fulfil all its conditions; a condition that is not given is always fulfilled.
 *
 * @param operations the calls it is about; empty for all four
 * @param http statuses
 * @param oceanStatus found in the answer's {@code oceanStatus}
 * @param content kinds of body
 * @param message the name of the patterns of which one is found in the answer's message
 * @param judgement what such an answer is taken for
 */
record Rule(
        Set<OceanCall> operations,
        List<HttpStatuses> http,
        @Nullable TextPattern oceanStatus,
        Set<Content> content,
        @Nullable String message,
        Judgement judgement) {

    Rule {
        operations = operations == null ? Set.of() : Set.copyOf(operations);
        http = http == null ? List.of() : List.copyOf(http);
        content = content == null ? Set.of() : Set.copyOf(content);
        if (judgement == null) {
            throw new IllegalArgumentException("a rule needs a judgement");
        }
        if (operations.contains(OceanCall.LOGIN)) {
            throw new IllegalArgumentException("rules are about create, modify, delete and status");
        }
        if (isAbout(OceanCall.STATUS, operations) && !judgement.suitsStatus()) {
            throw new IllegalArgumentException(
                    "a status read is never done or exists; name the rule's operations without status");
        }
    }

    boolean fits(OceanCall call, Statement statement, MessagePatterns patterns) {
        return isAbout(call, operations)
                && (http.isEmpty() || http.stream().anyMatch(range -> range.contains(statement.httpStatus())))
                && (content.isEmpty() || content.contains(statement.content()))
                && (oceanStatus == null || oceanStatus.isFoundIn(statement.oceanStatus()))
                && (message == null || patterns.found(message, statement.message()));
    }

    private static boolean isAbout(OceanCall call, Set<OceanCall> operations) {
        return operations.isEmpty() || operations.contains(call);
    }
}
