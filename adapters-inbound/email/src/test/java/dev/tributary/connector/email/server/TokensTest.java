package dev.tributary.connector.email.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tributary.connector.formats.gateway.Troubled;
import dev.tributary.connector.spi.Secret;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-27T10:00:00Z"));

    private Tokens tokens(Credentials.OAuth2 client) {
        return Objects.requireNonNull(Tokens.of(Servers.plain("imap", 143, client), now::get));
    }

    private Tokens tokens(Scripted server) {
        return tokens(Servers.oauth(url(server)));
    }

    private static String url(Scripted server) {
        return "http://localhost:" + server.port() + "/token?of=mine";
    }

    /** The body is the last that is heard. */
    static void answer(Scripted.Caller caller, String status, String body) throws IOException {
        int length = 0;
        for (String line = caller.hear(); !line.isEmpty(); line = caller.hear()) {
            if (line.startsWith("Content-Length: ")) {
                length = Integer.parseInt(line.substring(16));
            }
        }
        caller.hear(length);
        caller.sayRaw("HTTP/1.1 " + status + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
    }

    static void giveToken(Scripted.Caller caller) throws IOException {
        answer(
                caller,
                "200 OK",
                "{\"access_token\":\"token-1\",\"expires_in\":3600,\"nested\":{\"access_token\":\"no\"}}");
    }

    private Throwable failure(String status, String body) throws IOException {
        try (Scripted server = Scripted.playing(caller -> answer(caller, status, body))) {
            return catchThrowable(tokens(server)::token);
        }
    }

    @Test
    void asksByTheRefreshTokenAndLeavesNoThread() throws Exception {
        Threads threads = new Threads();
        try (Scripted server = Scripted.playing(TokensTest::giveToken)) {
            assertThat(tokens(server).token()).isEqualTo(new Secret("token-1"));

            assertThat(server.heard.get(0)).isEqualTo("POST /token?of=mine HTTP/1.1");
            assertThat(server.heard).contains("Connection: close");
            assertThat(server.heard.get(server.heard.size() - 1))
                    .isEqualTo("grant_type=refresh_token&refresh_token=refresh-1&client_id=client&client_secret=s3cret"
                            + "&scope=mail");
        }
        assertThat(threads.left()).isEmpty();
    }

    @Test
    void asksInTheClientsOwnNameWithoutARefreshToken() throws Exception {
        try (Scripted server = Scripted.playing(TokensTest::giveToken)) {
            tokens(new Credentials.OAuth2(Servers.USER, URI.create(url(server)), "a b", null, null, null))
                    .token();

            assertThat(server.heard.get(server.heard.size() - 1))
                    .isEqualTo("grant_type=client_credentials&client_id=a+b");
        }
    }

    @Test
    void usesATokenUntilShortlyBeforeItExpires() throws Exception {
        try (Scripted server = Scripted.playing(TokensTest::giveToken)) {
            Tokens tokens = tokens(server);
            tokens.token();
            now.updateAndGet(time -> time.plus(Duration.ofMinutes(58)));
            tokens.token();
            assertThat(server.callers()).isEqualTo(1);

            now.updateAndGet(time -> time.plus(Duration.ofMinutes(1)));
            tokens.token();
            assertThat(server.callers()).isEqualTo(2);
        }
    }

    @Test
    void usesANewRefreshTokenFromThenOn() throws Exception {
        try (Scripted server = Scripted.playing(caller -> answer(
                caller,
                "200 OK",
                "{\"access_token\":\"t\",\"expires_in\":\"3600\",\"refresh_token\":\"refresh-2\"}"))) {
            Tokens tokens = tokens(server);
            tokens.drop(tokens.token());
            tokens.token();

            assertThat(server.heard.get(server.heard.size() - 1)).contains("refresh_token=refresh-2");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 Bad | {\"error\":\"invalid_grant\",\"error_description\":\"of Zoe\"} | true | imap.oauth2.refresh-token",
                "400 Bad | {\"error\":\"invalid_client\",\"error_description\":\"of Zoe\"} | true | imap.oauth2.client-secret",
                "400 Bad | {\"error\":\"invalid_scope\",\"error_description\":\"of Zoe\"} | true | imap.oauth2.scope",
                "400 Bad | {\"error\":\"unsupported_grant_type\"} | true | (unsupported_grant_type)",
                "400 Bad | {\"error\":\"Zoe's mistake\"} | true | something else than a token",
                "401 No~WWW-Authenticate: Basic realm=x | {\"error\":\"invalid_client\"} | true | imap.oauth2.client-id",
                "200 OK | <html>Zoe</html> | true | something else than a token",
                "200 OK | {\"access_token\":\"\"} | true | something else than a token",
                "404 No | <html>Zoe</html> | true | something else than a token",
                "302 Found~Location: http://localhost:1/ | x | true | sends elsewhere",
                "503 Busy | <html>Zoe</html> | false | (HTTP 503)",
                "429 Busy | x | false | (HTTP 429)",
                "400 Bad | {\"error\":\"temporarily_unavailable\"} | false | (temporarily_unavailable)",
            })
    void tellsWhyThereIsNoToken(String status, String body, boolean isLasting, String told) throws Exception {
        assertThat(failure(status, body)).isInstanceOfSatisfying(Troubled.class, known -> {
            assertThat(known.isLasting()).isEqualTo(isLasting);
            assertThat(known.why().english()).contains(told).doesNotContain("Zoe", "s3cret", "refresh-1", "mine");
            assertThat(known.why().french()).doesNotContain("Zoe", "s3cret", "refresh-1", "mine");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~12;x=y~{\"access_token\":\"t~3~-1\"~1~}~0~~",
                "HTTP/1.1 100 Continue~~HTTP/1.1 200 OK~content-length: 22~~{\"access_token\":\"t-1\"}",
                "HTTP/1.0 200 OK~~{\"access_token\":\"t-1\"}",
                "HTTP/1.1 200 OK~Set-Cookie: *~Content-Length: 22~~{\"access_token\":\"t-1\"}",
            })
    void readsEveryFormOfAnAnswer(String answer) throws Exception {
        try (Scripted server = Scripted.playing(caller -> {
            caller.hear();
            caller.sayRaw(answer.replace("~", "\r\n").replace("*", "c".repeat(20_000)));
        })) {
            assertThat(tokens(server).token()).isEqualTo(new Secret("t-1"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* OK IMAP~~",
                "HTTP/1.1 200 OK~Content-Length: 99~~{\"access_token\":\"t-1\"}",
                "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~12~{\"access",
                "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~zz~{\"access",
            })
    void takesHalfAnAnswerForNone(String answer) throws Exception {
        try (Scripted server = Scripted.playing(caller -> {
            caller.hear();
            caller.sayRaw(answer.replace("~", "\r\n"));
        })) {
            assertThat(catchThrowable(tokens(server)::token))
                    .isInstanceOfSatisfying(
                            Troubled.class,
                            known -> assertThat(known.isLasting()).isFalse());
        }
    }

    @Test
    void showsItsSecretsToServersOnlyWhoseCertificateIsTrusted(@TempDir Path folder) throws Exception {
        SSLContext tls = TestCertificate.in(folder);
        try (Scripted server = Scripted.playing(caller -> {
            caller.encrypt(tls);
            giveToken(caller);
        })) {
            URI place = URI.create("https://localhost:" + server.port());
            Server mail = Servers.plain("imap", 143, new Credentials.None());
            assertThat(new TokenRequest(mail, place, tls.getSocketFactory())
                            .post(Map.of("a", "b"))
                            .token())
                    .isEqualTo(new Secret("token-1"));
            assertThat(server.heard).contains("POST / HTTP/1.1", "a=b");
            server.heard.clear();

            assertThat(catchThrowable(tokens(Servers.oauth(place.toString()))::token))
                    .isInstanceOf(Troubled.class)
                    .hasMessageContaining("its certificate is not trusted");
            URI other = URI.create("https://127.0.0.1:" + server.port());
            assertThat(catchThrowable(
                            () -> new TokenRequest(mail, other, tls.getSocketFactory()).post(Map.of("a", "b"))))
                    .isInstanceOf(Troubled.class)
                    .hasMessageContaining("its certificate is not trusted");
            assertThat(server.heard).noneMatch(line -> line.startsWith("POST"));
        }
    }

    @Test
    void readsNoAnswerWithoutEnd() throws Exception {
        assertThat(failure("200 OK", "{\"access_token\":\"" + "a".repeat(70_000) + "\"}"))
                .isInstanceOf(Troubled.class)
                .hasMessageContaining("something else than a token");
    }

    @Test
    void asksOnceOnlyWhereTheServerHangsUp() throws Exception {
        try (Scripted server = Scripted.playing(Scripted.Caller::hear)) {
            assertThat(catchThrowable(tokens(server)::token)).isInstanceOf(Troubled.class);
            assertThat(server.callers()).isEqualTo(1);
        }
    }

    @Test
    void waitsForNoAnswerWithoutEnd() throws Exception {
        Threads threads = new Threads();
        try (Scripted server = Scripted.playing(Scripted.Caller::keepSilent)) {
            Server impatient = Servers.impatient(Servers.plain("imap", 143, Servers.oauth(url(server))));
            Tokens tokens = Objects.requireNonNull(Tokens.of(impatient, now::get));

            assertThat(catchThrowable(tokens::token))
                    .isInstanceOf(Troubled.class)
                    .hasMessageContaining("did not answer in time");
        }
        assertThat(threads.left()).isEmpty();
    }

    @Test
    void closingEndsARequest() throws Exception {
        Threads threads = new Threads();
        CountDownLatch called = new CountDownLatch(1);
        try (Scripted server = Scripted.playing(caller -> {
            caller.hear();
            called.countDown();
            caller.keepSilent();
        })) {
            Tokens tokens = tokens(server);
            CompletableFuture<Throwable> failure = CompletableFuture.supplyAsync(
                    () -> catchThrowable(tokens::token), work -> new Thread(work, "asking").start());
            called.await();
            tokens.close();

            assertThat(failure.get(Servers.BOUND_SECONDS, TimeUnit.SECONDS)).isInstanceOf(IOException.class);
            assertThat(catchThrowable(tokens::token)).hasMessage("closed");
        }
        assertThat(threads.left()).isEmpty();
    }

    @Test
    void sendsNoSecretUnencryptedToAnotherMachine() {
        for (String url : List.of("http://tokens.example/token", "ftp://localhost/token")) {
            assertThatThrownBy(tokens(Servers.oauth(url))::token)
                    .isInstanceOf(Troubled.class)
                    .hasMessageContaining("imap.oauth2.token-url is not https");
        }
    }
}
