package ${package};

import dev.tributary.connector.spi.ConnectorProvider;
import dev.tributary.connector.spi.MissionField;
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
import java.util.stream.Collectors;

/** A folder, and a partner who drops files there and reads their results. */
final class MyRig implements Rig {

    private final Path folder;
    private final Path away;

    MyRig(Path folder) {
        this.folder = folder;
        this.away = folder.resolveSibling("away");
    }

    @Override
    public ConnectorProvider provider() {
        return new MyConnectorProvider();
    }

    @Override
    public Map<String, ?> settings() {
        return Map.of("directory", folder.toString(), "poll-interval", Duration.ofMillis(20));
    }

    @Override
    public List<WrongSetting> wrongSettings() {
        return List.of(WrongSetting.of(settings(), "poll-interval", Duration.ZERO));
    }

    @Override
    public void offer(Document document) throws IOException {
        Files.deleteIfExists(done(document));
        Files.deleteIfExists(result(document));
        Path written = folder.resolve(document.name() + ".tmp");
        Files.writeString(written, document.items().stream().map(MyRig::line).collect(Collectors.joining("\n")));
        Files.move(written, folder.resolve(document.name() + ".txt"));
    }

    private static String line(Item item) {
        return item.broken()
                ? item.id()
                : item.id() + ";" + item.draft().get(MissionField.VEHICLE).orElse("") + ";"
                        + item.draft().get(MissionField.COMMENT).orElse("");
    }

    private Path result(Document document) {
        return folder.resolve(document.name() + ".txt.result");
    }

    private Path done(Document document) {
        return folder.resolve("done").resolve(document.name() + ".txt");
    }

    @Override
    public List<Verdict> told(Document document) throws IOException {
        return words(document)
                .lines()
                .map(line -> Verdict.valueOf(line.split(" ")[0]))
                .toList();
    }

    @Override
    public String words(Document document) throws IOException {
        return Files.exists(result(document)) ? Files.readString(result(document)) : "";
    }

    @Override
    public boolean isAcknowledged(Document document) {
        return Files.exists(done(document));
    }

    @Override
    public void preventAcknowledging() throws IOException {
        Files.createFile(folder.resolve("done"));
    }

    @Override
    public void allowAcknowledging() throws IOException {
        Files.delete(folder.resolve("done"));
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
