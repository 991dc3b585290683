package dev.tributary.connector.rest.missions;

import dev.tributary.connector.rest.http.Answer;
import dev.tributary.connector.rest.http.Closing;
import dev.tributary.connector.rest.http.Exchange;
import dev.tributary.connector.rest.http.GatewayProblems;
import dev.tributary.connector.rest.http.PathSegment;
import dev.tributary.connector.rest.http.Problem;
import dev.tributary.connector.rest.json.ViewWriter;
import dev.tributary.connector.spi.MissionView;
import dev.tributary.connector.spi.Receipt;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;

/** Turns the receipt of one mission into the answer, which may be held until the delivery has ended. */
final class ReceiptAnswer {

    private static final Duration MARGIN = Duration.ofSeconds(5);

    private final Exchange exchange;

    ReceiptAnswer(Exchange exchange) {
        this.exchange = exchange;
    }

    Future<Answer> of(Receipt receipt) {
        return receipt.fold(
                accepted -> held(accepted.mission()).map(this::accepted),
                duplicate -> held(duplicate.mission()).map(view -> answer(200, view)),
                rejected -> refuse(Refusals.of(rejected)),
                later -> refuse(GatewayProblems.comeBackLater(later.after(), later.reason())));
    }

    private Answer accepted(MissionView view) {
        return answer(202, view).with("Location", MissionCalls.PATH + "/" + PathSegment.encode(view.id()));
    }

    private Answer answer(int status, MissionView view) {
        Answer answer = exchange.answer(status, json -> ViewWriter.members(json, view, exchange.language()));
        return exchange.patience()
                .map(wait -> answer.with("Preference-Applied", "wait=" + wait.toSeconds()))
                .orElse(answer);
    }

    private Future<Answer> refuse(Problem problem) {
        return Future.succeededFuture(exchange.refuse(problem));
    }

    /** What was accepted stays accepted, whatever comes of the waiting. */
    private Future<MissionView> held(MissionView view) {
        return exchange.patience().map(patience -> held(view, patience)).orElseGet(() -> Future.succeededFuture(view));
    }

    private Future<MissionView> held(MissionView view, Duration patience) {
        Promise<MissionView> held = Promise.promise();
        Runnable interruption = () -> held.tryComplete(view);
        Closing closing = exchange.surroundings().closing();
        closing.add(interruption);
        exchange.await(exchange.desk().awaitDelivery(view.id(), patience), patience.plus(MARGIN))
                .onComplete(ended ->
                        held.tryComplete(ended.succeeded() ? ended.result().orElse(view) : view));
        return held.future().onSuccess(any -> closing.remove(interruption));
    }
}
