package dev.tributary.connector.email.server;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A mail server.
 *
 * @param setting the group of settings that tells of it, {@code imap} or {@code smtp}
 * @param connectTimeout for the connection, and again for its encryption
 * @param answerTimeout for each answer
 */
public record Server(
        String setting,
        String host,
        int port,
        Security security,
        Credentials credentials,
        Duration connectTimeout,
        Duration answerTimeout) {

    private static final Pattern LOOPBACK = Pattern.compile(
            "localhost\\.?|(?:::ffff:)?127(?:\\.(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}|(?:0{0,4}:){1,7}:?0{0,3}1");

    /** How the connection is encrypted. */
    public enum Security {
        /** From the first byte. */
        TLS,
        /** After a greeting in clear; without encryption nothing goes on. */
        STARTTLS,
        /** Not at all; on this machine only. */
        NONE
    }

    /** Host and port, as they are told. */
    String address() {
        return host + ":" + port;
    }

    /**
     * Whether this is the machine itself, which alone may be spoken to without encryption. By its notation only: nothing is
     * resolved.
     *
     * @param host a name or an address, that of IPv6 with or without brackets
     */
    public static boolean isLoopback(String host) {
        String bare = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        return LOOPBACK.matcher(bare.toLowerCase(Locale.ROOT)).matches();
    }
}
