package dev.tributary.connector.email.server;

import dev.tributary.connector.spi.Secret;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * The tokens that one logs in with, each used until shortly before it expires. A new refresh token that comes with one
 * replaces that of the settings while the gateway runs, and no longer: secrets are not kept in the state, which lies in a
 * database and its backups. May be used from any thread.
 */
final class Tokens {

    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final Credentials.OAuth2 client;
    private final TokenRequest request;
    private final InstantSource clock;
    private @Nullable Secret refreshToken;
    private @Nullable Secret token;
    private Instant until = Instant.MIN;

    private Tokens(Credentials.OAuth2 client, TokenRequest request, InstantSource clock) {
        this.client = client;
        this.request = request;
        this.clock = clock;
        this.refreshToken = client.refreshToken();
    }

    /** Those for a server; null where it is logged in without any. */
    static @Nullable Tokens of(Server server, InstantSource clock) {
        return server.credentials() instanceof Credentials.OAuth2 client
                ? new Tokens(client, new TokenRequest(server, client.tokenUrl(), trusted()), clock)
                : null;
    }

    private static SSLSocketFactory trusted() {
        return (SSLSocketFactory) SSLSocketFactory.getDefault();
    }

    /**
     * One that is valid; waits for a new one where need be.
     *
     * @throws dev.tributary.connector.formats.gateway.Troubled if there is none
     */
    synchronized Secret token() throws IOException {
        Secret known = token;
        if (known != null && clock.instant().isBefore(until)) {
            return known;
        }
        TokenAnswer answer = request.post(form());
        Secret fresh = answer.token();
        token = fresh;
        until = clock.instant().plus(answer.validFor()).minus(MARGIN);
        if (answer.refreshToken() != null) {
            refreshToken = answer.refreshToken();
        }
        return fresh;
    }

    private Map<String, String> form() {
        Map<String, String> form = new LinkedHashMap<>();
        Secret refresh = refreshToken;
        form.put("grant_type", refresh == null ? "client_credentials" : "refresh_token");
        if (refresh != null) {
            form.put("refresh_token", refresh.reveal());
        }
        form.put("client_id", client.clientId());
        if (client.clientSecret() != null) {
            form.put("client_secret", client.clientSecret().reveal());
        }
        if (client.scope() != null) {
            form.put("scope", client.scope());
        }
        return form;
    }

    /** Uses a token no longer that the mail server has refused. */
    synchronized void drop(Secret refused) {
        if (refused.equals(token)) {
            token = null;
        }
    }

    /** Who waits for a token fails at once. */
    void cut() {
        request.cut();
    }

    /** The same; there are no others afterwards. */
    void close() {
        request.close();
    }
}
