package dev.tributary.connector.rest.missions;

import dev.tributary.connector.rest.http.Answer;
import dev.tributary.connector.rest.http.Exchange;
import dev.tributary.connector.rest.json.EventWriter;
import dev.tributary.connector.rest.json.ViewWriter;
import dev.tributary.connector.spi.MissionEvent;
import dev.tributary.connector.spi.MissionView;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** The calls that read one mission. */
public final class ReadCalls {

    public Future<Answer> mission(Exchange exchange) {
        var parameters = exchange.parameters("refresh");
        return parameters
                .check(parameters.flag("refresh") ? Freshness.ASKED_NOW : Freshness.AS_KNOWN)
                .fold(
                        freshness -> exchange.await(find(exchange, freshness)).map(found -> mission(exchange, found)),
                        problem -> Future.succeededFuture(exchange.refuse(problem)));
    }

    public Future<Answer> timeline(Exchange exchange) {
        return exchange.await(exchange.desk().timeline(exchange.id()))
                .map(events -> events.isEmpty() ? unknown(exchange) : timeline(exchange, events));
    }

    private enum Freshness {
        AS_KNOWN,
        ASKED_NOW
    }

    private static CompletionStage<Optional<MissionView>> find(Exchange exchange, Freshness freshness) {
        return freshness == Freshness.ASKED_NOW
                ? exchange.desk().refresh(exchange.id())
                : exchange.desk().find(exchange.id());
    }

    private static Answer mission(Exchange exchange, Optional<MissionView> found) {
        return found.map(view -> exchange.answer(200, json -> ViewWriter.members(json, view, exchange.language())))
                .orElseGet(() -> unknown(exchange));
    }

    private static Answer timeline(Exchange exchange, List<MissionEvent> events) {
        return exchange.answer(
                200,
                json -> json.array(
                        "items",
                        items -> events.forEach(event -> items.item(item -> EventWriter.members(item, event)))));
    }

    private static Answer unknown(Exchange exchange) {
        return exchange.refuse(Refusals.unknown());
    }
}
