package dev.tributary.connector.rest.missions;

import dev.tributary.connector.rest.http.Answer;
import dev.tributary.connector.rest.http.Checked;
import dev.tributary.connector.rest.http.Exchange;
import dev.tributary.connector.rest.http.ParameterFindings;
import dev.tributary.connector.rest.http.Parameters;
import dev.tributary.connector.rest.http.Problem;
import dev.tributary.connector.rest.json.ViewWriter;
import dev.tributary.connector.spi.MissionQuery;
import dev.tributary.connector.spi.MissionView.DeliveryState;
import dev.tributary.connector.spi.MissionView.ProgressState;
import io.vertx.core.Future;
import java.util.List;
import java.util.Locale;

/** A page of missions. */
public final class ListCall {

    private static final int USUAL_LIMIT = 100;
    private static final int HIGHEST_LIMIT = 500;
    private static final String CURSOR = "cursor";
    private static final String[] KNOWN = {
        "delivery", "progress", "connector", "recipient", "updatedSince", "limit", CURSOR
    };

    public Future<Answer> page(Exchange exchange) {
        return query(exchange).fold(query -> page(exchange, query), problem -> refuse(exchange, problem));
    }

    private static Checked<MissionQuery> query(Exchange exchange) {
        Parameters parameters = exchange.parameters(KNOWN);
        return parameters.check(new MissionQuery(
                parameters.constant("delivery", DeliveryState.values()),
                parameters.constant("progress", ProgressState.values()),
                parameters.text("connector"),
                parameters.text("recipient"),
                parameters.time("updatedSince"),
                parameters.number("limit", 1, HIGHEST_LIMIT, USUAL_LIMIT),
                parameters.text(CURSOR)));
    }

    private static Future<Answer> page(Exchange exchange, MissionQuery query) {
        return Future.succeededFuture(query)
                .compose(asked -> exchange.await(exchange.desk().list(asked)))
                .map(page -> page(exchange, page))
                .recover(failure -> failure instanceof IllegalArgumentException && query.cursor() != null
                        ? refuse(exchange, invalidCursor())
                        : Future.failedFuture(failure));
    }

    private static Answer page(Exchange exchange, MissionQuery.Page page) {
        Locale language = exchange.language();
        return exchange.answer(200, json -> {
            json.array(
                    "items",
                    items ->
                            page.items().forEach(view -> items.item(item -> ViewWriter.members(item, view, language))));
            json.text("next", page.next());
        });
    }

    private static Problem invalidCursor() {
        return Parameters.problem(List.of(ParameterFindings.invalidCursor(CURSOR)));
    }

    private static Future<Answer> refuse(Exchange exchange, Problem problem) {
        return Future.succeededFuture(exchange.refuse(problem));
    }
}
