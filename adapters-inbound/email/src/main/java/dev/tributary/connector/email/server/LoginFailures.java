package dev.tributary.connector.email.server;

import dev.tributary.connector.formats.gateway.Troubled;
import dev.tributary.connector.formats.gateway.Troubled.Kind;
import dev.tributary.connector.spi.Text;
import jakarta.mail.AuthenticationFailedException;
import java.util.Locale;

/** What is told of a login that was refused, or came to nothing. */
record LoginFailures(Server server) {

    Troubled of(AuthenticationFailedException failure) {
        Said said = Said.of(failure.getMessage(), server.credentials().username());
        LoginRefusal why = LoginRefusal.of(failure).orElse(LoginRefusal.NOT_NOW);
        return new Troubled(isLasting(why) ? Kind.LASTING : Kind.PASSING, told(why, said), failure);
    }

    /** A wrong password is none: a server that has not found its accounts yet calls it so, too. */
    private boolean isLasting(LoginRefusal why) {
        return switch (why) {
            case NOT_OFFERED, NOT_ENCRYPTED, SENDING_SWITCHED_OFF, PASSWORDS_SWITCHED_OFF -> true;
            case OTHER -> !hasToken() && Provider.of(server.host()).isPresent();
            case TOO_OFTEN, NOT_NOW, NOT_ALLOWED, EXPIRED -> false;
        };
    }

    private Text told(LoginRefusal why, Said said) {
        return switch (why) {
            case TOO_OFTEN, NOT_NOW -> notNow(said);
            case NOT_OFFERED -> notOffered();
            case NOT_ENCRYPTED -> notEncrypted();
            case SENDING_SWITCHED_OFF -> sendingSwitchedOff();
            case NOT_ALLOWED -> notAllowed(said);
            case PASSWORDS_SWITCHED_OFF -> hasToken() ? tokenRefused(said) : passwordsSwitchedOff(said);
            case EXPIRED, OTHER -> hasToken() ? tokenRefused(said) : passwordRefused(said);
        };
    }

    private boolean hasToken() {
        return server.credentials() instanceof Credentials.OAuth2;
    }

    private String named(String member) {
        return server.setting() + "." + member;
    }

    private Text notNow(Said said) {
        return new Text(
                server.address() + " lets nobody in at the moment, or not so often" + said.quotedInEnglish()
                        + "; it is tried again. If that goes on, see whether other programs use the same account",
                server.address() + " ne laisse entrer personne en ce moment, ou pas si souvent"
                        + said.quotedInFrench()
                        + " ; nouvel essai. Si cela dure, voyez si d'autres programmes utilisent le même compte");
    }

    /** Also where the library was kept from trying. */
    Text notOffered() {
        String kind = hasToken() ? "oauth2" : "password";
        return new Text(
                server.address() + " offers no login by " + named(kind) + " on this port: see " + named("port") + ", "
                        + named("security") + " and, whether it wants the other kind of login, " + named("password")
                        + " and " + named("oauth2"),
                server.address() + " n'offre pas de connexion par " + named(kind) + " sur ce port : voyez "
                        + named("port") + ", " + named("security") + " et, s'il veut l'autre genre de connexion, "
                        + named("password") + " et " + named("oauth2"));
    }

    private Text notEncrypted() {
        return new Text(
                server.address() + " lets nobody log in without encryption: set " + named("security")
                        + " to tls or starttls, and " + named("port") + " to what belongs to it",
                server.address() + " ne laisse personne se connecter sans chiffrement : mettez " + named("security")
                        + " à tls ou starttls, et " + named("port") + " à ce qui lui correspond");
    }

    private Text sendingSwitchedOff() {
        return new Text(
                "Microsoft 365 has switched off sending by SMTP for the account of " + named("username")
                        + ": its administrator can allow authenticated SMTP for it",
                "Microsoft 365 a désactivé l'envoi par SMTP pour le compte de " + named("username")
                        + " : son administrateur peut y autoriser le SMTP authentifié");
    }

    private Text notAllowed(Said said) {
        return new Text(
                server.address() + " knows the account of " + named("username") + ", but does not let it in"
                        + said.quotedInEnglish() + ": ask its owner to allow it",
                server.address() + " connaît le compte de " + named("username") + ", mais ne le laisse pas entrer"
                        + said.quotedInFrench() + " : demandez à son propriétaire de l'autoriser");
    }

    private Text tokenRefused(Said said) {
        return new Text(
                server.address() + " refuses the token of " + named("oauth2") + said.quotedInEnglish() + ": "
                        + named("username") + " must be the account it is given for, its scope must hold "
                        + server.setting().toUpperCase(Locale.ROOT)
                        + ", and the provider must allow that for the account",
                server.address() + " refuse le jeton de " + named("oauth2") + said.quotedInFrench() + " : "
                        + named("username")
                        + " doit être le compte pour lequel il est donné, son scope doit comprendre "
                        + server.setting().toUpperCase(Locale.ROOT)
                        + ", et le fournisseur doit l'autoriser pour le compte");
    }

    private Text passwordRefused(Said said) {
        if (Provider.of(server.host()).isPresent()) {
            return passwordsSwitchedOff(said);
        }
        return new Text(
                server.address() + " refuses the login" + said.quotedInEnglish() + ": see " + named("username")
                        + " and "
                        + named("password") + ", and ask its owner whether the account is open to programs; some want"
                        + " oauth2 instead of a password",
                server.address() + " refuse la connexion" + said.quotedInFrench() + " : voyez " + named("username")
                        + " et " + named("password") + ", et demandez à son propriétaire si le compte est ouvert aux"
                        + " programmes ; certains veulent oauth2 au lieu d'un mot de passe");
    }

    private Text passwordsSwitchedOff(Said said) {
        return new PasswordsRefused(server).told(said);
    }
}
