package dev.tributary.connector.email;

import dev.tributary.connector.formats.gateway.Troubled;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.nio.file.AccessDeniedException;

/** What an operator is told of failures: what happened, to which thing, what to do. */
final class Failures {

    private Failures() {}

    static Text told(Exception failure) {
        if (failure instanceof Troubled known) {
            return known.why();
        }
        return failure instanceof IOException
                ? new Text(
                        "reading was interrupted (" + cause(failure) + "); it is tried again, and nothing is lost",
                        "la lecture a été interrompue (" + cause(failure) + ") ; nouvel essai, rien n'est perdu")
                : new Text(
                        "the gateway took nothing (" + cause(failure) + "); it is asked again",
                        "la passerelle n'a rien pris (" + cause(failure) + ") ; elle sera resollicitée");
    }

    /** Of one mail, which stops no other. */
    static Text told(long uid, Exception failure) {
        if (failure instanceof AccessDeniedException) {
            return new Text(
                    "the server lets nobody move the mail with UID " + uid
                            + " out of the folder: it is finished and stays;"
                            + " give the account the right to do that, or move it by hand",
                    "le serveur ne laisse personne sortir du dossier le courriel d'UID " + uid + " : il est traité et"
                            + " reste ; donnez ce droit au compte, ou déplacez-le à la main");
        }
        Text why = told(failure);
        return new Text(
                "the mail with UID " + uid + " waits: " + why.english(),
                "le courriel d'UID " + uid + " attend : " + why.french());
    }

    /** Of a server that was to tell of new mails. */
    static Text silent() {
        return new Text(
                "the server fell silent while it was to tell of new mails: they are looked for at every poll-interval all"
                        + " the same; if it stays so, see what cuts quiet connections on the way, such as a firewall",
                "le serveur s'est tu alors qu'il devait signaler les nouveaux courriels : ils sont tout de même cherchés à"
                        + " chaque poll-interval ; si cela dure, voyez ce qui coupe en chemin les connexions calmes, comme"
                        + " un pare-feu");
    }

    /** No message: it may quote what is in a mail. */
    private static String cause(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure.getClass().getSimpleName()
                + (cause == null ? "" : ", " + cause.getClass().getSimpleName());
    }
}
