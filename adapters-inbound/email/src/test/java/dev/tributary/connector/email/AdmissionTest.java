package dev.tributary.connector.email;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.Health;
import dev.tributary.connector.spi.MissionView;
import dev.tributary.connector.testkit.ConnectorHarness;
import dev.tributary.connector.testkit.RunningConnector;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whose mails are taken, and how much of them: where each goes, who is answered, what is counted and logged. */
class AdmissionTest {

    private static final String ANNA = "anna@acme.example";
    private static final String OTHER = "chef@bolt.example";
    private static final String STRANGER = "chef@sub.acme.example";
    private static final String SERVER = "mx.fleet.example";
    private static final String RESULTS = "Authentication-Results: ";

    private final World world = new World(ANNA, OTHER, STRANGER);

    AdmissionTest() throws IOException {}

    @AfterEach
    void nothingPersonalWasLogged() throws IOException {
        world.assertDiscreet();
        world.close();
    }

    private void deliver(String sender, String id) throws IOException {
        world.deliver(Mails.from(sender, "<" + id + "@acme.example>", Mails.mission(id)));
    }

    private void deliverUnder(String fields, String id) throws IOException {
        world.deliver(fields + "\n" + Mails.withText("<" + id + "@acme.example>", Mails.mission(id)));
    }

    /** Starts a connector that puts all away and answers what is to be answered. */
    private Map<String, Long> counted() throws Exception {
        RunningConnector connector = world.start();
        World.until("all is put away", () -> world.lying(MailServer.INBOX) == 0);
        World.until("all is answered", world::isAllSent);
        world.letItLook();
        return connector.context().counters();
    }

    private List<String> taken() {
        return world.gateway.missions().stream().map(MissionView::id).toList();
    }

    private List<String> answered() throws IOException {
        return world.replies().stream().map(Reply::question).toList();
    }

    private void assertFiled(int done, int rejected) {
        assertThat(world.lying("Done")).as("done").isEqualTo(done);
        assertThat(world.lying("Rejected")).as("rejected").isEqualTo(rejected);
    }

    @Test
    void strangersAndMailsOfSeveralAreFiledAndNotAnswered() throws Exception {
        deliver(STRANGER, "M-1");
        deliver(World.PARTNER + ">, <" + ANNA, "M-2");
        deliver("", "M-3");
        deliver(World.PARTNER, "M-4");

        assertThat(counted())
                .containsEntry("mails_stranger", 1L)
                .containsEntry("mails_no_sender", 2L)
                .containsEntry("mails", 1L);
        assertFiled(1, 3);
        assertThat(taken()).containsExactly("M-4");
        assertThat(answered()).containsExactly("<M-4@acme.example>");
        assertThat(world.replies(STRANGER)).isEmpty();
        assertThat(world.replies(ANNA)).isEmpty();
    }

    @Test
    void automaticMailsAreFiledAndNotAnswered() throws Exception {
        List<String> fields = List.of(
                "Auto-Submitted: auto-generated",
                "Return-Path: <>",
                "Precedence: bulk",
                "List-Id: <drivers.acme.example>",
                "X-Auto-Response-Suppress: All",
                "X-Failed-Recipients: " + World.PARTNER,
                "X-Autoreply: yes");
        for (String field : fields) {
            deliverUnder(field, "M-" + fields.indexOf(field));
        }
        world.more.put("senders", Map.of(ConnectorHarness.NAME, List.of("*@acme.example", "*@fleet.example")));
        deliver(World.MAILBOX, "M-7");
        deliver("MAILER-DAEMON@acme.example", "M-8");

        assertThat(counted()).containsEntry("mails_automatic", 9L).doesNotContainKey("mails");
        assertFiled(0, 9);
        assertThat(taken()).isEmpty();
        assertThat(world.replies()).isEmpty();
        assertThat(world.logged().toString())
                .contains("auto-submitted", "no-return-path", "bulk", "list", "suppressed", "report")
                .contains("auto-response", "own", "mailer");
    }

    @Test
    void withATrustedServerOnlyWhatItVouchesForIsTaken() throws Exception {
        world.more.put("trusted-authserv-id", SERVER);
        String forged = RESULTS + SERVER + "; dmarc=pass header.from=acme.example";
        deliverUnder(RESULTS + SERVER + "; spf=pass; dmarc=pass header.from=acme.example", "M-1");
        deliverUnder(RESULTS + SERVER + "; dmarc=fail header.from=acme.example", "M-2");
        deliver(World.PARTNER, "M-3");
        deliverUnder(RESULTS + SERVER + "; dmarc=fail header.from=acme.example\n" + forged, "M-4");
        deliverUnder(RESULTS + SERVER + "; spf=pass smtp.mailfrom=acme.example\n" + forged, "M-5");
        deliverUnder(RESULTS + "mx.forger.example; dmarc=pass header.from=acme.example", "M-6");
        deliverUnder(RESULTS + SERVER + "; dmarc=pass header.from=forger.example", "M-7");

        assertThat(counted()).containsEntry("mails_unauthenticated", 6L).containsEntry("mails", 1L);
        assertFiled(1, 6);
        assertThat(taken()).containsExactly("M-1");
        assertThat(answered()).containsExactly("<M-1@acme.example>");
    }

