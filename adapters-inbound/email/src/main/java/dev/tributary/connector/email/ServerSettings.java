package dev.tributary.connector.email;

import dev.tributary.connector.email.server.Credentials;
import dev.tributary.connector.email.server.Server;
import dev.tributary.connector.email.server.Server.Security;
import dev.tributary.connector.spi.Settings;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** A mail server, as its group of settings tells of it. */
final class ServerSettings {

    static final Map<Security, Integer> IMAP_PORTS =
            new EnumMap<>(Map.of(Security.TLS, 993, Security.STARTTLS, 143, Security.NONE, 143));
    static final Map<Security, Integer> SMTP_PORTS =
            new EnumMap<>(Map.of(Security.TLS, 465, Security.STARTTLS, 587, Security.NONE, 25));

    private static final int HIGHEST_PORT = 65_535;

    private final String name;
    private final Settings all;
    private final Settings group;

    ServerSettings(String name, Settings all) {
        this.name = name;
        this.all = all;
        this.group = all.group(name);
    }

    /** Only once there are no faults. */
    Server server(Map<Security, Integer> usualPorts) {
        Security security = security();
        int port = group.has(Names.PORT) ? group.integer(Names.PORT) : usualPorts.getOrDefault(security, 0);
        return new Server(
                name,
                group.text(Names.HOST),
                port,
                security,
                credentials(),
                all.duration(Names.CONNECT_TIMEOUT),
                all.duration(Names.ANSWER_TIMEOUT));
    }

    private Security security() {
        return Security.valueOf(group.text(Names.SECURITY).toUpperCase(Locale.ROOT));
    }

    private Credentials credentials() {
        if (group.has(Names.OAUTH2)) {
            Settings oauth2 = group.group(Names.OAUTH2);
            return new Credentials.OAuth2(
                    group.text(Names.USERNAME),
                    URI.create(oauth2.text(Names.TOKEN_URL)),
                    oauth2.text(Names.CLIENT_ID),
                    oauth2.optionalSecret(Names.CLIENT_SECRET).orElse(null),
                    oauth2.optionalSecret(Names.REFRESH_TOKEN).orElse(null),
                    oauth2.optionalText(Names.SCOPE).orElse(null));
        }
        return group.has(Names.USERNAME)
                ? new Credentials.Password(group.text(Names.USERNAME), group.secret(Names.PASSWORD))
                : new Credentials.None();
    }

    void check(Faults faults) {
        checkPort(faults);
        if (security() == Security.NONE && !Server.isLoopback(group.text(Names.HOST))) {
            faults.add(
                    Names.within(name, Names.SECURITY),
                    "none would send the password in clear over the network: set tls or starttls, or a host on this"
                            + " machine",
                    "none enverrait le mot de passe en clair sur le réseau : mettez tls ou starttls, ou un hôte de"
                            + " cette machine");
        }
        checkLogin(faults);
        if (group.has(Names.OAUTH2)) {
            checkTokens(group.group(Names.OAUTH2), faults);
        }
    }

    private void checkPort(Faults faults) {
        if (group.has(Names.PORT)) {
            int port = group.integer(Names.PORT);
            if (port < 1 || port > HIGHEST_PORT) {
                faults.add(
                        Names.within(name, Names.PORT),
                        port + " is no port: give a number from 1 to " + HIGHEST_PORT,
                        port + " n'est pas un port : donnez un nombre de 1 à " + HIGHEST_PORT);
            }
        }
    }

    private void checkLogin(Faults faults) {
        boolean isByPassword = group.has(Names.PASSWORD);
        boolean isByToken = group.has(Names.OAUTH2);
        String place = Names.within(name, Names.PASSWORD);
        if (isByPassword && isByToken) {
            faults.add(place, "give either password or oauth2", "donnez soit password, soit oauth2");
        }
        if (group.has(Names.USERNAME) && !isByPassword && !isByToken) {
            faults.add(place, "give a password, or oauth2", "donnez un password, ou oauth2");
        }
        if (!group.has(Names.USERNAME) && (isByPassword || isByToken)) {
            faults.add(
                    Names.within(name, Names.USERNAME),
                    "must be given where there is a password or oauth2",
                    "doit être donné s'il y a un password ou oauth2");
        }
    }

    private void checkTokens(Settings oauth2, Faults faults) {
        String tokens = Names.within(name, Names.OAUTH2);
        if (!isTokenUrl(oauth2.text(Names.TOKEN_URL))) {
            faults.add(
                    Names.within(tokens, Names.TOKEN_URL),
                    "is no address that begins with https: give the one of the provider's documentation",
                    "n'est pas une adresse qui commence par https : donnez celle de la documentation du fournisseur");
        }
        if (!oauth2.has(Names.CLIENT_SECRET) && !oauth2.has(Names.REFRESH_TOKEN)) {
            faults.add(
                    Names.within(tokens, Names.REFRESH_TOKEN),
                    "give a refresh-token, or a client-secret to ask in the client's own name",
                    "donnez un refresh-token, ou un client-secret pour demander au nom du client");
        }
    }

    private static boolean isTokenUrl(String url) {
        try {
            URI uri = new URI(url);
            boolean isPlain = "http".equals(uri.getScheme());
            return uri.getHost() != null
                    && (isPlain ? Server.isLoopback(uri.getHost()) : "https".equals(uri.getScheme()));
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
