package dev.tributary.ocean.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Calls a simulator as a client would, over real HTTP. */
final class Caller {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration DEADLINE = Duration.ofSeconds(20);

    private final URI base;
    private String token = "";

    Caller(OceanSimulator simulator) {
        this.base = simulator.baseUri();
    }

    private Caller(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    /** The same caller at another base address. */
    Caller at(URI otherBase) {
        return new Caller(otherBase, token);
    }

    static Caller loggedIn(OceanSimulator simulator) {
        Caller caller = new Caller(simulator);
        caller.token = tokenIn(caller.login("simulateur", "simulateur"));
        return caller;
    }

    static String tokenIn(HttpResponse<String> welcome) {
        return Json.MAPPER.readTree(welcome.body()).path("token").asString();
    }

    void use(String newToken) {
        token = newToken;
    }

    HttpResponse<String> login(String login, String password) {
        return json(Operation.LOGIN, Json.write(Map.of("login", login, "password", password)));
    }

    HttpResponse<String> call(Operation operation, Map<String, String> parameters) {
        return query(operation, encode(parameters));
    }

    HttpResponse<String> create(String id) {
        return call(Operation.CREATE, mission(id));
    }

    HttpResponse<String> status(String id) {
        return call(Operation.STATUS, Map.of("idMission", id));
    }

    HttpResponse<String> delete(String id) {
        return call(Operation.DELETE, Map.of("idMission", id));
    }

    /** The usual content of a call, whatever call it is; the login's is right. */
    HttpResponse<String> ordinary(Operation operation, String id) {
        return switch (operation) {
            case LOGIN -> login("simulateur", "simulateur");
            case CREATE, MODIFY -> call(operation, mission(id));
            case STATUS -> status(id);
            case DELETE -> delete(id);
        };
    }

    HttpResponse<String> query(Operation operation, String query) {
        return send(request(operation, query).method(operation.method(), HttpRequest.BodyPublishers.noBody()));
    }

    HttpResponse<String> json(Operation operation, String body) {
        return body(operation, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> form(Operation operation, String body) {
        return body(operation, "application/x-www-form-urlencoded", body.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> body(Operation operation, String contentType, byte[] body) {
        return send(request(operation, "")
                .header("Content-Type", contentType)
                .method(operation.method(), HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    HttpRequest.Builder request(Operation operation, String query) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + operation.path() + (query.isEmpty() ? "" : "?" + query)));
        return token.isEmpty() ? request : request.header("X-AUTH-TOKEN", token);
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.timeout(DEADLINE).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    static String encode(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static Map<String, String> mission(String id) {
        Map<String, String> mission = new LinkedHashMap<>();
        mission.put("idMission", id);
        mission.put("jourHeureInter", "01/12/2026 09:30");
        mission.put("jourHeurePeremp", "01/12/2026 18:00");
        mission.put("typeMission", "LIVRAISON");
        mission.put("nomVeh", "AA-123-BB");
        mission.put("commentaire", "Sonner deux fois");
        mission.put("adrRefCli", "Entrepôt Nord");
        mission.put("aEnvoyer", "true");
        mission.put("longitude", "3.057256");
        mission.put("latitude", "50.62925");
        return mission;
    }

    static Map<String, String> mission(String id, String parameter, String value) {
        Map<String, String> mission = mission(id);
        mission.put(parameter, value);
        return mission;
    }

    static Map<String, String> without(Map<String, String> mission, String... parameters) {
        Map<String, String> rest = new LinkedHashMap<>(mission);
        for (String parameter : parameters) {
            rest.remove(parameter);
        }
        return rest;
    }
}
