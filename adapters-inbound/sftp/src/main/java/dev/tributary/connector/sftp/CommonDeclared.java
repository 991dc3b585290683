package dev.tributary.connector.sftp;

import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Setting.Kind;
import dev.tributary.connector.spi.Text;
import java.util.List;

/** The settings that have a meaning in both modes. */
final class CommonDeclared {

    static final List<Setting> SETTINGS = List.of(
            Setting.choice(
                            Names.MODE,
                            List.of(Names.POLL, Names.SERVE),
                            new Text(
                                    "poll to read a partner's server, serve to let partners upload to this one",
                                    "poll pour lire le serveur d'un partenaire, serve pour que les partenaires"
                                            + " déposent sur celui-ci"))
                    .mandatory(),
            Setting.of(
                    Names.HOST,
                    Kind.TEXT,
                    new Text(
                            "poll: the partner's server, which must be given; serve: the address to listen on, 0.0.0.0"
                                    + " when absent",
                            "poll : le serveur du partenaire, à donner ; serve : l'adresse d'écoute, 0.0.0.0 en son"
                                    + " absence")),
            Setting.of(
                    Names.PORT,
                    Kind.INTEGER,
                    new Text(
                            "its port: 22 when absent; serve: 2222 when absent, 0 for any that is free",
                            "son port : 22 en son absence ; serve : 2222 en son absence, 0 pour n'importe quel port"
                                    + " libre")),
            Setting.of(
                            Names.POLL_INTERVAL,
                            Kind.DURATION,
                            new Text(
                                    "how often to look for files; serve looks as well whenever an upload has ended",
                                    "à quelle fréquence chercher des fichiers ; serve cherche aussi à chaque fin de"
                                            + " dépôt"))
                    .orElse("30s"),
            Setting.choice(
                            Names.FORMAT,
                            List.of("auto", "csv", "json", "ndjson", "xml", "xlsx"),
                            new Text(
                                    "what the files are; auto looks into each",
                                    "ce que sont les fichiers ; auto regarde dans chacun"))
                    .orElse("auto"),
            Setting.of(
                            Names.STATUS_FILES,
                            Kind.FLAG,
                            new Text(
                                    "whether results/NAME.status.csv follows what becomes of the missions of NAME",
                                    "si results/NOM.status.csv suit ce que deviennent les missions de NOM"))
                    .orElse("true"));

    private CommonDeclared() {}
}
