package dev.tributary.connector.rest;

import java.net.BindException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Objects;

/** The server cannot listen where it should; the message says where that is set, and what to do. */
final class ListenException extends Exception {

    private static final long serialVersionUID = 1L;

    ListenException(RestSettings settings, SettingNames names, Throwable cause) {
        super(message(settings, names, cause), cause);
    }

    private static String message(RestSettings settings, SettingNames names, Throwable cause) {
        return "cannot listen on " + settings.host() + ":" + settings.port() + " (" + names.of("host") + ", "
                + names.of("port") + "): " + remedy(names, cause);
    }

    private static String remedy(SettingNames names, Throwable cause) {
        String words = Objects.requireNonNullElseGet(cause.getMessage(), cause::toString);
        if (cause instanceof UnknownHostException) {
            return "there is no such host: correct " + names.of("host");
        }
        if (words.contains("Permission denied")) {
            return "this user may not use that port: choose one above 1023 for " + names.of("port");
        }
        if (words.contains("assign")) {
            return "that is no address of this machine: correct " + names.of("host");
        }
        return cause instanceof BindException || cause instanceof SocketException
                ? "another program uses that port: stop it, or set " + names.of("port") + " to another, 0 for any that"
                        + " is free"
                : words;
    }
}
