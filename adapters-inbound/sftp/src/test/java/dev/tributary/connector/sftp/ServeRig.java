package dev.tributary.connector.sftp;

import dev.tributary.connector.spi.ConnectorProvider;
import dev.tributary.connector.spi.MissionView.ProgressState;
import dev.tributary.connector.spi.Secret;
import dev.tributary.connector.testkit.Document;
import dev.tributary.connector.testkit.Rig;
import dev.tributary.connector.testkit.RunningConnector;
import dev.tributary.connector.testkit.Verdict;
import dev.tributary.connector.testkit.WrongSetting;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.sshd.sftp.client.SftpClient;

/** A partner who uploads. */
final class ServeRig implements Rig {

    static final String PARTNER = "acme";
    static final String PASSWORD = "a-long-password-of-acme";

    private static final Pattern PORT = Pattern.compile("listening on [^:]+:(\\d+)");

    private final Path folder;
    private final Path root;
    private final CsvPartner partner;
    private final TestClient client = new TestClient();
    private volatile int port;

    ServeRig(Path folder) {
        this.folder = folder;
        this.root = folder.resolve("sftp");
        this.partner = new CsvPartner(root.resolve(PARTNER));
    }

    @Override
    public ConnectorProvider provider() {
        return new SftpConnectorProvider();
    }

    @Override
    public Map<String, ?> settings() {
        return settings(folder);
    }

    static Map<String, Object> settings(Path folder) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("mode", "serve");
        settings.put("host", "127.0.0.1");
        settings.put("port", 0);
        settings.put("root", folder.resolve("sftp"));
        settings.put("host-key-file", folder.resolve("host-key"));
        settings.put("partners", Map.of(PARTNER, Map.of("password", new Secret(PASSWORD))));
        settings.put("poll-interval", Duration.ofMillis(20));
        settings.put("linger", Duration.ZERO);
        return settings;
    }

    @Override
    public List<WrongSetting> wrongSettings() {
        return List.of(
                WrongSetting.of(settings(), "port", 70_000),
                WrongSetting.of(settings(), "username", "somebody"),
                WrongSetting.of(settings(), "settle", Duration.ofSeconds(3)),
                WrongSetting.of(settings(), "most-sessions", 0),
                new WrongSetting("partners", Map.of("mode", "serve")),
                new WrongSetting(
                        "partners.acme.authorized-keys",
                        Map.of("mode", "serve", "partners", Map.of("acme", Map.of("authorized-keys", List.of("key"))))),
                new WrongSetting(
                        "partners.a/b",
                        Map.of("mode", "serve", "partners", Map.of("a/b", Map.of("password", new Secret(PASSWORD))))));
    }

    @Override
    public void started(RunningConnector connector) {
        port = port(connector);
    }

    static int port(RunningConnector connector) {
        return connector.context().logger().lines().stream()
                .map(PORT::matcher)
                .filter(Matcher::find)
                .map(found -> Integer.parseInt(found.group(1)))
                .findFirst()
                .orElse(0);
    }

    @Override
    public void offer(Document document) throws IOException {
        partner.forget(document);
        try (SftpClient files = client.files(PARTNER, PASSWORD, port)) {
            files.put(
                    new ByteArrayInputStream(CsvPartner.content(document).getBytes(StandardCharsets.UTF_8)),
                    "/inbox/" + CsvPartner.name(document));
        }
    }

    @Override
    public List<Verdict> told(Document document) throws IOException {
        return partner.told(document);
    }

    @Override
    public String words(Document document) throws IOException {
        return partner.words(document);
    }

    @Override
    public boolean isAcknowledged(Document document) {
        return partner.isAcknowledged(document);
    }

    @Override
    public void preventAcknowledging() throws IOException {
        partner.preventAcknowledging();
    }

    @Override
    public void allowAcknowledging() throws IOException {
        partner.allowAcknowledging();
    }

    @Override
    public ProgressState progressTold(String id) throws IOException {
        return partner.progressTold(id);
    }

    @Override
    public void breakWorld() throws IOException {
        if (Files.exists(root)) {
            Files.move(root, folder.resolve("away"));
        }
    }

    @Override
    public void mendWorld() throws IOException {
        Files.move(folder.resolve("away"), root);
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
