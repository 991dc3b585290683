package dev.tributary.connector.email.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.formats.gateway.Troubled;
import dev.tributary.connector.spi.Secret;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.security.cert.CertificateExpiredException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoginFailuresTest {

    private static final Credentials PASSWORD = Servers.password("pass");
    private static final Credentials TOKEN = Servers.oauth("https://tokens.example/token");
    private static final String MICROSOFT = "token-url: \"https://login.microsoftonline.com/TENANT/oauth2/v2.0/token\"";
    private static final String GOOGLE = "token-url: \"https://oauth2.googleapis.com/token\"";

    private static Troubled told(String setting, String host, Credentials credentials, String said) {
        return told(setting, host, credentials, new AuthenticationFailedException(said));
    }

    private static Troubled told(String setting, String host, Credentials credentials, MessagingException failure) {
        return new Failures(Servers.at(Servers.plain(setting, 143, credentials), host)).of(failure);
    }

    @ParameterizedTest
    @CsvSource({
        "imap, outlook.office365.com, LOGIN failed.",
        "imap, outlook.office365.com, AUTHENTICATE failed.",
        "imap, outlook.office365.com, Basic authentication is disabled.",
        "smtp, smtp.office365.com, '535 5.7.139 Authentication unsuccessful, basic authentication is disabled.'",
        "smtp, smtp-mail.outlook.com, 535 5.7.3 Authentication unsuccessful",
    })
    void namesTheTokensOfMicrosoftWhereItTakesNoPassword(String setting, String host, String said) {
        Troubled known = told(setting, host, PASSWORD, said);

        assertThat(known.isLasting()).isTrue();
        assertThat(known.why().english())
                .contains(setting + ".password", MICROSOFT, "https://outlook.office365.com/.default");
        assertThat(known.why().french()).contains(setting + ".password", MICROSOFT);
    }

    @ParameterizedTest
    @CsvSource({
        "imap, imap.gmail.com, [AUTHENTICATIONFAILED] Invalid credentials (Failure)",
        "imap, imap.gmail.com, [ALERT] Application-specific password required: https://support.google.com/accounts/answer/185833",
        "smtp, smtp.gmail.com, 534-5.7.9 Application-specific password required. For more information",
    })
    void namesTheTokensOfGoogle(String setting, String host, String said) {
        Troubled known = told(setting, host, PASSWORD, said);

        assertThat(known.isLasting()).isTrue();
        assertThat(known.why().english()).contains("app passwords", GOOGLE, "https://mail.google.com/");
        assertThat(known.why().french()).contains("mots de passe d'application", GOOGLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[AUTHENTICATIONFAILED] BasicAuthBlocked", "535 5.7.139 no"})
    void namesTokensOfProvidersItDoesNotKnow(String said) {
        Troubled known = told("imap", "mail.example", PASSWORD, said);

        assertThat(known.isLasting()).isTrue();
        assertThat(known.why().english()).contains("no longer takes a password in imap.password", "oauth2: {token-url");
    }

    @Test
    void tellsAPasswordThatMayBeWrongAndGoesOnTrying() {
        Troubled known = told("imap", "mail.example", PASSWORD, "[AUTHENTICATIONFAILED] no");

        assertThat(known.isLasting()).isFalse();
        assertThat(known.why().english())
                .contains("mail.example:143 refuses the login (it said \"[AUTHENTICATIONFAILED] no\")")
                .contains("imap.username", "imap.password");
        assertThat(known.why().french()).contains("imap.username", "imap.password");
    }

    @Test
    void tellsATokenThatIsRefused() {
        Troubled known = told(
                "smtp",
                "smtp.gmail.com",
                TOKEN,
                "334 eyJzdGF0dXMiOiI0MDAiLCJzY2hlbWVzIjoiQmVhcmVyIiwic2NvcGUiOiJodHRw");

        assertThat(known.why().english()).contains("refuses the token of smtp.oauth2", "smtp.username");
        assertThat(known.why().english()).doesNotContain("eyJ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[ALERT] Too many simultaneous connections. (Failure)",
                "[UNAVAILABLE] Temporary authentication failure",
                "[LIMIT] enough",
                "454 4.7.0 Temporary authentication failure",
                "421 4.7.0 Too many login attempts, try again later",
            })
    void triesAgainWhatIsPutOff(String said) {
        for (String host : new String[] {"mail.example", "imap.gmail.com"}) {
            Troubled known = told("imap", host, PASSWORD, said);

            assertThat(known.isLasting()).isFalse();
            assertThat(known.why().english()).contains("at the moment").doesNotContain("oauth2");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "[PRIVACYREQUIRED] no, imap.security",
        "[AUTHORIZATIONFAILED] not yours, knows the account of imap.username",
        "No authentication mechanisms supported by both server and client, offers no login by imap.password",
        "'535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.', allow authenticated SMTP",
    })
    void namesTheRemedy(String said, String remedy) {
        assertThat(told("imap", "mail.example", PASSWORD, said).why().english()).contains(remedy);
    }

    @Test
    void quotesNoAddressNorMuch() {
        Troubled known = told(
                "imap",
                "mail.example",
                new Credentials.Password("jdoe", new Secret("pass")),
                "[AUTHENTICATIONFAILED] jdoe <zoe@acme.example>\r\nof \"us\" " + "long ".repeat(100));

        assertThat(known.why().english())
                .contains("\"[AUTHENTICATIONFAILED] … … of 'us' long")
                .doesNotContain("jdoe", "zoe", "acme")
                .hasSizeLessThan(500);
    }

    @Test
    void takesALostConnectionForNoRefusal() {
        Troubled known = told(
                "smtp",
                "smtp.gmail.com",
                PASSWORD,
                new AuthenticationFailedException("", new MessagingException("", new SocketException("reset"))));

        assertThat(known.isLasting()).isFalse();
        assertThat(known.why().english()).contains("SocketException").doesNotContain("oauth2");
    }

    @Test
    void tellsANameThatIsUnknown() {
        Troubled known = told(
                "imap", "mail.example", PASSWORD, new MessagingException("", new UnknownHostException("mail.example")));

        assertThat(known.why().english()).contains("mail.example is unknown", "imap.host");
        assertThat(known.why().french()).contains("mail.example est inconnu", "imap.host");
    }

    @Test
    void tellsACertificateThatHasExpired() {
        IOException failure = new SSLHandshakeException("PKIX path validation failed");
        failure.initCause(new CertificateExpiredException("NotAfter: long ago"));
        Troubled known = told("imap", "mail.example", PASSWORD, new MessagingException("", failure));

        assertThat(known.isLasting()).isFalse();
        assertThat(known.why().english()).contains("has expired");
        assertThat(known.why().french()).contains("a expiré");
    }
}
