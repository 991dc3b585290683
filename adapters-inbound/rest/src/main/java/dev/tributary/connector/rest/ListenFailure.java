package dev.tributary.connector.rest;

import dev.tributary.connector.spi.ConnectorException;
import dev.tributary.connector.spi.Text;
import java.net.BindException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Objects;

/** Says why the server cannot listen where it should, where that is set, and what to do. */
final class ListenFailure {

    private final RestSettings settings;
    private final SettingNames names;

    ListenFailure(RestSettings settings, SettingNames names) {
        this.settings = settings;
        this.names = names;
    }

    ConnectorException of(Throwable cause) {
        String place =
                settings.host() + ":" + settings.port() + " (" + names.of("host") + ", " + names.of("port") + ")";
        Text remedy = remedy(cause);
        return new ConnectorException(
                new Text(
                        "cannot listen on " + place + ": " + remedy.english(),
                        "impossible d'écouter sur " + place + " : " + remedy.french()),
                cause);
    }

    private Text remedy(Throwable cause) {
        String words = Objects.requireNonNullElseGet(cause.getMessage(), cause::toString);
        if (cause instanceof UnknownHostException) {
            return noSuchHost();
        }
        if (words.contains("Permission denied")) {
            return notAllowed();
        }
        if (words.contains("assign")) {
            return notOfThisMachine();
        }
        return cause instanceof BindException || cause instanceof SocketException ? taken() : new Text(words, words);
    }

    private Text noSuchHost() {
        return new Text(
                "there is no such host: correct " + names.of("host"),
                "cet hôte n'existe pas : corrigez " + names.of("host"));
    }

    private Text notAllowed() {
        return new Text(
                "this user may not use that port: choose one above 1023 for " + names.of("port"),
                "cet utilisateur n'a pas droit à ce port : choisissez-en un au-dessus de 1023 pour "
                        + names.of("port"));
    }

    private Text notOfThisMachine() {
        return new Text(
                "that is no address of this machine: correct " + names.of("host"),
                "cette adresse n'est pas à cette machine : corrigez " + names.of("host"));
    }

    private Text taken() {
        return new Text(
                "another program uses that port: stop it, or set " + names.of("port")
                        + " to another, 0 for any that is free",
                "un autre programme utilise ce port : arrêtez-le, ou donnez un autre port à " + names.of("port")
                        + ", 0 pour n'importe lequel qui soit libre");
    }
}
