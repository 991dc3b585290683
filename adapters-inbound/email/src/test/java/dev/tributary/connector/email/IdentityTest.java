package dev.tributary.connector.email;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.ConnectorState.Entry;
import dev.tributary.connector.spi.MissionView;
import dev.tributary.connector.testkit.ConnectorHarness;
import dev.tributary.connector.testkit.RunningConnector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mail is known wherever it lies and however it came, and only what is the same counts as the same. */
class IdentityTest {

    private static final String ID = "<1@acme.example>";
    private static final String CSV = "id;vehicle\r\nA-1;AA-123-BB\r\nA-2;AA-123-BB\r\n";

    private World world;
    private RunningConnector connector;

    @BeforeEach
    void begin() throws Exception {
        world = new World();
        connector = world.start();
    }

    @AfterEach
    void end() throws IOException {
        world.close();
    }

    /** The same mail again, as another server passes it on. */
    private static String anotherWay(String messageId, String csv) {
        return """
                Received: from relay.acme.example by mx.fleet.example; Fri, 27 Nov 2026 09:15:00 +0000
                Received: from phone by relay.acme.example; Fri, 27 Nov 2026 09:14:59 +0000
                From: Le chef <%s>
                To: missions@fleet.example
                Subject: missions
                Date: Fri, 27 Nov 2026 08:00:00 +0000
                Message-ID: %s
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="other"

                --other
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                Bonjou=72
                --other
                Content-Type: text/csv; name="daily.csv"; charset=utf-8
                Content-Disposition: attachment; filename="daily.csv"
                Content-Transfer-Encoding: base64

                %s
                --other--
                """.formatted(
                World.PARTNER, messageId, Base64.getEncoder().encodeToString(csv.getBytes(StandardCharsets.UTF_8)));
    }

    private void awaitDone(int mails) {
        World.until("all is moved away", () -> world.lying("Done") == mails && world.lying(MailServer.INBOX) == 0);
    }

    /** That much was taken and answered, and nothing more than that. */
    private void assertTaken(int mails, String... missions) throws IOException {
        World.until("all is answered", () -> world.replies().size() >= mails);
        world.letItLook();
        assertThat(world.replies()).hasSize(mails).extracting(Reply::messageId).doesNotHaveDuplicates();
        assertThat(world.gateway.missions())
                .allMatch(mission -> mission.revision() == 1)
                .extracting(MissionView::id)
                .containsExactly(missions);
        assertThat(world.lying(MailServer.INBOX)).isZero();
    }

    private void assertCounted(String counter, long count) {
        assertThat(connector.context().counters()).containsEntry(counter, count);
    }

    @Test
    void aCopyThatCameAnotherWayIsPutAway() throws Exception {
        world.deliver(Mails.withFile(ID, "daily.csv", CSV.stripTrailing()));
        awaitDone(1);
        world.deliver(anotherWay(ID, CSV.stripTrailing()));
        awaitDone(2);

        assertTaken(1, "A-1", "A-2");
        assertCounted("mails_copied", 1);
    }

    @Test
    void twoCopiesThatLieSideBySideAreOne() throws Exception {
        world.proxy().shut();
        world.deliver(anotherWay(ID, CSV.stripTrailing()));
        world.deliver(Mails.withFile(ID, "daily.csv", CSV.stripTrailing()));
        world.proxy().open();
        awaitDone(2);

        assertTaken(1, "A-1", "A-2");
        assertCounted("mails_copied", 1);
    }

    @Test
    void aMailThatIsMovedBackIsPutAwayAgain() throws Exception {
        world.deliver(Mails.withFile(ID, "daily.csv", CSV));
        awaitDone(1);
        world.server().moveAll(World.MAILBOX, "Done", MailServer.INBOX);
        awaitDone(1);

        assertTaken(1, "A-1", "A-2");
        World.until("it is counted", () -> connector.context().counters().containsKey("mails_copied"));
        assertCounted("mails_copied", 1);
    }

    @Test
    void aMailboxThatIsBuiltAnewDoublesNothing() throws Exception {
        world.deliver(Mails.withFile(ID, "daily.csv", CSV));
        world.deliver(Mails.withText("<2@acme.example>", Mails.mission("A-3")));
        awaitDone(2);
        World.until("all is answered", () -> world.replies().size() == 2);
        connector.close();
        world.server().moveAll(World.MAILBOX, "Done", MailServer.INBOX);
        world.proxy().rewrite("UIDVALIDITY \\d+", "UIDVALIDITY 7");
        connector = world.start();
        awaitDone(2);

        assertTaken(2, "A-1", "A-2", "A-3");
        assertCounted("mails_copied", 2);
    }

    @Test
    void aMailWithTheIdOfAnotherIsTakenForWhatItHolds() throws Exception {
        world.deliver(Mails.withText(ID, Mails.mission("A-1")));
        awaitDone(1);
        world.deliver(Mails.withText(ID, Mails.mission("A-2")));
        awaitDone(2);

        assertTaken(2, "A-1", "A-2");
        assertThat(world.answers(ID)).hasSize(2);
    }

    @Test
    void aMailThatHoldsTheSameAsAnotherIsAnsweredAsWell() throws Exception {
        world.deliver(Mails.withText(ID, Mails.mission("A-1")));
        awaitDone(1);
        world.deliver(Mails.withText("<2@acme.example>", Mails.mission("A-1")));
        awaitDone(2);

        assertTaken(2, "A-1");
        assertThat(world.answers("<2@acme.example>")).hasSize(1);
    }

    @Test
    void aMailWithoutAnIdIsKnownByItsSenderAndItsDate() throws Exception {
        world.deliver(withoutId("A-1", "08:00:00"));
        awaitDone(1);
        world.deliver("Received: from elsewhere\n" + withoutId("A-1", "08:00:00"));
        world.deliver(withoutId("A-1", "08:00:01"));
        world.deliver(withoutId("A-2", "08:00:00"));
        awaitDone(4);

        assertTaken(3, "A-1", "A-2");
        assertCounted("mails_copied", 1);
    }

    private static String withoutId(String mission, String time) {
        return Mails.withText(ID, Mails.mission(mission))
                .replace("Message-ID: " + ID + "\n", "")
                .replace("08:00:00", time);
    }

    @Test
    void aMailThatGotTheUidOfAFinishedOneIsTaken() throws Exception {
        world.proxy().refuse("UID MOVE");
        world.proxy().refuse("UID COPY");
        world.deliver(Mails.withText(ID, Mails.mission("A-1")));
        World.until("it is finished", () -> world.replies().size() == 1);
        Entry finished = lying().get(0);
        world.proxy().behave();
        awaitDone(1);
        connector.close();
        assertThat(finished.key()).endsWith("/1");
        String key = finished.key().replaceAll("1$", "2");
        world.gateway
                .state(ConnectorHarness.NAME)
                .keep(List.of(new Entry(key, finished.value())))
                .toCompletableFuture()
                .get();
        world.deliver(Mails.withText("<2@acme.example>", Mails.mission("A-2")));
        connector = world.start();
        awaitDone(2);

        assertTaken(2, "A-1", "A-2");
    }

    private List<Entry> lying() throws Exception {
        return world.gateway
                .state(ConnectorHarness.NAME)
                .list("uid/", "", 10)
                .toCompletableFuture()
                .get();
    }
}
