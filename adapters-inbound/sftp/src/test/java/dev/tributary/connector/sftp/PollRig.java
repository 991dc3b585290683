package dev.tributary.connector.sftp;

import dev.tributary.connector.sftp.ssh.Algorithms;
import dev.tributary.connector.spi.ConnectorProvider;
import dev.tributary.connector.spi.MissionView.ProgressState;
import dev.tributary.connector.spi.Secret;
import dev.tributary.connector.testkit.Document;
import dev.tributary.connector.testkit.Rig;
import dev.tributary.connector.testkit.Verdict;
import dev.tributary.connector.testkit.WrongSetting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A partner's server, and its files. */
final class PollRig implements Rig {

    private final Path missions;
    private final TestServer server;
    private final CsvPartner partner;

    PollRig(Path root) throws IOException {
        this.missions = Files.createDirectories(root.resolve("missions"));
        this.partner = new CsvPartner(missions);
        this.server = new TestServer(root, Algorithms.CURRENT).start();
    }

    @Override
    public ConnectorProvider provider() {
        return new SftpConnectorProvider();
    }

    @Override
    public Map<String, ?> settings() {
        return settings(server);
    }

    static Map<String, Object> settings(TestServer server) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("mode", "poll");
        settings.put("host", "127.0.0.1");
        settings.put("port", server.port());
        settings.put("username", TestServer.USERNAME);
        settings.put("password", new Secret(TestServer.PASSWORD));
        settings.put("host-key", server.fingerprint());
        settings.put("directory", "/missions");
        settings.put("poll-interval", Duration.ofMillis(20));
        settings.put("settle", Duration.ZERO);
        return settings;
    }

    @Override
    public List<WrongSetting> wrongSettings() {
        return List.of(
                WrongSetting.of(settings(), "port", 70_000),
                WrongSetting.of(settings(), "poll-interval", Duration.ofMillis(1)),
                WrongSetting.of(settings(), "host-key", "MD5:16:27"),
                WrongSetting.of(settings(), "private-key", new Secret("no private key at all")),
                WrongSetting.of(settings(), "root", Path.of("elsewhere")),
                new WrongSetting("username", Map.of("mode", "poll", "host", "127.0.0.1")));
    }

    @Override
    public void offer(Document document) throws IOException {
        partner.forget(document);
        Path inbox = Files.createDirectories(missions.resolve("inbox"));
        Path unfinished = inbox.resolve(CsvPartner.name(document) + ".part");
        Files.writeString(unfinished, CsvPartner.content(document));
        Files.move(unfinished, inbox.resolve(CsvPartner.name(document)));
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
        server.stop();
    }

    @Override
    public void mendWorld() throws IOException {
        server.start();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
