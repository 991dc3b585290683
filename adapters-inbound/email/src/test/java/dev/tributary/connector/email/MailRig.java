package dev.tributary.connector.email;

import dev.tributary.connector.spi.ConnectorProvider;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.connector.spi.Secret;
import dev.tributary.connector.testkit.Document;
import dev.tributary.connector.testkit.Item;
import dev.tributary.connector.testkit.Rig;
import dev.tributary.connector.testkit.Verdict;
import dev.tributary.connector.testkit.WrongSetting;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A mailbox, and a partner who writes to it. */
final class MailRig implements Rig {

    private static final Pattern VERDICT = Pattern.compile("(?m)^\\d+;([A-Z]+);");

    private final World world = new World();
    private final Map<String, String> ids = new HashMap<>();
    private int mails;

    MailRig() throws IOException {}

    @Override
    public ConnectorProvider provider() {
        return new EmailConnectorProvider();
    }

    @Override
    public Map<String, ?> settings() {
        return world.settings();
    }

    @Override
    public List<WrongSetting> wrongSettings() {
        return List.of(
                WrongSetting.of(settings(), "poll-interval", Duration.ofMillis(1)),
                WrongSetting.of(settings(), "done-folder", "INBOX"),
                new WrongSetting(
                        "senders.acme.0",
                        WrongSetting.of(settings(), "senders", Map.of("acme", List.of("*")))
                                .settings()),
                WrongSetting.of(settings(), "notify", "always"),
                WrongSetting.of(settings(), "most-items", 0),
                within("imap", "port", 70_000),
                within("imap", "host", "mail.example", "security"),
                within("smtp", "from", "nobody"),
                within("smtp", "password", new Secret("no username for it"), "username"));
    }

    private WrongSetting within(String group, String name, Object value) {
        return within(group, name, value, name);
    }

    private WrongSetting within(String group, String name, Object value, String blamed) {
        Map<String, Object> settings = new HashMap<>(settings());
        Map<String, Object> changed = new HashMap<>();
        ((Map<?, ?>) settings.getOrDefault(group, Map.of())).forEach((key, one) -> changed.put((String) key, one));
        changed.put(name, value);
        settings.put(group, changed);
        return new WrongSetting(group + "." + blamed, settings);
    }

    @Override
    public void offer(Document document) throws IOException {
        String id = "<" + ++mails + "." + document.name() + "@acme.example>";
        ids.put(document.name(), id);
        world.deliver(Mails.withFile(id, document.name() + ".csv", content(document)));
    }

    private static String content(Document document) {
        return document.items().stream()
                .map(MailRig::line)
                .collect(Collectors.joining("\r\n", "id;vehicle;comment;action\r\n", "\r\n"));
    }

    private static String line(Item item) {
        MissionDraft draft = item.draft();
        String line = item.id() + ";" + draft.get(MissionField.VEHICLE).orElse("") + ";"
                + draft.get(MissionField.COMMENT).orElse("") + ";"
                + (draft.action() == MissionDraft.Action.CANCEL ? "CANCEL" : "");
        return item.broken() ? line + ";one;too;many" : line;
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
        return world.answers(ids.getOrDefault(document.name(), "")).stream()
                .map(Reply::result)
                .findFirst()
                .orElse("");
    }

    @Override
    public boolean isAcknowledged(Document document) {
        return world.server().contents(World.MAILBOX, MailServer.INBOX).stream()
                .noneMatch(mail -> mail.contains(ids.getOrDefault(document.name(), "")));
    }

    @Override
    public void preventAcknowledging() {
        world.proxy().refuse("UID MOVE");
        world.proxy().refuse("UID COPY");
    }

    @Override
    public void allowAcknowledging() {
        world.proxy().behave();
    }

    @Override
    public void breakWorld() {
        world.proxy().shut();
    }

    @Override
    public void mendWorld() throws IOException {
        world.proxy().open();
    }

    @Override
    public void close() throws IOException {
        world.close();
    }
}
