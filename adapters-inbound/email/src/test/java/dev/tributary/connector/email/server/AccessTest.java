package dev.tributary.connector.email.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.tributary.connector.email.server.Server.Security;
import dev.tributary.connector.formats.gateway.Troubled;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.InstantSource;
import javax.net.ssl.SSLContext;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTest {

    private static final InstantSource CLOCK = InstantSource.system();
    private static final Credentials GOOD = Servers.password("pass");

    @TempDir
    private Path folder;

    private static GreenMail started(ServerSetup setup) {
        GreenMail mail = new GreenMail(setup.dynamicPort());
        mail.start();
        mail.setUser(Servers.USER, Servers.USER, "pass");
        return mail;
    }

    private static Throwable connecting(Server server) {
        try (Access access = new Access(server, CLOCK)) {
            return catchThrowable(() -> access.connect(access.store()));
        }
    }

    @Test
    void opensAMailboxAndLeavesNoThread() throws Exception {
        Threads threads = new Threads();
        GreenMail mail = started(ServerSetup.IMAP);
        try (Access access = new Access(Servers.plain("imap", mail.getImap().getPort(), GOOD), CLOCK)) {
            IMAPStore store = access.store();
            access.connect(store);

            assertThat(store.getFolder("INBOX").exists()).isTrue();
        } finally {
            mail.stop();
        }
        assertThat(threads.left()).isEmpty();
    }

    @Test
    void refusesACertificateThatNobodyHasSigned() {
        GreenMail mail = started(ServerSetup.IMAPS);
        try {
            Server server = Servers.server("imap", mail.getImaps().getPort(), Security.TLS, GOOD);

            assertThat(connecting(server))
                    .isInstanceOfSatisfying(
                            Troubled.class,
                            known -> assertThat(known.isLasting()).isTrue())
                    .hasMessageContaining("signed by nobody this machine trusts");
        } finally {
            mail.stop();
        }
    }

    @Test
    void refusesTheCertificateOfAnotherName() {
        GreenMail mail = started(ServerSetup.IMAPS);
        Server server = Servers.server("imap", mail.getImaps().getPort(), Security.TLS, GOOD);
        try (Access access = trusting(server)) {
            assertThatThrownBy(() -> access.connect(access.store()))
                    .isInstanceOf(Troubled.class)
                    .hasMessageContaining("that of another name")
                    .hasMessageContaining("imap.host");
        } finally {
            mail.stop();
        }
    }

    /** Whoever has signed it; the name must be right. */
    private static Access trusting(Server server) {
        Access access = new Access(server, CLOCK);
        String protocol = new SessionProperties(server).protocol();
        access.session().getProperties().setProperty("mail." + protocol + ".ssl.trust", "localhost");
        return access;
    }

    @Test
    void speaksTlsFromTheFirstByte() throws Exception {
        SSLContext tls = TestCertificate.in(folder);
        try (Scripted server = Scripted.playing(caller -> {
                    caller.encrypt(tls);
                    new SmtpScript().play(caller);
                });
                Access access = trusting(Servers.server("smtp", server.port(), Security.TLS, new Credentials.None()))) {
            SMTPTransport transport = access.transport();
            access.connect(transport);

            assertThat(transport.isSSL()).isTrue();
            assertThat(server.heard).contains("EHLO [127.0.0.1]");
        }
    }

    @Test
    void speaksTlsAfterStarttlsAndLogsInAfterIt() throws Exception {
        SSLContext tls = TestCertificate.in(folder);
        try (Scripted server = Scripted.playing(caller -> {
                    caller.say("220 scripted");
                    caller.hear();
                    caller.say("250-scripted\r\n250 STARTTLS");
                    caller.hear();
                    caller.say("220 go on");
                    caller.encrypt(tls);
                    caller.hear();
                    caller.say("250-scripted\r\n250 AUTH PLAIN");
                    caller.hear();
                    caller.say("235 welcome");
                    caller.hear();
                });
                Access access = trusting(Servers.server("smtp", server.port(), Security.STARTTLS, GOOD))) {
            access.connect(access.transport());

            assertThat(server.heard.subList(0, 3)).containsExactly("EHLO [127.0.0.1]", "STARTTLS", "EHLO [127.0.0.1]");
            assertThat(server.heard.get(3)).startsWith("AUTH PLAIN ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"imap", "smtp"})
    void sendsNoPasswordWhereStarttlsIsNotOffered(String setting) throws Exception {
        try (Scripted server = Scripted.playing(
                setting.equals("imap")
                        ? AccessTest::imapWithoutAnything
                        : new SmtpScript().replying("EHLO", "250-scripted\r\n250 AUTH PLAIN"))) {
            Server wanted = Servers.server(setting, server.port(), Security.STARTTLS, GOOD);
            try (Access access = new Access(wanted, CLOCK)) {
                assertThatThrownBy(() -> access.connect(setting.equals("imap") ? access.store() : access.transport()))
                        .isInstanceOfSatisfying(
                                Troubled.class,
                                known -> assertThat(known.isLasting()).isTrue())
                        .hasMessageContaining(setting + ".security to tls");
            }
            assertThat(server.heard).noneMatch(line -> line.contains("AUTH") || line.contains("LOGIN"));
        }
    }

    private static void imapWithoutAnything(Scripted.Caller caller) throws IOException {
        imap(caller, "IMAP4rev1");
    }

    /** Knows these capabilities, and refuses every login. */
    private static void imap(Scripted.Caller caller, String capabilities) throws IOException {
        caller.say("* OK scripted");
        for (String line = caller.hear(); !line.isEmpty(); line = caller.hear()) {
            String tag = line.split(" ", 2)[0];
            if (line.contains("CAPABILITY")) {
                caller.say("* CAPABILITY " + capabilities);
                caller.say(tag + " OK done");
            } else {
                caller.say(tag + " NO [AUTHENTICATIONFAILED] no");
            }
        }
    }

    @Test
    void givesATokenToNobodyWhoDoesNotAskForOne() throws Exception {
        try (Scripted tokens = Scripted.playing(TokensTest::giveToken);
                Scripted server = Scripted.playing(caller -> imap(caller, "IMAP4rev1 AUTH=PLAIN"))) {
            Credentials token = Servers.oauth("http://localhost:" + tokens.port() + "/token");

            assertThat(connecting(Servers.plain("imap", server.port(), token)))
                    .isInstanceOf(Troubled.class)
                    .hasMessageContaining("offers no login by imap.oauth2");
            assertThat(server.heard).allMatch(line -> line.contains("CAPABILITY") || line.equals("end"));
        }
    }

    @Test
    void asksForAnotherTokenOnceWhereOneIsRefused() throws Exception {
        try (Scripted tokens = Scripted.playing(TokensTest::giveToken);
                Scripted server = Scripted.playing(caller -> imap(caller, "IMAP4rev1 SASL-IR AUTH=XOAUTH2"))) {
            Credentials token = Servers.oauth("http://localhost:" + tokens.port() + "/token");

            assertThat(connecting(Servers.plain("imap", server.port(), token)))
                    .isInstanceOf(Troubled.class)
                    .hasMessageContaining("refuses the token of imap.oauth2");
            assertThat(tokens.callers()).isEqualTo(2);
            assertThat(server.callers()).isEqualTo(2);
        }
    }

    @Test
    void logsInByATokenOnARealServer() throws Exception {
        GreenMail mail = started(ServerSetup.IMAP);
        mail.setUser(Servers.USER, Servers.USER, "token-1");
        try (Scripted tokens = Scripted.playing(TokensTest::giveToken);
                Access access = new Access(
                        Servers.plain(
                                "imap",
                                mail.getImap().getPort(),
                                Servers.oauth("http://localhost:" + tokens.port() + "/token")),
                        CLOCK)) {
            IMAPStore store = access.store();
            access.connect(store);

            assertThat(store.isConnected()).isTrue();
        } finally {
            mail.stop();
        }
    }

    @Test
    void tellsAServerInClearWhereTlsIsSet() throws Exception {
        try (Scripted server = Scripted.playing(AccessTest::imapWithoutAnything)) {
            assertThat(connecting(Servers.server("imap", server.port(), Security.TLS, GOOD)))
                    .isInstanceOf(Troubled.class)
                    .hasMessageContaining("does not speak TLS from the first byte");
        }
    }

    @Test
    void tellsAServerThatWaitsForTlsWhereStarttlsIsSet() throws Exception {
        try (Scripted server = Scripted.playing(Scripted.Caller::keepSilent)) {
            assertThat(connecting(Servers.impatient(Servers.server("imap", server.port(), Security.STARTTLS, GOOD))))
                    .isInstanceOfSatisfying(
                            Troubled.class,
                            known -> assertThat(known.isLasting()).isFalse())
                    .hasMessageContaining("set imap.security to tls");
        }
    }

    @Test
    void tellsAServerThatIsDown() throws Exception {
        int nobody;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = free.getLocalPort();
        }

        assertThat(connecting(Servers.plain("imap", nobody, GOOD)))
                .isInstanceOf(Troubled.class)
                .hasMessageContaining("takes no connections");
    }

    @Test
    void tellsWhatAServerSaysThatHangsUp() throws Exception {
        try (Scripted server =
                Scripted.playing(caller -> caller.say("* BYE too many connections of " + Servers.USER))) {
            assertThat(connecting(Servers.plain("imap", server.port(), GOOD)))
                    .isInstanceOf(Troubled.class)
                    .hasMessageContaining("too many connections of …");
        }
    }
}
