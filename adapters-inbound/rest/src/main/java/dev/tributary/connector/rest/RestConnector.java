package dev.tributary.connector.rest;

import dev.tributary.connector.rest.http.Checked;
import dev.tributary.connector.rest.http.Desks;
import dev.tributary.connector.rest.http.Endpoint;
import dev.tributary.connector.rest.http.Limits;
import dev.tributary.connector.rest.webhooks.WebhookCalls;
import dev.tributary.connector.rest.webhooks.Webhooks;
import dev.tributary.connector.spi.Connector;
import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.Health;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.connector.spi.Text;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Listens for partners from start to close. */
final class RestConnector implements Connector {

    private final ConnectorContext context;
    private final RestSettings settings;
    private final Limits limits;
    private final Webhooks webhooks;
    private volatile @Nullable RestServer server;

    RestConnector(ConnectorContext context, RestSettings settings, Limits limits) {
        this.context = context;
        this.settings = settings;
        this.limits = limits;
        this.webhooks = new Webhooks(context, settings.webhooks());
    }

    @Override
    public void start() throws Exception {
        if (server != null) {
            return;
        }
        try {
            Map<String, MissionDesk> desks = new ConcurrentHashMap<>();
            Function<String, MissionDesk> deskOf = partner -> desks.computeIfAbsent(partner, context::desk);
            WebhookCalls calls =
                    settings.keys().isEmpty() ? WebhookCalls.ofAll(webhooks) : WebhookCalls.ofEachPartner(webhooks);
            webhooks.follow(deskOf);
            RestServer started = listening(RestEndpoints.of(desks(deskOf), open(), calls, settings.files()));
            server = started;
            webhooks.deliver(started.vertx());
            announce(settings.url(started.port()));
        } catch (Exception failure) {
            webhooks.close();
            throw failure;
        }
    }

    private RestServer listening(List<Endpoint> endpoints) {
        try {
            return RestServer.start(settings, endpoints, limits, context.logger());
        } catch (Exception failure) {
            throw new ListenFailure(settings, new SettingNames(context.name())).of(failure);
        }
    }

    private Desks desks(Function<String, MissionDesk> deskOf) {
        if (!settings.keys().isEmpty()) {
            return new KeyedDesks(settings.keys(), deskOf);
        }
        MissionDesk shared = context.sharedDesk();
        return authorization -> Checked.sound(shared);
    }

    private Desks open() {
        MissionDesk unused = context.desk();
        return authorization -> Checked.sound(unused);
    }

    private void announce(String url) {
        context.logger().log(Level.INFO, "listening on " + url);
        if (!settings.keys().withShortKey().isEmpty()) {
            context.logger().log(Level.WARNING, shortKeys().english());
        }
    }

    private Text shortKeys() {
        String partners = String.join(", ", settings.keys().withShortKey());
        return new Text(
                "the keys of these partners are short and easy to guess, give them longer ones: " + partners,
                "les clés de ces partenaires sont courtes et faciles à deviner, donnez-leur-en de plus longues : "
                        + partners);
    }

    @Override
    public Health health() {
        RestServer running = server;
        if (running == null) {
            return Health.down(new Text("not listening", "pas à l'écoute"));
        }
        String url = settings.url(running.port());
        return webhooks.trouble()
                .map(trouble -> Health.degraded(new Text(
                        "listening on " + url + "; " + trouble.english(),
                        "à l'écoute sur " + url + " ; " + trouble.french())))
                .orElseGet(() -> listening(url));
    }

    private Health listening(String url) {
        return settings.keys().withShortKey().isEmpty()
                ? new Health(Health.Status.UP, new Text("listening on " + url, "à l'écoute sur " + url))
                : Health.degraded(new Text(
                        "listening on " + url + "; " + shortKeys().english(),
                        "à l'écoute sur " + url + " ; " + shortKeys().french()));
    }

    /** Where it listens while it does, else 0. */
    int port() {
        RestServer running = server;
        return running == null ? 0 : running.port();
    }

    @Override
    public void close() {
        RestServer running = server;
        server = null;
        webhooks.close();
        if (running != null) {
            stop(running);
        }
    }

    private void stop(RestServer running) {
        try {
            running.close();
        } catch (Exception failure) {
            context.logger().log(Level.WARNING, "not all calls had ended in time", failure);
        }
    }
}
