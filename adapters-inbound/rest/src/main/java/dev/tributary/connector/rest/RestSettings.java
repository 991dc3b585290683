package dev.tributary.connector.rest;

import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Settings;
import dev.tributary.connector.spi.Text;
import java.util.List;

/**
 * Where to listen, and for whom.
 *
 * @param port 0 for any that is free
 */
record RestSettings(String host, int port, Keys keys) {

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
                                    + " sur cette machine voit et modifie les missions de tous les partenaires")));

    static RestSettings of(ConnectorContext context) {
        Settings settings = context.settings();
        SettingNames names = new SettingNames(context.name());
        RestSettings read = new RestSettings(
                settings.text(HOST), settings.integer(PORT), Keys.of(settings.secrets(KEYS), names.of(KEYS)));
        if (read.port() < 0 || read.port() > HIGHEST_PORT) {
            throw new IllegalArgumentException(names.of(PORT) + ": " + read.port() + " is no port: give a number from 0"
                    + " (any that is free) to " + HIGHEST_PORT);
        }
        if (read.keys().isEmpty() && !Loopback.is(read.host())) {
            throw new IllegalArgumentException(names.of(KEYS) + ": there are none, but " + names.of(HOST) + " is "
                    + read.host() + ", where others can reach it: give each partner a key, or set the host to"
                    + " 127.0.0.1");
        }
        return read;
    }

    /** Where the interface is once it listens on this port. */
    String url(int actualPort) {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + actualPort;
    }
}
