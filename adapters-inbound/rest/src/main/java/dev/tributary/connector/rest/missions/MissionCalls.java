package dev.tributary.connector.rest.missions;

import dev.tributary.connector.formats.json.MissionContent;
import dev.tributary.connector.formats.json.MissionReader;
import dev.tributary.connector.formats.json.Reading;
import dev.tributary.connector.rest.http.Answer;
import dev.tributary.connector.rest.http.Checked;
import dev.tributary.connector.rest.http.Exchange;
import dev.tributary.connector.rest.http.PathSegment;
import dev.tributary.connector.rest.http.Problem;
import dev.tributary.connector.spi.MissionDesk.Submission;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionDraft.Action;
import dev.tributary.connector.spi.Origin;
import dev.tributary.connector.spi.Receipt;
import io.vertx.core.Future;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The calls that change one mission. */
public final class MissionCalls {

    /** Where missions are. */
    public static final String PATH = "/api/v1/missions";

    private static final List<String> MISSION = List.of("application/json");
    private static final List<String> PATCH = List.of("application/merge-patch+json", "application/json");

    private final MissionReader reader = MissionReader.ofMissions();

    public Future<Answer> post(Exchange exchange) {
        return withContent(
                exchange,
                MISSION,
                PATH,
                (content, origin) ->
                        exchange.desk().submit(new Submission(content.draft().with(Action.CREATE), origin)));
    }

    public Future<Answer> put(Exchange exchange) {
        return withContent(
                exchange,
                MISSION,
                pathOf(exchange),
                (content, origin) ->
                        exchange.desk().replace(new Submission(IdInPath.of(content.draft(), exchange.id()), origin)));
    }

    public Future<Answer> patch(Exchange exchange) {
        return withContent(
                exchange,
                PATCH,
                pathOf(exchange),
                (content, origin) -> exchange.desk()
                        .patch(
                                exchange.id(),
                                known -> IdInPath.ofPatched(content.patch(known), exchange.id()),
                                origin));
    }

    public Future<Answer> delete(Exchange exchange) {
        return exchange.once(pathOf(exchange))
                .fold(
                        once -> answer(
                                exchange,
                                exchange.desk()
                                        .submit(new Submission(
                                                MissionDraft.of(exchange.id()).with(Action.CANCEL),
                                                once.apply(Origin.unnamed())))
                                        .thenApply(Refusals::ofId)),
                        problem -> refuse(exchange, problem));
    }

    private static String pathOf(Exchange exchange) {
        return PATH + "/" + PathSegment.encode(exchange.id());
    }

    private Future<Answer> withContent(
            Exchange exchange,
            List<String> types,
            String path,
            BiFunction<MissionContent, Origin, CompletionStage<Receipt>> change) {
        Function<Problem, Future<Answer>> refused = problem -> refuse(exchange, problem);
        return exchange.once(path)
                .then(once -> exchange.type(types).then(type -> Checked.sound(once.apply(Origin.unnamed()))))
                .fold(
                        origin -> exchange.body()
                                .compose(body -> body.then(this::read)
                                        .fold(content -> answer(exchange, change.apply(content, origin)), refused)),
                        refused);
    }

    private Checked<MissionContent> read(byte[] body) {
        Reading reading = reader.read(body);
        return reading.fold(
                Checked::sound, unreadable -> Checked.refused(Problem.of(400, unreadable.code(), unreadable.why())));
    }

    private static Future<Answer> answer(Exchange exchange, CompletionStage<Receipt> receipt) {
        return exchange.await(receipt).compose(given -> new ReceiptAnswer(exchange).of(given));
    }

    private static Future<Answer> refuse(Exchange exchange, Problem problem) {
        return Future.succeededFuture(exchange.refuse(problem));
    }
}
