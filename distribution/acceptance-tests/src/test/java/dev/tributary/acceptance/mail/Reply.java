package dev.tributary.acceptance.mail;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * An answer that a partner got.
 *
 * @param messageId its own
 * @param question of the mail that it answers
 * @param result the attached result file
 */
record Reply(String messageId, String question, String result) {

    private static final Pattern VERDICT = Pattern.compile("(?m)^(\\d+;[A-Z]+);");

    List<String> verdicts() {
        return VERDICT.matcher(result)
                .results()
                .map((MatchResult line) -> line.group(1))
                .toList();
    }
}
