package dev.tributary.connector.sftp;

import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Setting.Kind;
import dev.tributary.connector.spi.Text;
import java.util.List;

/** The settings that have a meaning where partners upload to us. */
final class ServeDeclared {

    private static final List<Setting> PARTNER = List.of(
            Setting.of(
                    Names.AUTHORIZED_KEYS,
                    Kind.TEXTS,
                    new Text(
                            "public keys, each as a line of authorized_keys has it",
                            "des clés publiques, chacune comme une ligne d'authorized_keys")),
            Setting.of(
                    Names.PASSWORD,
                    Kind.SECRET,
                    new Text("a password; keys are better", "un mot de passe ; des clés valent mieux")),
            Setting.of(
                            Names.QUOTA,
                            Kind.INTEGER,
                            new Text(
                                    "how much may lie in the partner's folders",
                                    "ce que peuvent contenir ses dossiers"))
                    .orElse("1024")
                    .counting("MiB"),
            Setting.of(
                            Names.MOST_FILES,
                            Kind.INTEGER,
                            new Text("and how many files may lie there", "et combien de fichiers peuvent s'y trouver"))
                    .orElse("100000")
                    .counting("files"));

    static final List<Setting> SETTINGS = List.of(
            Setting.groups(
                    Names.PARTNERS,
                    PARTNER,
                    new Text(
                            "serve: who may upload, by the name of their account; each has a directory of its own",
                            "serve : qui peut déposer, par le nom de son compte ; chacun a un dossier à lui")),
            Setting.of(
                            Names.ROOT,
                            Kind.PATH,
                            new Text(
                                    "serve: where the partners' directories lie",
                                    "serve : où sont les dossiers des partenaires"))
                    .orElse("data/sftp"),
            Setting.of(
                            Names.HOST_KEY_FILE,
                            Kind.PATH,
                            new Text(
                                    "serve: the server's private key, made at the first start; keep it, partners pin it",
                                    "serve : la clé privée du serveur, créée au premier démarrage ; gardez-la, les"
                                            + " partenaires l'épinglent"))
                    .orElse("data/sftp-host-key"),
            Setting.of(
                            Names.LINGER,
                            Kind.DURATION,
                            new Text(
                                    "serve: how long a file stays in the inbox once it is whole: clients look whether"
                                            + " it is there, and set its time",
                                    "serve : combien de temps un fichier entier reste dans inbox : des clients"
                                            + " vérifient qu'il y est, et fixent sa date"))
                    .orElse("2s"),
            Setting.of(
                            Names.MOST_SESSIONS,
                            Kind.INTEGER,
                            new Text(
                                    "serve: how many may be connected at once",
                                    "serve : combien peuvent être connectés à la fois"))
                    .orElse("64")
                    .counting("sessions"),
            Setting.of(
                            Names.MOST_SESSIONS_PER_PARTNER,
                            Kind.INTEGER,
                            new Text(
                                    "serve: how many of them one partner may have",
                                    "serve : combien d'entre elles un partenaire peut avoir"))
                    .orElse("8")
                    .counting("sessions"),
            Setting.of(
                            Names.IDLE_TIMEOUT,
                            Kind.DURATION,
                            new Text(
                                    "serve: a session in which nothing happens for so long is ended",
                                    "serve : une session où rien ne se passe pendant ce temps est fermée"))
                    .orElse("10m"),
            Setting.of(
                            Names.LOGIN_TIMEOUT,
                            Kind.DURATION,
                            new Text(
                                    "serve: how long a login may take",
                                    "serve : combien de temps peut prendre une identification"))
                    .orElse("30s"));

    private ServeDeclared() {}
}
