package dev.tributary.connector.rest.batch;

import dev.tributary.connector.rest.http.Answer;
import dev.tributary.connector.rest.http.Exchange;
import dev.tributary.connector.rest.http.Problem;
import dev.tributary.connector.rest.http.ProblemWriter;
import dev.tributary.connector.rest.json.FindingWriter;
import dev.tributary.connector.rest.json.JsonWriter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.util.Locale;
import java.util.function.Consumer;

/** The answer to a batch: its report, and before it the problem, if there was one in the middle of it. */
final class BatchAnswer {

    private static final String RETRY_SECONDS = "5";

    private final BatchReport report;
    private final Locale language;

    BatchAnswer(BatchReport report, Locale language) {
        this.report = report;
        this.language = language;
    }

    Answer complete() {
        Answer answer = Answer.stream(200, "application/json", response -> write(response, nothing -> {}));
        return report.tally().postponed() > 0 ? answer.with("Retry-After", RETRY_SECONDS) : answer;
    }

    /** What was decided before the problem stays decided, and is told with it. */
    Answer cutShort(Exchange exchange, Problem problem) {
        if (report.tally().offered() == 0) {
            report.verdicts().close();
            return exchange.refuse(problem);
        }
        Consumer<JsonWriter> members = json -> ProblemWriter.members(json, problem, language);
        return Answer.stream(problem.status(), ProblemWriter.TYPE, response -> write(response, members))
                .with("Content-Language", language.getLanguage())
                .with(problem.headers());
    }

    private void write(HttpServerResponse response, Consumer<JsonWriter> first) {
        byte[] head = JsonWriter.object(json -> {
            first.accept(json);
            members(json);
        });
        response.setChunked(true).write(Buffer.buffer().appendBytes(head, 0, head.length - 1));
        response.write(Buffer.buffer(",\"items\":"));
        new VerdictPump(report.verdicts().read(), response, Buffer.buffer("}")).start();
    }

    private void members(JsonWriter json) {
        json.number("offered", report.tally().offered());
        json.number("accepted", report.tally().of(Verdict.ACCEPTED));
        json.number("duplicate", report.tally().of(Verdict.DUPLICATE));
        json.number("rejected", report.tally().of(Verdict.REJECTED));
        FindingWriter.array(json, "warnings", report.warnings(), language);
    }
}
