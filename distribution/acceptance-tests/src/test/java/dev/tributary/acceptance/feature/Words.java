package dev.tributary.acceptance.feature;

import dev.tributary.acceptance.feature.Answer.Verdict;
import io.cucumber.java.ParameterType;

/** Words of the features that stand for values. */
public final class Words {

    @ParameterType("accepted|a duplicate|rejected")
    public Verdict verdict(String word) {
        return switch (word) {
            case "accepted" -> Verdict.ACCEPTED;
            case "a duplicate" -> Verdict.DUPLICATE;
            default -> Verdict.REJECTED;
        };
    }
}
