package dev.tributary.connector.rest.webhooks;

import dev.tributary.connector.rest.http.Answer;
import dev.tributary.connector.rest.http.Exchange;
import dev.tributary.connector.rest.http.Parameters;
import dev.tributary.connector.rest.http.Problem;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.connector.spi.Text;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** What partners can ask of their web hook: how it is, and to be told again. */
public final class WebhookCalls {

    /** Where a partner's web hook is. */
    public static final String PATH = "/api/v1/webhooks/{partner}";

    private final Webhooks webhooks;
    private final BiPredicate<Webhook, MissionDesk> mayAsk;

    private WebhookCalls(Webhooks webhooks, BiPredicate<Webhook, MissionDesk> mayAsk) {
        this.webhooks = webhooks;
        this.mayAsk = mayAsk;
    }

    /** For partners that are told apart by their keys: each may ask for its own. */
    public static WebhookCalls ofEachPartner(Webhooks webhooks) {
        return new WebhookCalls(webhooks, (webhook, desk) -> webhook.desk() == desk);
    }

    /** Where everybody uses the same desk: any partner's may be asked for. */
    public static WebhookCalls ofAll(Webhooks webhooks) {
        return new WebhookCalls(webhooks, (webhook, desk) -> true);
    }

    public Future<Answer> state(Exchange exchange) {
        Webhook webhook = asked(exchange);
        if (webhook == null) {
            return unknown(exchange);
        }
        return Future.succeededFuture(exchange.answer(200, json -> {
            json.text("partner", webhook.partner());
            json.constant("state", webhook.state());
            json.time("offSince", webhook.offSince().orElse(null));
        }));
    }

    public Future<Answer> replay(Exchange exchange) {
        Webhook webhook = asked(exchange);
        if (webhook == null) {
            return unknown(exchange);
        }
        Parameters parameters = exchange.parameters("since", "until");
        Instant since = parameters.required("since");
        Instant until = parameters.time("until");
        return parameters
                .check(webhook)
                .fold(
                        sound -> exchange.await(webhooks.replay(
                                        sound, Objects.requireNonNull(since), until == null ? Instant.MAX : until))
                                .map(told -> exchange.answer(202, json -> json.number("events", told))),
                        problem -> Future.succeededFuture(exchange.refuse(problem)));
    }

    private @Nullable Webhook asked(Exchange exchange) {
        return webhooks.of(exchange.id())
                .filter(webhook -> mayAsk.test(webhook, exchange.desk()))
                .orElse(null);
    }

    private static Future<Answer> unknown(Exchange exchange) {
        return Future.succeededFuture(exchange.refuse(Problem.of(
                404,
                "webhook-unknown",
                new Text(
                        "you have no web hook of this name: name yourself in the path, and have the operator set one",
                        "vous n'avez pas de web hook de ce nom : nommez-vous dans le chemin, et faites-en régler un par"
                                + " l'exploitant"))));
    }
}
