package dev.tributary.acceptance.packaged;

import dev.tributary.acceptance.feature.Answer;
import dev.tributary.acceptance.feature.Answer.Remark;
import dev.tributary.acceptance.feature.Answer.Verdict;
import dev.tributary.acceptance.feature.Situation;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the REST interface answers. */
final class Replies {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Replies() {}

    static Answer answer(HttpResponse<String> reply) {
        JsonNode body = JSON.readTree(reply.body());
        return switch (reply.statusCode()) {
            case 202 -> new Answer(Verdict.ACCEPTED, List.of(), remarks(body.path("warnings")));
            case 200 -> new Answer(Verdict.DUPLICATE, List.of(), remarks(body.path("warnings")));
            case 404, 409, 422 -> new Answer(Verdict.REJECTED, remarks(body.path("violations")), List.of());
            default -> throw new AssertionError(reply.statusCode() + " " + reply.body());
        };
    }

    static Optional<Situation> situation(HttpResponse<String> reply) {
        return switch (reply.statusCode()) {
            case 404 -> Optional.empty();
            case 200 -> Optional.of(situation(JSON.readTree(reply.body())));
            default -> throw new AssertionError(reply.statusCode() + " " + reply.body());
        };
    }

    private static Situation situation(JsonNode view) {
        return new Situation(
                view.at("/revision").asInt(),
                view.at("/delivery/state").asString(),
                view.at("/delivery/revision").asInt(),
                text(view.at("/delivery/reason")),
                view.at("/progress/state").asString(),
                text(view.at("/progress/refusalReason")));
    }

    static List<String> timeline(HttpResponse<String> reply) {
        return items(reply).map(Replies::told).toList();
    }

    static List<String> ids(HttpResponse<String> reply) {
        return items(reply).map(view -> view.path("id").asString()).toList();
    }

    private static String told(JsonNode event) {
        String kind = event.path("kind").asString();
        return Stream.of(event.path("delivery"), event.path("progress"))
                .filter(JsonNode::isString)
                .map(state -> kind + " " + state.asString())
                .findFirst()
                .orElse(kind);
    }

    private static Stream<JsonNode> items(HttpResponse<String> reply) {
        return JSON.readTree(reply.body()).path("items").valueStream();
    }

    private static List<Remark> remarks(JsonNode findings) {
        return findings.valueStream()
                .map(finding -> new Remark(
                        finding.path("path").asString(), finding.path("code").asString()))
                .toList();
    }

    private static @Nullable String text(JsonNode value) {
        return value.isString() ? value.asString() : null;
    }
}
