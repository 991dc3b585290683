package dev.tributary.connector.rest.http;

import dev.tributary.connector.rest.json.FindingWriter;
import dev.tributary.connector.rest.json.JsonWriter;
import java.util.Locale;

/** Writes problems as {@code application/problem+json}. */
public final class ProblemWriter {

    public static final String TYPE = "application/problem+json";

    private ProblemWriter() {}

    static Answer answer(Problem problem, Locale language) {
        byte[] body = JsonWriter.object(json -> members(json, problem, language));
        return Answer.of(problem.status(), TYPE, body)
                .with("Content-Language", language.getLanguage())
                .with(problem.headers());
    }

    public static void members(JsonWriter json, Problem problem, Locale language) {
        json.text("title", Titles.of(problem.status()).in(language));
        json.number("status", problem.status());
        json.text("code", problem.code());
        json.text("detail", problem.detail().in(language));
        if (!problem.violations().isEmpty()) {
            FindingWriter.array(json, "violations", problem.violations(), language);
        }
    }
}
