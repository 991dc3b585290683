package dev.tributary.connector.email.server;

import jakarta.mail.AuthenticationFailedException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Why a server refused a login, by what it said: the response codes of IMAP, the enhanced status codes of SMTP, and the words
 * of the large providers. The first that fits counts.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5530">RFC 5530, IMAP Response Codes</a>
 * @see <a href="https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/deprecation-of-basic-authentication-exchange-online">
 *     Microsoft on "basic authentication is disabled"</a>
 * @see <a href="https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission">
 *     Microsoft on "SmtpClientAuthentication is disabled"</a>
 * @see <a href="https://support.google.com/accounts/answer/185833">Google on "application-specific password required"</a>
 */
enum LoginRefusal {
    TOO_OFTEN("too many|\\[LIMIT]|\\[INUSE]|rate limit|throttl|bandwidth limit|try again later"),
    NOT_NOW("\\[UNAVAILABLE]|temporar"),
    NOT_OFFERED("^No authentication mechanisms supported"),
    NOT_ENCRYPTED("\\[PRIVACYREQUIRED]|^538|5\\.7\\.11\\b|encryption required|STARTTLS"),
    SENDING_SWITCHED_OFF("SmtpClientAuthentication is disabled"),
    PASSWORDS_SWITCHED_OFF("basic ?auth|5\\.7\\.139|5\\.7\\.9\\b|5\\.7\\.14\\b|application-specific password"
            + "|app password|web login required|via your web browser"),
    NOT_ALLOWED("\\[AUTHORIZATIONFAILED]|\\[NOPERM]"),
    EXPIRED("\\[EXPIRED]|password (?:has )?expired"),
    OTHER("");

    private static final Pattern PUT_OFF = Pattern.compile("\\s*(?:4\\d\\d\\b.*)?", Pattern.DOTALL);

    private final Pattern words;

    LoginRefusal(String words) {
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /**
     * Empty where nobody refused: the library calls everything so that ends a login, a lost connection and one that is put off
     * as well.
     */
    static Optional<LoginRefusal> of(AuthenticationFailedException failure) {
        String said = failure.getMessage();
        if (said == null || PUT_OFF.matcher(said).matches()) {
            return Optional.empty();
        }
        return Stream.of(values())
                .filter(refusal -> refusal.words.matcher(said).find())
                .findFirst();
    }

    /** Whether another token may help. */
    static boolean isOfToken(AuthenticationFailedException failure) {
        return of(failure)
                .filter(why -> why == OTHER || why == EXPIRED || why == NOT_ALLOWED)
                .isPresent();
    }
}
