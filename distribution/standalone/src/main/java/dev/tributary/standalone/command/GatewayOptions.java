package dev.tributary.standalone.command;

import dev.tributary.connector.spi.Text;
import dev.tributary.standalone.terminal.Console;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of the commands that speak to a running gateway. */
final class GatewayOptions {

    /** The variable that sets management.key for the gateway itself. */
    private static final String KEY_VARIABLE = "TRIBUTARY_MANAGEMENT_KEY";

    @Option(names = "--url", paramLabel = "URL", descriptionKey = "gateway.url")
    private String url = "http://127.0.0.1:8081";

    @Option(names = "--key", paramLabel = "KEY", descriptionKey = "gateway.key")
    private @Nullable String key;

    @Option(names = "--json", descriptionKey = "gateway.json")
    private boolean json;

    boolean json() {
        return json;
    }

    /** Empty where the address is none, which is told. */
    Optional<GatewayClient> client(Console console) {
        URI gateway = uri();
        if (gateway == null) {
            console.complain(new Text(
                    "--url is no address of a gateway: expected http://HOST:PORT",
                    "--url n'est pas l'adresse d'une passerelle : attendu : http://HÔTE:PORT"));
            return Optional.empty();
        }
        return Optional.of(
                new GatewayClient(gateway, key == null ? console.environment().get(KEY_VARIABLE) : key));
    }

    private @Nullable URI uri() {
        try {
            URI uri = new URI(url.endsWith("/") ? url : url + "/");
            boolean isWeb = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return isWeb && uri.getHost() != null ? uri : null;
        } catch (URISyntaxException unreadable) {
            return null;
        }
    }
}
