package dev.tributary.acceptance.feature;

import dev.tributary.acceptance.feature.Answer.Remark;
import dev.tributary.acceptance.feature.Answer.Verdict;
import io.cucumber.java.DataTableType;
import io.cucumber.java.ParameterType;
import java.util.Map;

/** Words of the features that stand for values. */
public final class Words {

    @DataTableType
    public Remark remark(Map<String, String> row) {
        return new Remark(row.getOrDefault("path", ""), row.getOrDefault("code", ""));
    }

    @ParameterType("accepted|a duplicate|rejected")
    public Verdict verdict(String word) {
        return switch (word) {
            case "accepted" -> Verdict.ACCEPTED;
            case "a duplicate" -> Verdict.DUPLICATE;
            default -> Verdict.REJECTED;
        };
    }
}
