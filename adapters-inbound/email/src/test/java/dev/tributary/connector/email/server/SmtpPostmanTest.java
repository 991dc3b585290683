package dev.tributary.connector.email.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.tributary.connector.formats.gateway.Troubled;
import dev.tributary.connector.spi.Secret;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpPostmanTest {

    private static final InstantSource CLOCK = InstantSource.system();
    private static final String FROM = "missions@gateway.example";
    private static final String TO = "site@acme.example";
    private static final byte[] MAIL =
            "bcc: kept@as.is\r\nX-Odd:   two  spaces\r\nSubject: answer\r\n\r\n.dots\r\n..\r\nend\r\n"
                    .getBytes(StandardCharsets.US_ASCII);

    private static SmtpPostman postman(Scripted server) {
        return new SmtpPostman(Servers.plain("smtp", server.port(), new Credentials.None()), CLOCK);
    }

    private static Throwable sending(SmtpScript script) throws IOException {
        try (Scripted server = Scripted.playing(script);
                SmtpPostman postman = postman(server)) {
            return catchThrowable(() -> postman.send(FROM, TO, MAIL));
        }
    }

    @Test
    void sendsAMailByteByByteAsItIs() throws Exception {
        Threads threads = new Threads();
        GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mail.start();
        mail.setUser(FROM, FROM, "pass");
        try (SmtpPostman postman = new SmtpPostman(
                Servers.plain("smtp", mail.getSmtp().getPort(), new Credentials.Password(FROM, new Secret("pass"))),
                CLOCK)) {
            postman.send(FROM, TO, MAIL);

            assertThat(mail.getReceivedMessages()).hasSize(1);
            ByteArrayOutputStream got = new ByteArrayOutputStream();
            mail.getReceivedMessages()[0].writeTo(got);
            assertThat(got.toString(StandardCharsets.US_ASCII))
                    .contains(new String(MAIL, StandardCharsets.US_ASCII).stripTrailing());
        } finally {
            mail.stop();
        }
        assertThat(threads.left()).isEmpty();
    }

    @Test
    void greetsWithoutTheNameOfThisMachineAndGivesTheEnvelopeAsToldTo() throws Exception {
        try (Scripted server = Scripted.playing(new SmtpScript());
                SmtpPostman postman = postman(server)) {
            postman.send("", TO, MAIL);

            assertThat(server.heard).contains("EHLO [127.0.0.1]", "MAIL FROM:<>", "RCPT TO:<site@acme.example>");
        }
    }

    @Test
    void letsNoAddressSlipInACommand() throws Exception {
        try (Scripted server = Scripted.playing(new SmtpScript());
                SmtpPostman postman = postman(server)) {
            assertThatThrownBy(() -> postman.send(FROM, "a@b.example>\r\nRCPT TO:<c@d.example", MAIL))
                    .isInstanceOf(Postman.Refused.class);
            assertThat(server.heard).noneMatch(line -> line.startsWith("RCPT"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 no such user",
        "RCPT, 552 5.2.2 mailbox full: quota exceeded",
        "MAIL, 552 5.3.4 too large",
        "., 554 5.6.0 content is not liked",
        "DATA, 554 no valid recipients",
    })
    void tellsAMailThatIsRefusedForGood(String command, String reply) throws Exception {
        assertThat(sending(new SmtpScript().replying(command, reply)))
                .isInstanceOf(Postman.Refused.class)
                .hasMessageContaining(reply.substring(0, 9))
                .hasMessageNotContaining("@");
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 450 4.2.0 greylisted",
        "MAIL, 451 4.3.0 later",
        "., 452 4.3.1 disk full",
        "DATA, 421 4.3.2 shutting down",
        "., 550 5.4.5 Daily user sending limit exceeded",
        "greeting, 421 4.7.0 too many connections",
        "EHLO, hang up",
        "RCPT, hang up",
        "., hang up",
    })
    void triesAgainWhatMayBeTakenLater(String command, String reply) throws Exception {
        assertThat(sending(new SmtpScript().replying(command, reply)))
                .isInstanceOfSatisfying(
                        Troubled.class, known -> assertThat(known.isLasting()).isFalse());
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL, 530 5.7.0 authentication required, smtp.username",
        "RCPT, 554 5.7.1 relay access denied, smtp.username",
        "MAIL, 550 5.7.1 not owned by this account, smtp.from",
        "., 554 5.2.252 SendAsDenied, smtp.from",
    })
    void namesTheSettingThatIsWrong(String command, String reply, String setting) throws Exception {
        assertThat(sending(new SmtpScript().replying(command, reply))).isInstanceOfSatisfying(Troubled.class, known -> {
            assertThat(known.isLasting()).isTrue();
            assertThat(known.why().english()).contains(setting);
            assertThat(known.why().french()).contains(setting);
        });
    }

    @Test
    void doesNotGoOnWithoutALoginWhereOneIsSet() throws Exception {
        try (Scripted server = Scripted.playing(new SmtpScript());
                SmtpPostman postman =
                        new SmtpPostman(Servers.plain("smtp", server.port(), Servers.password("pass")), CLOCK)) {
            assertThatThrownBy(() -> postman.send(FROM, TO, MAIL))
                    .isInstanceOf(Troubled.class)
                    .hasMessageContaining("smtp.port");
            assertThat(server.heard).noneMatch(line -> line.startsWith("MAIL"));
        }
    }

    @Test
    void aServerThatDripsHoldsNobodyBeyondTheTimeForAMail() throws Exception {
        Threads threads = new Threads();
        try (Scripted server = Scripted.playing(SmtpPostmanTest::drip);
                SmtpPostman postman = new SmtpPostman(
                        Servers.plain("smtp", server.port(), new Credentials.None()), CLOCK, Duration.ofMillis(500))) {
            assertThatThrownBy(() -> postman.send(FROM, TO, MAIL))
                    .isInstanceOf(Troubled.class)
                    .hasMessageContaining("too slow");
        }
        assertThat(threads.left()).isEmpty();
    }

    /** Each line begins a time limit for reading anew: without a limit for all there is no end. */
    private static void drip(Scripted.Caller caller) throws IOException, InterruptedException {
        while (caller.keepSilent(Duration.ofMillis(20))) {
            caller.say("220-one more line of a greeting that has no end");
        }
    }

    @Test
    void aServerThatTakesNothingHoldsNobody() throws Exception {
        Threads threads = new Threads();
        try (Scripted server = Scripted.playing(SmtpPostmanTest::takeNothing);
                SmtpPostman postman = new SmtpPostman(
                        Servers.impatient(Servers.plain("smtp", server.port(), new Credentials.None())),
                        CLOCK,
                        Servers.LONG)) {
            assertThatThrownBy(() -> postman.send(FROM, TO, new byte[64 * 1024 * 1024]))
                    .isInstanceOf(Troubled.class)
                    .hasMessageContaining("did not answer as it should");
        }
        assertThat(threads.left()).isEmpty();
    }

    private static void takeNothing(Scripted.Caller caller) throws IOException, InterruptedException {
        caller.say("220 scripted");
        caller.hear();
        caller.say("250 scripted");
        caller.hear();
        caller.say("250 ok");
        caller.hear();
        caller.say("250 ok");
        caller.hear();
        caller.say("354 go on");
        caller.keepSilent();
    }

    @Test
    void closingEndsWhatIsUnderWay() throws Exception {
        Threads threads = new Threads();
        CountDownLatch called = new CountDownLatch(1);
        try (Scripted server = Scripted.playing(caller -> {
            called.countDown();
            caller.keepSilent();
        })) {
            SmtpPostman postman = postman(server);
            CompletableFuture<Throwable> failure = CompletableFuture.supplyAsync(
                    () -> catchThrowable(() -> postman.send(FROM, TO, MAIL)),
                    work -> new Thread(work, "sender").start());
            called.await();
            postman.close();

            assertThat(failure.get(Servers.BOUND_SECONDS, TimeUnit.SECONDS))
                    .isInstanceOf(IOException.class)
                    .hasMessage("closed");
            assertThatThrownBy(() -> postman.send(FROM, TO, MAIL)).hasMessage("closed");
        }
        assertThat(threads.left()).isEmpty();
    }
}
