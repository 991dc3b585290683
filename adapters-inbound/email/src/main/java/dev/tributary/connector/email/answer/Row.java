package dev.tributary.connector.email.answer;

import dev.tributary.connector.formats.result.Verdict;

/**
 * One line of the table of an answer.
 *
 * @param document as the sender knows it
 * @param mission its id; empty where there is none
 * @param codes of what was found
 * @param why the same in words; empty where there is nothing to say
 */
record Row(String document, long line, String mission, Verdict.Word word, String codes, String why) {

    /** What is more important than the others comes first where not all can be shown: what was refused, what was found. */
    int rank() {
        if (word == Verdict.Word.REJECTED) {
            return 0;
        }
        return codes.isEmpty() ? 2 : 1;
    }

    /** Shows nothing that anybody wrote. */
    @Override
    public String toString() {
        return "line " + line + " " + word;
    }
}
