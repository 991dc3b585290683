package dev.tributary.ocean.client;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the rules say, remembered: Océan says the same few things over and over, and the rules are many. */
final class Judgements {

    private static final int REMEMBERED = 256;
    private static final int LONGEST = 200;

    private record Question(OceanCall call, int httpStatus, Content content, String oceanStatus, String message) {}

    private final Map<Question, Optional<Judgement>> answers = new ConcurrentHashMap<>();
    private final OceanProfile profile;

    Judgements(OceanProfile profile) {
        this.profile = profile;
    }

    /** Empty where no rule fits. */
    Optional<Judgement> of(OceanCall call, Statement statement) {
        String oceanStatus = statement.oceanStatus().said();
        String message = statement.message().said();
        if (oceanStatus.length() + message.length() > LONGEST) {
            return profile.judge(call, statement);
        }
        if (answers.size() >= REMEMBERED) {
            answers.clear();
        }
        Question question = new Question(call, statement.httpStatus(), statement.content(), oceanStatus, message);
        return answers.computeIfAbsent(question, asked -> profile.judge(call, statement));
    }
}
