package dev.tributary.connector.rest;

import dev.tributary.connector.formats.FileRules;
import dev.tributary.connector.rest.webhooks.Target;
import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.ConnectorException;
import dev.tributary.connector.spi.Secret;
import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Settings;
import dev.tributary.connector.spi.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where to listen, and for whom.
 *
 * @param port 0 for any that is free
 * @param files how files are read that come as a batch
 */
record RestSettings(String host, int port, Keys keys, List<Target> webhooks, FileRules files) {

    private static final String HOST = "host";
    private static final String PORT = "port";
    private static final String KEYS = "keys";
    private static final int HIGHEST_PORT = 65535;

    static final List<Setting> DECLARED = List.of(
            Setting.of(
                            HOST,
                            Setting.Kind.TEXT,
                            new Text(
                                    "the address to listen on; off this machine only with keys",
                                    "l'adresse d'écoute ; hors de cette machine seulement avec des clés"))
                    .orElse("127.0.0.1"),
            Setting.of(
                            PORT,
                            Setting.Kind.INTEGER,
                            new Text(
                                    "the port to listen on; 0 for any that is free",
                                    "le port d'écoute ; 0 pour n'importe quel port libre"))
                    .orElse("8080"),
            Setting.of(
                    KEYS,
                    Setting.Kind.SECRETS,
                    new Text(
                            "each partner's key, sent as Authorization: Bearer KEY; without keys everyone on this"
                                    + " machine sees and changes the missions of every partner",
                            "la clé de chaque partenaire, envoyée par Authorization: Bearer CLÉ ; sans clés chacun"
                                    + " sur cette machine voit et modifie les missions de tous les partenaires")),
            WebhookSettings.DECLARED);

    /** @throws ConnectorException with all that is wrong */
    static RestSettings of(ConnectorContext context) {
        Settings settings = context.settings();
        Map<String, Secret> secrets = settings.secrets(KEYS);
        Map<String, Text> faults = new LinkedHashMap<>(KeyFaults.of(secrets, KEYS));
        String host = settings.text(HOST);
        int port = settings.integer(PORT);
        if (port < 0 || port > HIGHEST_PORT) {
            faults.put(PORT, noPort(port));
        }
        if (secrets.isEmpty() && !Loopback.is(host)) {
            faults.put(KEYS, noKeys(host));
        }
        faults.putAll(WebhookSettings.faults(settings));
        FileRules files = files(settings, faults);
        if (!faults.isEmpty()) {
            throw new ConnectorException(faults);
        }
        return new RestSettings(host, port, Keys.of(secrets), WebhookSettings.targets(settings), files);
    }

    private static FileRules files(Settings settings, Map<String, Text> faults) {
        try {
            return FileRules.of(settings);
        } catch (ConnectorException wrong) {
            faults.putAll(wrong.faults());
            return FileRules.usual();
        }
    }

    private static Text noPort(int port) {
        return new Text(
                port + " is no port: give a number from 0 (any that is free) to " + HIGHEST_PORT,
                port + " n'est pas un port : donnez un nombre de 0 (n'importe quel port libre) à " + HIGHEST_PORT);
    }

    private static Text noKeys(String host) {
        return new Text(
                "there are none, but the host is " + host + ", where others can reach it: give each partner a key, or"
                        + " set the host to 127.0.0.1",
                "il n'y en a pas, mais host est " + host + ", que d'autres peuvent atteindre : donnez une clé à chaque"
                        + " partenaire, ou mettez host à 127.0.0.1");
    }

    /** Where the interface is once it listens on this port. */
    String url(int actualPort) {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + actualPort;
    }
}
