package dev.tributary.connector.email;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.StoredMessage;
import dev.tributary.connector.testkit.ConnectorHarness;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Takes the whole corpus out of one mailbox; beside it lies what is to become of each mail. */
class CorpusEndToEndTest {

    private static final String ABROAD = "chef@xn--bcher-kva.example";
    private static final String OUTCOMES = "corpus-outcomes.txt";
    private static final Path PLACE = place();
    private static final Pattern MOVED = Pattern.compile("UID MOVE (\\d+) \"?(\\w+)\"?");
    private static final Pattern FINISHED = Pattern.compile("INFO mail (\\w+) \\(UID (\\d+)\\): .*");
    private static final Pattern ANSWER = Pattern.compile("<(\\w+)\\.answer@fleet\\.example>");

    private final List<Path> mails = mails();

    CorpusEndToEndTest() throws IOException {}

    private static Path place() {
        URL outcomes = Objects.requireNonNull(CorpusEndToEndTest.class.getResource(OUTCOMES));
        return Objects.requireNonNull(Path.of(URI.create(outcomes.toString())).getParent());
    }

    private static List<Path> mails() throws IOException {
        try (Stream<Path> files = Files.list(PLACE.resolve("corpus"))) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted(Comparator.comparing(CorpusEndToEndTest::name))
                    .toList();
        }
    }

    @Test
    void everyMailBecomesWhatIsWrittenBesideIt() throws Exception {
        List<String> expected = Files.readAllLines(PLACE.resolve(OUTCOMES));
        try (World world = new World(ABROAD)) {
            world.more.put(
                    "senders", Map.of(ConnectorHarness.NAME, List.of("*@acme.example", "chef@b\u00FCcher.example")));
            world.more.put("most-mails-per-hour", 1000);
            deliver(world);
            world.start();
            World.until("all mails are put away", () -> world.lying(MailServer.INBOX) == 0);
            World.until("all answers have come", world::isAllSent);
            world.letItLook();

            assertThat(outcomes(world)).containsExactlyElementsOf(expected);
            assertThat(answers(world).stream().map(Reply::messageId)).doesNotHaveDuplicates();
            assertThat(world.lying("Done") + world.lying("Rejected")).isEqualTo(mails.size());
            world.assertDiscreet();
        }
    }

    /** The server takes some mails apart and puts them together differently: those are given as they are. */
    private void deliver(World world) throws IOException, MessagingException {
        for (Path mail : mails) {
            world.server().deliver(World.MAILBOX, Files.readAllBytes(mail));
        }
        for (StoredMessage lying : world.server().messages(World.MAILBOX, MailServer.INBOX)) {
            byte[] exact = Files.readAllBytes(mails.get((int) lying.getUid() - 1));
            ByteArrayOutputStream given = new ByteArrayOutputStream();
            lying.getMimeMessage().writeTo(given);
            if (!Arrays.equals(exact, given.toByteArray())) {
                new ExactMail(lying.getUid(), new String(exact, StandardCharsets.ISO_8859_1)).giveBy(world.proxy());
            }
        }
    }

    private static String name(Path mail) {
        return mail.getFileName().toString().replaceAll("\\.eml$", "");
    }

    private static List<Reply> answers(World world) throws IOException {
        List<Reply> answers = new ArrayList<>(world.replies());
        answers.addAll(world.replies(ABROAD));
        return answers;
    }

    private List<String> outcomes(World world) throws IOException {
        Map<Integer, String> folders = found(MOVED, world.proxy().commands(), 1, 2);
        Map<Integer, String> keys = found(FINISHED, world.logged(), 2, 1);
        Map<String, Reply> answers = answers(world).stream()
                .collect(Collectors.toMap(CorpusEndToEndTest::key, answer -> answer, (one, other) -> one));
        List<String> outcomes = new ArrayList<>();
        for (int uid = 1; uid <= mails.size(); uid++) {
            Reply answer = answers.get(keys.getOrDefault(uid, ""));
            outcomes.add(name(mails.get(uid - 1)) + ": " + folders.get(uid) + ", "
                    + (answer == null ? "not answered" : "answered: " + Told.of(answer.text())));
        }
        return outcomes;
    }

    private static Map<Integer, String> found(Pattern pattern, List<String> lines, int uid, int value) {
        return lines.stream()
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.toMap(line -> Integer.parseInt(line.group(uid)), line -> line.group(value)));
    }

    private static String key(Reply answer) {
        Matcher matcher = ANSWER.matcher(answer.messageId());
        return matcher.matches() ? matcher.group(1) : answer.messageId();
    }
}
