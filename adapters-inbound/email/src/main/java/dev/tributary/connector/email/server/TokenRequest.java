package dev.tributary.connector.email.server;

import dev.tributary.connector.formats.gateway.Troubled;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpRetryException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLConnection;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a token. By the oldest client of the JDK: the newer one cannot be closed on Java 17, and leaves a thread.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6749#section-5">RFC 6749, section 5</a>
 */
final class TokenRequest {

    private static final int MOST_BYTES = 64 * 1024;
    private static final Duration ALTOGETHER = Duration.ofSeconds(30);

    private final Server server;
    private final URI address;
    private final TokenFailures failures;
    private volatile @Nullable HttpURLConnection underWay;

    TokenRequest(Server server, URI address) {
        this.server = server;
        this.address = address;
        this.failures = new TokenFailures(server.setting(), address);
    }

    /** Waits for the answer; one request at a time. */
    TokenAnswer post(Map<String, String> form) throws IOException {
        if (!isSafe()) {
            throw failures.notEncrypted();
        }
        try (Watch watch = new Watch()) {
            HttpURLConnection connection = connection();
            underWay = connection;
            watch.after(ALTOGETHER, connection::disconnect);
            return exchange(connection, form);
        } catch (Troubled known) {
            throw known;
        } catch (HttpRetryException unauthorized) {
            throw failures.refused(unauthorized.responseCode(), "invalid_client");
        } catch (IOException failure) {
            throw failures.unreachable(failure);
        } finally {
            cut();
        }
    }

    private boolean isSafe() {
        if ("https".equalsIgnoreCase(address.getScheme())) {
            return true;
        }
        return "http".equalsIgnoreCase(address.getScheme())
                && address.getHost() != null
                && Server.isLoopback(address.getHost());
    }

    private HttpURLConnection connection() throws IOException {
        URLConnection opened = address.toURL().openConnection();
        if (!(opened instanceof HttpURLConnection connection)) {
            throw failures.notEncrypted();
        }
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setUseCaches(false);
        connection.setInstanceFollowRedirects(false);
        connection.setConnectTimeout(Math.toIntExact(server.connectTimeout().toMillis()));
        connection.setReadTimeout(Math.toIntExact(server.answerTimeout().toMillis()));
        connection.setRequestProperty("Connection", "close");
        connection.setRequestProperty("Accept", "application/json");
        connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
        return connection;
    }

    /** The length is told beforehand, or the request would be sent once more by itself: a refresh token may count once only. */
    private TokenAnswer exchange(HttpURLConnection connection, Map<String, String> form) throws IOException {
        byte[] body = encoded(form).getBytes(StandardCharsets.US_ASCII);
        connection.setFixedLengthStreamingMode(body.length);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(body);
        }
        int status = connection.getResponseCode();
        InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        return new TokenReading(failures).read(status, content == null ? new byte[0] : bounded(content));
    }

    private byte[] bounded(InputStream content) throws IOException {
        byte[] all = content.readNBytes(MOST_BYTES + 1);
        if (all.length > MOST_BYTES) {
            throw failures.noToken();
        }
        return all;
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    void cut() {
        HttpURLConnection connection = underWay;
        if (connection != null) {
            connection.disconnect();
        }
    }
}
