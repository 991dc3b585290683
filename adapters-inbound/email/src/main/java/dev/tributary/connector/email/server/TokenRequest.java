package dev.tributary.connector.email.server;

import dev.tributary.connector.formats.gateway.Troubled;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a token: one request by HTTP, over a connection of its own. Neither client of the JDK is used. The newer one
 * cannot be closed on Java 17, and leaves a thread; the older one cannot be cut from another thread safely, asks a second time
 * by itself, though a refresh token may count once only, and obeys defaults that whoever shares the JVM may have set.
 * Neither is that of Vert.x: it leaves a thread, and the class loader of who has asked by it cannot be let go of.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6749#section-5">RFC 6749, section 5</a>
 */
final class TokenRequest {

    private static final Duration ALTOGETHER = Duration.ofSeconds(30);
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final Server server;
    private final URI address;
    private final TokenFailures failures;
    private final SSLSocketFactory encryption;
    private volatile @Nullable Lines underWay;
    private volatile boolean isClosed;

    TokenRequest(Server server, URI address, SSLSocketFactory encryption) {
        this.server = server;
        this.address = address;
        this.encryption = encryption;
        this.failures = new TokenFailures(server.setting(), address);
    }

    /** Waits for the answer; one request at a time. */
    TokenAnswer post(Map<String, String> form) throws IOException {
        if (!isSafe()) {
            throw failures.notEncrypted();
        }
        try (Lines lines = new Lines(server.answerTimeout())) {
            underWay = lines;
            if (isClosed) {
                throw new SocketException("closed");
            }
            lines.endAfter(ALTOGETHER);
            HttpReply reply = exchange(lines, encoded(form));
            return new TokenReading(failures).read(reply.status(), reply.body());
        } catch (Troubled known) {
            throw known;
        } catch (HttpReply.TooLong endless) {
            throw failures.noToken();
        } catch (IOException failure) {
            throw isClosed ? failure : failures.unreachable(failure);
        }
    }

    private boolean isSafe() {
        if (address.getHost() == null) {
            return false;
        }
        if (isEncrypted()) {
            return true;
        }
        return "http".equalsIgnoreCase(address.getScheme()) && Server.isLoopback(address.getHost());
    }

    private boolean isEncrypted() {
        return "https".equalsIgnoreCase(address.getScheme());
    }

    private HttpReply exchange(Lines lines, String body) throws IOException {
        try (Socket socket = connected(lines)) {
            OutputStream out = socket.getOutputStream();
            out.write((head(body.length()) + body).getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return HttpReply.read(socket.getInputStream());
        }
    }

    private Socket connected(Lines lines) throws IOException {
        String host = address.getHost().replaceAll("[\\[\\]]", "");
        Socket line = lines.createSocket();
        line.setSoTimeout(Math.toIntExact(server.answerTimeout().toMillis()));
        line.connect(
                new InetSocketAddress(host, port()),
                Math.toIntExact(server.connectTimeout().toMillis()));
        return isEncrypted() ? encrypted(line, host) : line;
    }

    private int port() {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return isEncrypted() ? HTTPS : HTTP;
    }

    private Socket encrypted(Socket line, String host) throws IOException {
        SSLSocket encrypted = (SSLSocket) encryption.createSocket(line, host, port(), true);
        SSLParameters parameters = encrypted.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        encrypted.setSSLParameters(parameters);
        encrypted.startHandshake();
        return encrypted;
    }

    private String head(int length) {
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return "POST " + path + query + " HTTP/1.1\r\nHost: " + address.getHost() + port
                + "\r\nConnection: close\r\nAccept: application/json\r\nContent-Type: application/x-www-form-urlencoded"
                + "\r\nContent-Length: " + length + "\r\n\r\n";
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Who waits for an answer fails at once. */
    void cut() {
        Lines lines = underWay;
        if (lines != null) {
            lines.cut();
        }
    }

    /** The same, now and afterwards. */
    void close() {
        isClosed = true;
        Lines lines = underWay;
        if (lines != null) {
            lines.close();
        }
    }
}
