package dev.tributary.connector.email;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.email.imap.Mailbox;
import dev.tributary.connector.email.imap.RemoteMailbox;
import dev.tributary.connector.email.intake.Ledger;
import dev.tributary.connector.email.server.Access;
import dev.tributary.connector.email.server.Postman;
import dev.tributary.connector.email.server.SmtpPostman;
import dev.tributary.connector.formats.gateway.Closing;
import dev.tributary.connector.formats.gateway.Kept;
import dev.tributary.connector.spi.ConnectorState;
import dev.tributary.connector.spi.MissionView;
import dev.tributary.connector.testkit.ConnectorHarness;
import dev.tributary.connector.testkit.DeclaredSettings;
import dev.tributary.connector.testkit.TestContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever step of a mail's life a run ends at, the next one goes on from there. */
class EndAtEachStepTest {

    private static final long SEED = 20261127;

    /** Five and two have nothing in common: ends before steps come as often as ends after them. */
    private static final int STRIDE = Boolean.getBoolean("tributary.long") ? 1 : 5;

    private static final String FILE = "<file@acme.example>";
    private static final String TEXT = "<text@acme.example>";

    private final Random chance = new Random(SEED);

    /** When answers are sent. */
    enum Sending {
        ONCE_ALL_IS_TAKEN,
        MEANWHILE
    }

    @ParameterizedTest
    @EnumSource(Sending.class)
    void noMissionIsLostOrDoubledAndNoAnswerIsMissing(Sending sending) throws Exception {
        int end = 1;
        while (endsAt(end, sending)) {
            end += STRIDE;
        }
        assertThat(end).as("steps, and two ends of each").isGreaterThan(95);
    }

    /** Whether there is such a step. */
    private boolean endsAt(int end, Sending sending) throws Exception {
        try (World world = new World()) {
            world.deliver(Mails.withFile(FILE, "daily.csv", "id;vehicle\r\nA-1;AA-123-BB\r\nA-2;AA-123-BB\r\n"));
            world.deliver(Mails.withText(TEXT, Mails.mission("A-3")));
            world.deliver("Received: from another\n" + Mails.withText(TEXT, Mails.mission("A-3")));
            world.deliver(Mails.from("stranger@elsewhere.example", "<4@elsewhere.example>", Mails.mission("A-4")));
            Ends ends = Ends.at(end);
            run(world, ends, sending);
            run(world, Ends.never(), sending);
            run(world, Ends.never(), sending);

            String after = "after end " + end + ", " + ends.where();
            assertThat(world.gateway.missions())
                    .as(after)
                    .allMatch(one -> one.revision() == 1)
                    .extracting(MissionView::id)
                    .containsExactlyInAnyOrder("A-1", "A-2", "A-3");
            assertThat(world.lying(MailServer.INBOX)).as(after).isZero();
            assertThat(world.lying("Done")).as(after).isEqualTo(3);
            assertThat(world.lying("Rejected")).as(after).isEqualTo(1);
            boolean mayBeSentTwice =
                    ends.hasEnded() && (ends.isFrom("after send", "before keep") || sending == Sending.MEANWHILE);
            assertAnswered(world, mayBeSentTwice ? 3 : 2, after);
            return ends.hasEnded();
        }
    }

    /** What the server has taken, and that is not known yet, goes out once more: the same mail, by its Message-ID. */
    private static void assertAnswered(World world, int most, String after) throws IOException {
        assertThat(world.replies()).as(after).hasSizeBetween(2, most);
        for (String mail : List.of(FILE, TEXT)) {
            assertThat(world.answers(mail)).as(after).isNotEmpty();
            assertThat(world.answers(mail).stream().map(Reply::messageId).distinct())
                    .as(after)
                    .hasSize(1);
            assertThat(world.answers(mail).stream().map(Reply::result))
                    .as(after)
                    .allMatch(result -> result.contains("ACCEPTED") || mail.equals(TEXT));
        }
    }

    private void run(World world, Ends ends, Sending sending) throws Exception {
        TestContext context = TestContext.of(
                ConnectorHarness.NAME,
                world.gateway,
                DeclaredSettings.complete(new EmailConnectorProvider(), ConnectorHarness.NAME, world.settings()));
        FailingGateway gateway = new FailingGateway(context, ends);
        EmailSettings settings = EmailSettings.of(context.settings());
        Closing closing = new Closing();
        Ledger ledger = new Ledger(new Kept(gateway.context(), closing), settings.place());
        Letters letters =
                new Letters(gateway.context(), closing, settings, ledger::question, postman(settings, context, ends));
        Parts parts = new Parts(gateway.context(), closing, settings, ledger, letters, chance);
        try (Mailbox mailbox = mailbox(settings, context, closing, ends)) {
            if (sending == Sending.MEANWHILE) {
                letters.begin();
            }
            look(new MailRound(mailbox, parts, () -> {}), ends);
            if (sending == Sending.ONCE_ALL_IS_TAKEN) {
                letters.begin();
            }
            World.until("all is sent", () -> ends.hasEnded() || isSent(world, gateway));
        } finally {
            letters.close();
        }
        assertThat(temporary(world)).as("left in the temporary folder").isEmpty();
    }

    private static Mailbox mailbox(EmailSettings settings, TestContext context, Closing closing, Ends ends) {
        Access access = new Access(settings.imap(), context.clock());
        return new FailingMailbox(
                new RemoteMailbox(access, settings.imap().answerTimeout(), settings.folders(), closing), ends);
    }

    private static Postman postman(EmailSettings settings, TestContext context, Ends ends) {
        SmtpPostman postman = new SmtpPostman(settings.smtp(), context.clock());
        return new Postman() {
            @Override
            public void send(String from, String to, byte[] mail) throws IOException {
                ends.act("send", () -> postman.send(from, to, mail));
            }

            @Override
            public void close() {
                postman.close();
            }
        };
    }

    private static void look(MailRound round, Ends ends) throws Exception {
        try {
            assertThat(round.look().attention() == null || ends.hasEnded()).isTrue();
        } catch (IOException | Ends.Ended end) {
            assertThat(ends.hasEnded()).as("ended by %s", end).isTrue();
        }
    }

    private static boolean isSent(World world, FailingGateway gateway) throws Exception {
        return kept(world, "answer/").isEmpty() && !gateway.isHandingOver();
    }

    private static List<ConnectorState.Entry> kept(World world, String prefix) throws Exception {
        return world.gateway
                .state(ConnectorHarness.NAME)
                .list(prefix, "", 1_000)
                .toCompletableFuture()
                .get();
    }

    private static List<String> temporary(World world) throws Exception {
        List<String> owners =
                kept(world, "owner").stream().map(ConnectorState.Entry::value).toList();
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> owners.stream().anyMatch(owner -> name.startsWith("tributary-" + owner)))
                    .toList();
        }
    }
}
