package dev.tributary.connector.example;

import dev.tributary.connector.spi.ConnectorProvider;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.connector.spi.MissionView.ProgressState;
import dev.tributary.connector.testkit.Document;
import dev.tributary.connector.testkit.Item;
import dev.tributary.connector.testkit.Rig;
import dev.tributary.connector.testkit.Verdict;
import dev.tributary.connector.testkit.WrongSetting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A folder, and a partner who drops files there and reads what comes back. */
final class JsonFolderRig implements Rig {

    private static final Pattern VERDICT = Pattern.compile("\"verdict\":\"([A-Z]+)\"");
    private static final Pattern STATUS = Pattern.compile("\"id\":\"([^\"]*)\".*\"state\":\"([A-Z]+)\"");

    private final Path folder;
    private final Path away;

    JsonFolderRig(Path folder) {
        this.folder = folder;
        this.away = folder.resolveSibling("away");
    }

    @Override
    public ConnectorProvider provider() {
        return new JsonFolderConnectorProvider();
    }

    @Override
    public Map<String, ?> settings() {
        return Map.of("directory", folder.toString(), "poll-interval", Duration.ofMillis(20));
    }

    @Override
    public List<WrongSetting> wrongSettings() {
        return List.of(WrongSetting.of(settings(), "poll-interval", Duration.ofMillis(1)));
    }

    @Override
    public void offer(Document document) throws IOException {
        for (String kind : List.of("done", "rejected")) {
            Files.deleteIfExists(folder.resolve(kind).resolve(name(document)));
        }
        Files.deleteIfExists(result(document));
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Path unfinished = inbox.resolve(name(document) + ".tmp");
        Files.writeString(
                unfinished,
                document.items().stream().map(JsonFolderRig::json).collect(Collectors.joining(",", "[", "]")));
        Files.move(unfinished, inbox.resolve(name(document)));
    }

    private static String name(Document document) {
        return document.name() + ".json";
    }

    private Path result(Document document) {
        return folder.resolve("results").resolve(document.name() + ".result.json");
    }

    private static String json(Item item) {
        MissionDraft draft = item.draft();
        String id = "{\"id\":\"" + item.id() + "\"";
        if (item.broken()) {
            return id + ",\"recipient\":\"not an object\"}";
        }
        return draft.action() == MissionDraft.Action.CANCEL
                ? id + ",\"action\":\"CANCEL\"}"
                : id + ",\"recipient\":{\"vehicle\":\""
                        + draft.get(MissionField.VEHICLE).orElse("") + "\"},\"comment\":\""
                        + draft.get(MissionField.COMMENT).orElse("") + "\"}";
    }

    @Override
    public List<Verdict> told(Document document) throws IOException {
        return VERDICT.matcher(words(document))
                .results()
                .map(found -> Verdict.valueOf(found.group(1)))
                .toList();
    }

    @Override
    public String words(Document document) throws IOException {
        return Files.exists(result(document)) ? Files.readString(result(document)) : "";
    }

    /** The inbox may be empty before: the file is being read then. */
    @Override
    public boolean isAcknowledged(Document document) {
        return Files.exists(folder.resolve("done").resolve(name(document)))
                || Files.exists(folder.resolve("rejected").resolve(name(document)));
    }

    @Override
    public void preventAcknowledging() throws IOException {
        for (String kind : List.of("done", "rejected")) {
            Files.move(folder.resolve(kind), folder.resolve(kind + "-away"));
            Files.createFile(folder.resolve(kind));
        }
    }

    @Override
    public void allowAcknowledging() throws IOException {
        for (String kind : List.of("done", "rejected")) {
            Files.delete(folder.resolve(kind));
            Files.move(folder.resolve(kind + "-away"), folder.resolve(kind));
        }
    }

    @Override
    public ProgressState progressTold(String id) throws IOException {
        return Files.readString(folder.resolve("results").resolve("status.ndjson"))
                .lines()
                .map(STATUS::matcher)
                .filter(line -> line.find() && line.group(1).equals(id))
                .map(line -> ProgressState.valueOf(line.group(2)))
                .reduce(ProgressState.UNKNOWN, (before, after) -> after);
    }

    @Override
    public void breakWorld() throws IOException {
        Files.move(folder, away);
    }

    @Override
    public void mendWorld() throws IOException {
        Files.move(away, folder);
    }

    @Override
    public void close() {}
}