    @Test
    void missionsBelongToThePartnerOfTheirSender() throws Exception {
        world.more.put("senders", Map.of("acme", List.of("*@acme.example"), "bolt", List.of(OTHER)));
        deliver(ANNA, "M-1");
        deliver(OTHER, "M-2");
        deliver(OTHER, "M-1");
        deliver(STRANGER, "M-3");

        assertThat(counted()).containsEntry("mails", 3L).containsEntry("mails_stranger", 1L);
        assertFiled(3, 1);
        assertThat(world.gateway.missions().stream()
                        .collect(Collectors.toMap(
                                MissionView::id, mission -> mission.source().partner())))
                .containsOnly(Map.entry("M-1", "acme"), Map.entry("M-2", "bolt"));
        assertThat(Told.of(world.replies(ANNA).get(0).text())).isEqualTo("M-1 taken");
        assertThat(world.replies(OTHER).stream().map(reply -> Told.of(reply.text())))
                .containsExactlyInAnyOrder("M-2 taken", "M-1 rejected id-taken");
    }

    @Test
    void whoWritesTooMuchWaitsInTheFolderAndNothingIsLost() throws Exception {
        world.more.put("most-mails-per-hour", 2);
        world.more.put("senders", Map.of(ConnectorHarness.NAME, List.of("*@acme.example")));
        for (String id : List.of("M-1", "M-2", "M-3", "M-4", "M-5")) {
            deliver(World.PARTNER, id);
        }
        deliver(ANNA, "M-6");
        RunningConnector connector = world.start();
        World.until("others are taken", () -> world.lying("Done") == 3);
        world.letItLook();

        assertThat(taken()).containsExactly("M-1", "M-2", "M-6");
        assertThat(world.lying(MailServer.INBOX)).isEqualTo(3);
        assertThat(world.health().status()).isEqualTo(Health.Status.DEGRADED);
        assertThat(world.health().detail().english()).startsWith("3 mails wait").contains("most-mails-per-hour");

        world.clock.advance(Duration.ofHours(1));
        World.until("two more are taken", () -> world.lying("Done") == 5);
        world.clock.advance(Duration.ofHours(1));
        World.until("the last is taken", () -> world.lying("Done") == 6);
        World.until("all are answered", world::isAllSent);
        World.until("health is good again", () -> world.health().status() == Health.Status.UP);

        assertThat(taken()).containsExactlyInAnyOrder("M-1", "M-2", "M-3", "M-4", "M-5", "M-6");
        assertThat(world.replies()).hasSize(5);
        assertThat(connector.context().counters()).containsEntry("mails", 6L);
        assertFiled(6, 0);
    }

    @Test
    void whatIsTooLargeIsAnsweredWhateverTheServerSaysOfItsSize() throws Exception {
        world.more.put("most-size", 1);
        String large = Mails.mission("M-1") + "comment: " + ("x".repeat(900) + "\n").repeat(1300);
        world.deliver(Mails.withText("<large@acme.example>", large));
        Map<String, Long> counted = counted();
        assertThat(counted).containsEntry("mails", 1L).containsEntry("mails_unreadable", 1L);
        assertThat(world.proxy().commands()).noneMatch(command -> command.contains("BODY.PEEK[]"));

        world.proxy().rewrite("RFC822\\.SIZE \\d+", "RFC822.SIZE 100");
        world.deliver(Mails.withText("<larger@acme.example>", large));
        World.until("it is put away", () -> world.lying("Rejected") == 2);
        World.until("it is answered", world::isAllSent);

        assertThat(taken()).isEmpty();
        assertThat(answered()).containsExactly("<large@acme.example>", "<larger@acme.example>");
        assertThat(world.replies()).allMatch(reply -> Told.of(reply.text()).equals("told mail-too-large"));
        assertFiled(0, 2);
    }

    @Test
    void ofTooManyMissionsNothingIsTaken() throws Exception {
        world.more.put("most-items", 2);
        String header = "id;vehicle\n";
        world.deliver(Mails.withFile("<many@acme.example>", "a.csv", header + "M-1;A\nM-2;A\nM-3;A"));
        world.deliver(Mails.withFile("<enough@acme.example>", "b.csv", header + "M-4;A\nM-5;A"));

        assertThat(counted()).containsEntry("mails", 2L).containsEntry("mails_unreadable", 1L);
        assertThat(taken()).containsExactly("M-4", "M-5");
        assertThat(Told.of(world.answers("<many@acme.example>").get(0).text())).isEqualTo("told too-many-missions");
        assertThat(Told.of(world.answers("<enough@acme.example>").get(0).text()))
                .isEqualTo("M-4 taken, M-5 taken");
        assertFiled(1, 1);
    }

    @Test
    void whatHasTooManyPartsOrLevelsIsNotTakenButAnswered() throws Exception {
        world.more.put("most-parts", 4);
        world.more.put("most-depth", 2);
        world.deliver(nested("<parts@acme.example>", 1, 6));
        world.deliver(nested("<deep@acme.example>", 3, 1));
        world.deliver(nested("<enough@acme.example>", 1, 2));

        assertThat(counted()).containsEntry("mails", 3L).containsEntry("mails_unreadable", 2L);
        for (String id : List.of("<parts@acme.example>", "<deep@acme.example>")) {
            assertThat(world.answers(id)).hasSize(1);
            assertThat(Told.of(world.answers(id).get(0).text())).isEqualTo("told mail-out-of-bounds");
        }
        assertThat(taken()).containsExactly("M-1", "M-2");
        assertFiled(1, 2);
    }

    private static String nested(String id, int levels, int parts) {
        String content = IntStream.rangeClosed(1, parts)
                .mapToObj(part ->
                        "--b1\nContent-Type: text/csv; name=\"" + part + ".csv\"\n\nid;vehicle\nM-" + part + ";A\n")
                .collect(Collectors.joining("", "Content-Type: multipart/mixed; boundary=\"b1\"\n\n", "--b1--\n"));
        for (int level = 2; level <= levels; level++) {
            String mark = "b" + level;
            content = "Content-Type: multipart/mixed; boundary=\"" + mark + "\"\n\n--" + mark + "\n" + content + "--"
                    + mark + "--\n";
        }
        return Mails.head(World.PARTNER, id) + content;
    }
}
