package dev.tributary.connector.email.server;

import jakarta.mail.AuthenticationFailedException;
import java.util.regex.Pattern;

/** A login that the server refused, told from one that it never answered. */
final class LoginRefusal {

    private static final Pattern NOT_NOW = Pattern.compile("\\s*(?:4\\d\\d\\b.*)?", Pattern.DOTALL);

    private LoginRefusal() {}

    /** The library calls everything so that ends a login: a lost connection, or one that is put off, as well. */
    static boolean isOne(AuthenticationFailedException failure) {
        String said = failure.getMessage();
        return said != null && !NOT_NOW.matcher(said).matches();
    }
}
