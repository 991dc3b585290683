package dev.tributary.connector.email.imap;

import dev.tributary.connector.formats.gateway.Troubled;
import dev.tributary.connector.spi.Text;
import java.util.List;

/** What is told where the server does not let us. */
final class Refusals {

    private static final int MOST_NAMES = 20;

    private Refusals() {}

    private static Troubled troubled(String english, String french) {
        return new Troubled(Troubled.Kind.PASSING, new Text(english, french));
    }

    /** @param others the folders that are there */
    static Troubled missing(String folder, List<String> others) {
        String names = String.join(", ", others.subList(0, Math.min(others.size(), MOST_NAMES)));
        String more = others.size() > MOST_NAMES ? ", …" : "";
        return troubled(
                "there is no folder " + folder + ": see the setting folder; there are " + names + more,
                "le dossier " + folder + " n'existe pas : voyez le réglage folder ; il y a " + names + more);
    }

    static Troubled shut(String folder) {
        return troubled(
                "the server does not open the folder " + folder + " at present: see whether the account may read it;"
                        + " it is tried again",
                "le serveur n'ouvre pas le dossier " + folder + " pour le moment : voyez si le compte peut le lire ;"
                        + " nouvel essai");
    }

    static Troubled readOnly(String folder) {
        return troubled(
                "the folder " + folder + " can only be read: give the account the rights to mark mails in it and to"
                        + " move them away",
                "le dossier " + folder + " est en lecture seule : donnez au compte le droit d'y marquer les messages"
                        + " et de les déplacer");
    }

    static Troubled notMade(String setting, String folder) {
        return troubled(
                "the server does not let the folder " + folder + " be made: make it there, or see the setting "
                        + setting,
                "le serveur ne laisse pas créer le dossier " + folder + " : créez-le, ou voyez le réglage " + setting);
    }

    static Troubled notMarked() {
        return troubled(
                "the server does not let mails be marked: give the account the rights to mark them",
                "le serveur ne laisse pas marquer les messages : donnez-en le droit au compte");
    }

    static Troubled otherFolder() {
        return troubled(
                "the server has numbered the folder's mails anew meanwhile; they are looked at again",
                "le serveur a renuméroté les messages du dossier entre-temps ; ils sont relus");
    }

    static Troubled notGiven() {
        return troubled(
                "the server does not give a mail that it lists; it is tried again",
                "le serveur ne donne pas un message qu'il liste ; nouvel essai");
    }
}
