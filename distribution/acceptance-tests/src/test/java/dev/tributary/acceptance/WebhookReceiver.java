package dev.tributary.acceptance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.ToIntFunction;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A partner's web hook, which checks signatures as the Standard Webhooks rules tell it to. */
final class WebhookReceiver implements AutoCloseable {

    private static final byte[] KEY = "a key of thirty-two bytes, here.".getBytes(StandardCharsets.UTF_8);

    /**
     * A message as it came.
     *
     * @param status what it was answered with
     */
    record Message(String id, String body, int status) {}

    private final List<Message> messages = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile ToIntFunction<String> answer = body -> 204;

    private WebhookReceiver(HttpServer server) {
        this.server = server;
    }

    static WebhookReceiver open() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        WebhookReceiver receiver = new WebhookReceiver(server);
        server.createContext("/hook", receiver::receive);
        server.start();
        return receiver;
    }

    static String secret() {
        return "whsec_" + Base64.getEncoder().encodeToString(KEY);
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    /** From now on, by the body. */
    void answers(ToIntFunction<String> statuses) {
        answer = statuses;
    }

    List<Message> messages() {
        return List.copyOf(messages);
    }

    /** Those it took, each once, of one mission. */
    List<String> taken(String mission) {
        return messages.stream()
                .filter(message -> message.status() == 204)
                .map(Message::body)
                .filter(body -> body.contains("\"missionId\":\"" + mission + "\""))
                .distinct()
                .toList();
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String id = header(exchange, "webhook-id");
            String signed = sign(id + "." + header(exchange, "webhook-timestamp") + "." + body);
            int status = signed.equals(header(exchange, "webhook-signature")) ? answer.applyAsInt(body) : 401;
            messages.add(new Message(id, body, status));
            exchange.sendResponseHeaders(status, -1);
        }
    }

    private static String header(HttpExchange exchange, String name) {
        return String.valueOf(exchange.getRequestHeaders().getFirst(name));
    }

    private static String sign(String content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
