package dev.tributary.connector.email.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.connector.email.EmailConnectorProvider;
import dev.tributary.connector.email.answer.Answers;
import dev.tributary.connector.email.answer.Outbox;
import dev.tributary.connector.email.answer.Question;
import dev.tributary.connector.email.imap.Mailbox.Listed;
import dev.tributary.connector.email.imap.Mailbox.Target;
import dev.tributary.connector.email.message.Bounds;
import dev.tributary.connector.email.message.ContentReader;
import dev.tributary.connector.email.message.Head;
import dev.tributary.connector.email.message.HeadReader;
import dev.tributary.connector.email.server.Postman;
import dev.tributary.connector.formats.FileRules;
import dev.tributary.connector.formats.gateway.Closing;
import dev.tributary.connector.formats.gateway.Kept;
import dev.tributary.connector.formats.gateway.Patience;
import dev.tributary.connector.formats.gateway.TemporaryFiles;
import dev.tributary.connector.formats.intake.Waiting;
import dev.tributary.connector.testkit.DeclaredSettings;
import dev.tributary.connector.testkit.MemoryGateway;
import dev.tributary.connector.testkit.TestContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reads a mail that nobody foresaw. */
class UnforeseenTest {

    private static final String NAME = "mailbox";
    private static final byte[] MAIL =
            "From: chef@acme.example\r\nMessage-ID: <q@acme.example>\r\n\r\nid: M-1\r\nvehicle: A\r\n"
                    .getBytes(StandardCharsets.UTF_8);
    private static final Listed LISTED = new Listed(7, MAIL.length, List.of());

    private final MemoryGateway gateway = new MemoryGateway();
    private final TestContext context = TestContext.of(
            NAME,
            gateway,
            DeclaredSettings.complete(
                    new EmailConnectorProvider(),
                    NAME,
                    Map.of(
                            "imap", Map.of("host", "mail.example", "username", "missions"),
                            "smtp", Map.of("host", "mail.example", "from", "missions@fleet.example"),
                            "senders", Map.of("acme", List.of("chef@acme.example")))));
    private final Closing closing = new Closing();
    private Waiting waiting = new Patience(context, closing);
    private final Kept kept = new Kept(context, closing);
    private final Ledger ledger = new Ledger(kept, "place");

    @AfterEach
    void end() {
        gateway.close();
    }

    private Target read(Reading.Opening opening) throws IOException, InterruptedException {
        ledger.open(1, Set.of(LISTED.uid()), Instant.EPOCH);
        Finishing finishing = new Finishing(
                ledger,
                new Answers("missions@fleet.example", Locale.ENGLISH),
                new Outbox(context, kept, new NoPostman(), "missions@fleet.example"),
                new Journal(context),
                context.clock());
        DocumentsOfMail documents = new DocumentsOfMail(context, waiting, FileRules.usual(), 100);
        Head head = HeadReader.read(MAIL);
        Author author = new Author(head, "head", Question.of("acme", head).orElseThrow());
        return new Reading(
                        opening,
                        new OneMail(MAIL),
                        new Bounds(1_000_000, 100, 10),
                        TemporaryFiles.of("readingtest"),
                        documents,
                        finishing)
                .read(LISTED, author);
    }

    private int answers() throws Exception {
        return gateway.state(NAME)
                .list("answer/", "", 10)
                .toCompletableFuture()
                .get()
                .size();
    }

    @Test
    void aMailThatCannotBeTakenApartIsAnsweredAndRejected() throws Exception {
        Target target = read((mail, bounds, files) -> {
            throw new IllegalStateException("chef@acme.example");
        });

        assertThat(target).isEqualTo(Target.REJECTED);
        assertThat(answers()).isEqualTo(1);
        assertThat(context.counters()).containsEntry("mails_unreadable", 1L);
        assertThat(context.logger().lines().get(0))
                .startsWith("WARNING UID 7 could not be taken apart (IllegalStateException at ")
                .contains("UnforeseenTest")
                .doesNotContain("chef");
    }

    @Test
    void itIsAnsweredOnceOnly() throws Exception {
        Reading.Opening opening = (mail, bounds, files) -> {
            throw new IllegalStateException();
        };
        read(opening);

        assertThat(read(opening)).isEqualTo(Target.REJECTED);
        assertThat(answers()).isEqualTo(1);
    }

    @Test
    void whereItCannotBeHandedInItIsTakenAgain() throws Exception {
        waiting = new NoAnswers();
        assertThatThrownBy(() -> read(ContentReader::read)).isInstanceOf(IllegalStateException.class);
        assertThat(answers()).isZero();

        waiting = new Patience(context, closing);
        assertThat(read(ContentReader::read)).isEqualTo(Target.DONE);
        assertThat(answers()).isEqualTo(1);
        assertThat(gateway.missions()).hasSize(1);
    }

    /** The gateway fails in a way that nobody foresaw. */
    private static final class NoAnswers implements Waiting {

        @Override
        public <T> T answer(CompletionStage<T> stage) {
            throw new IllegalStateException();
        }

        @Override
        public void pause(Duration time) {
            throw new IllegalStateException();
        }
    }

    /** Mails stay in the outbox. */
    private static final class NoPostman implements Postman {

        @Override
        public void send(String from, String to, byte[] mail) throws IOException {
            throw new IOException("not sent here");
        }

        @Override
        public void close() {}
    }
}
