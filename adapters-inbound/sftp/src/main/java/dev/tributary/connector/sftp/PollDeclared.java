package dev.tributary.connector.sftp;

import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Setting.Kind;
import dev.tributary.connector.spi.Text;
import java.util.List;
import java.util.stream.Stream;

/** The settings that have a meaning where a partner's server is read. */
final class PollDeclared {

    private static final List<Setting> LOGIN = List.of(
            poll(Names.USERNAME, Kind.TEXT, "the account on the server", "le compte sur le serveur"),
            poll(
                    Names.PASSWORD,
                    Kind.SECRET,
                    "its password; a private-key is better",
                    "son mot de passe ; une private-key vaut mieux"),
            poll(
                    Names.PRIVATE_KEY,
                    Kind.SECRET,
                    "the text of its private key, ed25519, ecdsa or RSA: ${file:PATH} reads it from a file",
                    "le texte de sa clé privée, ed25519, ecdsa ou RSA : ${file:CHEMIN} la lit dans un fichier"),
            poll(
                    Names.PASSPHRASE,
                    Kind.SECRET,
                    "what the private key is encrypted with",
                    "ce qui chiffre la clé privée"),
            poll(
                    Names.HOST_KEY,
                    Kind.TEXT,
                    "the fingerprint of the server's host key, SHA256:…; several are set apart by blanks",
                    "l'empreinte de la clé d'hôte du serveur, SHA256:… ; plusieurs sont séparées par des blancs"),
            poll(
                    Names.KNOWN_HOSTS,
                    Kind.PATH,
                    "a file of host keys as OpenSSH keeps it, instead of host-key",
                    "un fichier de clés d'hôte comme OpenSSH le tient, au lieu de host-key"));

    private static final List<Setting> FOLDERS = List.of(
            poll(
                    Names.DIRECTORY,
                    Kind.TEXT,
                    "where inbox, done, rejected and results lie on the server; the four are made where missing",
                    "où sont inbox, done, rejected et results sur le serveur ; les quatre y sont créés s'ils manquent"),
            poll(
                    Names.DIRECTORIES,
                    Kind.TEXTS,
                    "several of them, instead of directory",
                    "plusieurs d'entre eux, au lieu de directory"),
            poll(
                            Names.INBOX,
                            Kind.TEXT,
                            "where the partner puts files: relative to the directory, or absolute; . for the directory"
                                    + " itself",
                            "où le partenaire dépose ses fichiers : relatif au dossier, ou absolu ; . pour le dossier"
                                    + " lui-même")
                    .orElse("inbox"),
            poll(
                            Names.DONE,
                            Kind.TEXT,
                            "where files go of which something was taken",
                            "où vont les fichiers dont quelque chose a été pris")
                    .orElse("done"),
            poll(
                            Names.REJECTED,
                            Kind.TEXT,
                            "where files go of which nothing was taken",
                            "où vont les fichiers dont rien n'a été pris")
                    .orElse("rejected"),
            poll(
                            Names.RESULTS,
                            Kind.TEXT,
                            "where the partner finds result and status files",
                            "où le partenaire trouve les fichiers de résultat et de suivi")
                    .orElse("results"));

    private static final List<Setting> COMPLETENESS = List.of(
            poll(
                            Names.SETTLE,
                            Kind.DURATION,
                            "a file is whole once its size and time stood still so long; ten times as long where its"
                                    + " last line has no end",
                            "un fichier est entier quand sa taille et sa date n'ont pas changé pendant ce temps ; dix"
                                    + " fois plus si sa dernière ligne n'est pas terminée")
                    .orElse("10s"),
            poll(
                            Names.MINIMUM_AGE,
                            Kind.DURATION,
                            "and not written to for so long, by the server's clock",
                            "et qu'il n'a pas été écrit depuis ce temps, à l'horloge du serveur")
                    .orElse("0s"),
            poll(
                            Names.DONE_MARKER,
                            Kind.TEXT,
                            "for example .ok: NAME is read only once there is a file NAME.ok, which is removed then",
                            "par exemple .ok : NOM n'est lu qu'en présence d'un fichier NOM.ok, supprimé ensuite")
                    .orElse(""));

    private static final List<Setting> CONNECTION = List.of(
            poll(
                            Names.LEGACY_ALGORITHMS,
                            Kind.FLAG,
                            "whether algorithms that are no longer safe are admitted, for a server that has no others",
                            "si des algorithmes qui ne sont plus sûrs sont admis, pour un serveur qui n'en a pas"
                                    + " d'autres")
                    .orElse("false"),
            poll(
                            Names.CONNECT_TIMEOUT,
                            Kind.DURATION,
                            "how long connecting may take, and as long again the login",
                            "combien de temps peut prendre la connexion, et autant l'identification")
                    .orElse("8s"),
            poll(
                            Names.ANSWER_TIMEOUT,
                            Kind.DURATION,
                            "how long the server may take for an answer",
                            "combien de temps le serveur peut prendre pour répondre")
                    .orElse("60s"),
            poll(
                            Names.KEEP_ALIVE,
                            Kind.DURATION,
                            "how often the server is asked whether it is still there: one that is silent twice is"
                                    + " connected to anew",
                            "à quelle fréquence on demande au serveur s'il est là : après deux silences la connexion"
                                    + " est refaite")
                    .orElse("20s"));

    static final List<Setting> SETTINGS = Stream.of(LOGIN, FOLDERS, COMPLETENESS, CONNECTION)
            .flatMap(List::stream)
            .toList();

    private PollDeclared() {}

    private static Setting poll(String name, Kind kind, String english, String french) {
        return Setting.of(name, kind, new Text("poll: " + english, "poll : " + french));
    }
}
