package dev.tributary.connector.email.server;

import dev.tributary.connector.spi.Secret;
import java.net.URI;
import java.time.Duration;

/** Servers as settings tell of them. */
final class Servers {

    static final Duration LONG = Duration.ofSeconds(20);
    /** For what is to end long before. */
    static final int BOUND_SECONDS = 10;

    static final Duration SHORT = Duration.ofMillis(300);
    static final String USER = "missions@gateway.example";

    private Servers() {}

    static Credentials password(String password) {
        return new Credentials.Password(USER, new Secret(password));
    }

    static Credentials.OAuth2 oauth(String tokenUrl) {
        return new Credentials.OAuth2(
                USER, URI.create(tokenUrl), "client", new Secret("s3cret"), new Secret("refresh-1"), "mail");
    }

    static Server server(String setting, int port, Server.Security security, Credentials credentials) {
        return new Server(setting, "localhost", port, security, credentials, LONG, LONG);
    }

    static Server plain(String setting, int port, Credentials credentials) {
        return server(setting, port, Server.Security.NONE, credentials);
    }

    static Server impatient(Server server) {
        return new Server(
                server.setting(), server.host(), server.port(), server.security(), server.credentials(), SHORT, SHORT);
    }

    static Server at(Server server, String host) {
        return new Server(
                server.setting(),
                host,
                server.port(),
                server.security(),
                server.credentials(),
                server.connectTimeout(),
                server.answerTimeout());
    }
}
