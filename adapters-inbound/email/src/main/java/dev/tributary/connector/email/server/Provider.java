package dev.tributary.connector.email.server;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A provider that wants tokens instead of passwords.
 *
 * @see <a href="https://learn.microsoft.com/en-us/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth">
 *     Microsoft: authenticate an IMAP, POP or SMTP connection using OAuth</a>
 * @see <a href="https://developers.google.com/workspace/gmail/imap/xoauth2-protocol">Google: OAuth 2.0 mechanism</a>, <a
 *     href="https://developers.google.com/identity/protocols/oauth2/web-server">its token endpoint</a>
 */
enum Provider {
    MICROSOFT(
            "Microsoft 365",
            "(?:.+\\.)?(?:office365|outlook|hotmail)\\.com",
            "token-url: \"https://login.microsoftonline.com/TENANT/oauth2/v2.0/token\", client-id: …, client-secret: …,"
                    + " scope: \"https://outlook.office365.com/.default\""),
    GOOGLE(
            "Gmail",
            "(?:imap|smtp)\\.(?:gmail|googlemail)\\.com|smtp-relay\\.gmail\\.com",
            "token-url: \"https://oauth2.googleapis.com/token\", client-id: …, client-secret: …, refresh-token: …, scope:"
                    + " \"https://mail.google.com/\"");

    private final String title;
    private final Pattern hosts;
    private final String example;

    Provider(String title, String hosts, String example) {
        this.title = title;
        this.hosts = Pattern.compile(hosts);
        this.example = example;
    }

    static Optional<Provider> of(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(provider -> provider.hosts.matcher(name).matches())
                .findFirst();
    }

    String title() {
        return title;
    }

    /** A setting that works there, but for what only its owner knows. */
    String example() {
        return "oauth2: {" + example + "}";
    }
}
