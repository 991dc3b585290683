package dev.tributary.connector.rest;

import dev.tributary.connector.spi.ConnectorProvider;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.connector.spi.MissionView.ProgressState;
import dev.tributary.connector.spi.Secret;
import dev.tributary.connector.testkit.Document;
import dev.tributary.connector.testkit.Item;
import dev.tributary.connector.testkit.Rig;
import dev.tributary.connector.testkit.RunningConnector;
import dev.tributary.connector.testkit.Verdict;
import dev.tributary.connector.testkit.WrongSetting;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A partner who sends batches and waits for their answers. */
final class RestRig implements Rig {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern URL = Pattern.compile("http://\\S+:\\d+");
    private static final String KEY = "a-long-random-key-of-acme";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, CompletableFuture<HttpResponse<String>>> calls = new ConcurrentHashMap<>();
    private volatile String url = "";

    @Override
    public ConnectorProvider provider() {
        return new RestConnectorProvider();
    }

    @Override
    public Map<String, ?> settings() {
        return Map.of("host", "127.0.0.1", "port", 0, "keys", Map.of("acme", new Secret(KEY)));
    }

    @Override
    public List<WrongSetting> wrongSettings() {
        return List.of(
                WrongSetting.of(settings(), "port", 70_000),
                new WrongSetting("keys", Map.of("host", "0.0.0.0", "port", 0)),
                new WrongSetting(
                        "keys.acme",
                        Map.of("host", "127.0.0.1", "port", 0, "keys", Map.of("acme", new Secret(" " + KEY)))));
    }

    @Override
    public void started(RunningConnector connector) {
        Matcher told = URL.matcher(connector.health().detail().english());
        url = told.find() ? told.group() : "";
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).header("Authorization", "Bearer " + KEY);
    }

    @Override
    public void offer(Document document) {
        ArrayNode batch = JSON.createArrayNode();
        document.items().forEach(item -> batch.add(json(item)));
        HttpRequest request = request("/api/v1/missions/batch")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(batch.toString()))
                .build();
        calls.put(document.name(), client.sendAsync(request, BodyHandlers.ofString()));
    }

    private static ObjectNode json(Item item) {
        MissionDraft draft = item.draft();
        ObjectNode node = JSON.createObjectNode().put("id", item.id());
        if (item.broken()) {
            return node.put("recipient", "no object");
        }
        if (draft.action() == MissionDraft.Action.CANCEL) {
            return node.put("action", "CANCEL");
        }
        node.putObject("recipient")
                .put("vehicle", draft.get(MissionField.VEHICLE).orElse(""));
        return node.put("comment", draft.get(MissionField.COMMENT).orElse(""));
    }

    private CompletableFuture<HttpResponse<String>> answer(Document document) {
        return calls.getOrDefault(document.name(), new CompletableFuture<>());
    }

    @Override
    public List<Verdict> told(Document document) {
        CompletableFuture<HttpResponse<String>> call = answer(document);
        if (!call.isDone() || call.isCompletedExceptionally()) {
            return List.of();
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (JsonNode item : JSON.readTree(call.join().body()).path("items")) {
            verdicts.add(verdict(item.path("verdict").asString("")));
        }
        while (verdicts.size() < document.items().size()) {
            verdicts.add(Verdict.LATER);
        }
        return verdicts;
    }

    private static Verdict verdict(String told) {
        return told.isEmpty() ? Verdict.LATER : Verdict.valueOf(told);
    }

    @Override
    public String words(Document document) {
        return told(document).isEmpty() ? "" : answer(document).join().body();
    }

    @Override
    public boolean isAcknowledged(Document document) {
        List<Verdict> told = told(document);
        return !told.isEmpty() && !told.contains(Verdict.LATER);
    }

    /** The partner has gone: nobody reads the answers. */
    @Override
    public void preventAcknowledging() {
        calls.values().forEach(call -> call.cancel(true));
    }

    @Override
    public void allowAcknowledging() {}

    @Override
    public ProgressState progressTold(String id) throws IOException, InterruptedException {
        HttpResponse<String> view =
                client.send(request("/api/v1/missions/" + id).build(), BodyHandlers.ofString());
        return ProgressState.valueOf(
                JSON.readTree(view.body()).path("progress").path("state").asString(""));
    }

    @Override
    public void close() {
        preventAcknowledging();
    }
}
