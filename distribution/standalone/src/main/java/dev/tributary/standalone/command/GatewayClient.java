package dev.tributary.standalone.command;

import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Orders something at the management port of a running gateway. */
final class GatewayClient {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Duration CONNECTS_WITHIN = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECTS_WITHIN)
            .build();
    private final URI gateway;
    private final @Nullable String key;

    GatewayClient(URI gateway, @Nullable String key) {
        this.gateway = gateway;
        this.key = key;
    }

    GatewayReply post(String path, Map<String, Object> order, Duration patience) throws InterruptedException {
        return post(path, MAPPER.writeValueAsBytes(order), patience);
    }

    /** @param order a JSON object */
    GatewayReply post(String path, byte[] order, Duration patience) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(patience)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(order));
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        try {
            return reply(http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException failure) {
            return new GatewayReply.Undone(unreachable(failure), ExitStatus.FAILED, null);
        }
    }

    private GatewayReply reply(HttpResponse<byte[]> response) {
        JsonNode body = read(response.body());
        if (response.statusCode() == 200 && body.isObject()) {
            return new GatewayReply.Done(body);
        }
        int exit = response.statusCode() == 400 ? ExitStatus.WRONG : ExitStatus.FAILED;
        return new GatewayReply.Undone(complaint(response.statusCode(), body), exit, pause(response));
    }

    /** What is done where an answer makes no sense. */
    GatewayReply.Undone notUnderstood() {
        return new GatewayReply.Undone(stranger(200), ExitStatus.FAILED, null);
    }

    private static @Nullable Duration pause(HttpResponse<byte[]> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("[0-9]{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(null);
    }

    private static JsonNode read(byte[] body) {
        try {
            return MAPPER.readTree(body);
        } catch (JacksonException unreadable) {
            return MAPPER.missingNode();
        }
    }

    /** In the language of the gateway. */
    private Complaint complaint(int status, JsonNode problem) {
        String code = problem.path("code").asString("");
        String detail = problem.path("detail").asString("");
        return code.isEmpty() ? stranger(status) : new Complaint(code, new Text(detail, detail));
    }

    private Complaint unreachable(IOException failure) {
        String why = failure.getClass().getSimpleName();
        return new Complaint(
                "gateway-unreachable",
                new Text(
                        "No gateway answers at " + gateway + " (" + why + "): start it with tributary run, or name its"
                                + " management port with --url.",
                        "Aucune passerelle ne répond à " + gateway + " (" + why + ") : démarrez-la avec tributary run,"
                                + " ou indiquez son port de gestion avec --url."));
    }

    private Complaint stranger(int status) {
        return new Complaint(
                "gateway-unreachable",
                new Text(
                        "What answers at " + gateway + " (status " + status + ") is no management port of this"
                                + " version: name the one of the gateway with --url.",
                        "Ce qui répond à " + gateway + " (statut " + status + ") n'est pas un port de gestion de cette"
                                + " version : indiquez celui de la passerelle avec --url."));
    }
}
