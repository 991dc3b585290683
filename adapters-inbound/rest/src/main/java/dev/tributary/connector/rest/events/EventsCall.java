package dev.tributary.connector.rest.events;

import dev.tributary.connector.rest.http.Answer;
import dev.tributary.connector.rest.http.Exchange;
import dev.tributary.connector.rest.http.GatewayProblems;
import dev.tributary.connector.rest.http.Problem;
import dev.tributary.connector.spi.Text;
import io.vertx.core.Future;
import java.util.function.Consumer;

/** Opens streams of events, as many at once as the limits allow. */
public final class EventsCall {

    /** Where the stream is. */
    public static final String PATH = "/api/v1/events";

    private int open;

    public Future<Answer> open(Exchange exchange) {
        String after = exchange.header("Last-Event-ID").orElse("");
        if (!after.matches("\\d{0,18}")) {
            return Future.succeededFuture(exchange.refuse(invalidId()));
        }
        if (open >= exchange.surroundings().limits().streams()) {
            return Future.succeededFuture(exchange.refuse(GatewayProblems.busy()));
        }
        EventCursor cursor = after.isEmpty() ? EventCursor.atNext() : EventCursor.after(Long.parseLong(after));
        return Future.succeededFuture(stream(exchange, cursor));
    }

    private Answer stream(Exchange exchange, EventCursor cursor) {
        return Answer.stream(200, "text/event-stream", response -> {
            open++;
            Consumer<EventStream> ended = stream -> open--;
            new EventStream(exchange, response, cursor, ended).begin();
        });
    }

    private static Problem invalidId() {
        return Problem.of(
                400,
                "invalid-last-event-id",
                new Text(
                        "Last-Event-ID is the id of an event of this stream: a whole number",
                        "Last-Event-ID est l'id d'un événement de ce flux : un nombre entier"));
    }
}
