package dev.tributary.connector.email;

import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Setting.Kind;
import dev.tributary.connector.spi.Text;
import java.util.ArrayList;
import java.util.List;

/** The settings as they are declared. */
final class Declared {

    private static final Setting HOST = Setting.of(
                    Names.HOST, Kind.TEXT, new Text("the server's name or address", "le nom ou l'adresse du serveur"))
            .mandatory();

    private static final Setting SECURITY = Setting.choice(
                    Names.SECURITY,
                    List.of("tls", "starttls", "none"),
                    new Text(
                            "how the connection is encrypted; none is for servers on this machine only",
                            "comment la connexion est chiffrée ; none n'est permis que sur cette machine"))
            .orElse("tls");

    private static final Setting PASSWORD = Setting.of(
            Names.PASSWORD,
            Kind.SECRET,
            new Text("its password; or give oauth2", "son mot de passe ; ou donnez oauth2"));

    private static final Setting OAUTH2 = Setting.group(
            Names.OAUTH2,
            List.of(
                    Setting.of(
                                    Names.TOKEN_URL,
                                    Kind.TEXT,
                                    new Text("where tokens are given", "l'adresse où les jetons sont donnés"))
                            .mandatory(),
                    Setting.of(
                                    Names.CLIENT_ID,
                                    Kind.TEXT,
                                    new Text(
                                            "what the gateway is known by there",
                                            "l'identifiant de la passerelle là-bas"))
                            .mandatory(),
                    Setting.of(
                            Names.CLIENT_SECRET, Kind.SECRET, new Text("and its secret", "et le secret qui va avec")),
                    Setting.of(
                            Names.REFRESH_TOKEN,
                            Kind.SECRET,
                            new Text(
                                    "what tokens are asked for with; without it they are asked for in the client's own"
                                            + " name",
                                    "ce avec quoi les jetons sont demandés ; sans lui ils le sont au nom du client")),
                    Setting.of(
                            Names.SCOPE,
                            Kind.TEXT,
                            new Text(
                                    "what is asked for, as the provider names it",
                                    "ce qui est demandé, selon le nom" + " que lui donne le fournisseur"))),
            new Text(
                    "logs in by a token in the place of a password",
                    "s'identifie par un jeton au lieu d'un mot de passe"));

    static final List<Setting> SETTINGS = settings();

    private Declared() {}

    private static List<Setting> settings() {
        List<Setting> all = new ArrayList<>();
        all.add(imap());
        all.add(smtp());
        all.addAll(folders());
        all.addAll(partners());
        all.addAll(bounds());
        return List.copyOf(all);
    }

    private static Setting imap() {
        Setting port = Setting.of(
                Names.PORT,
                Kind.INTEGER,
                new Text("its port: 993 when absent, without tls 143", "son port : 993 en son absence, sans tls 143"));
        Setting username = Setting.of(Names.USERNAME, Kind.TEXT, new Text("whose mailbox it is", "à qui est la boîte"))
                .mandatory();
        return Setting.group(
                        Names.IMAP,
                        List.of(HOST, port, SECURITY, username, PASSWORD, OAUTH2),
                        new Text("the server that mails are read from", "le serveur où les courriels sont lus"))
                .mandatory();
    }

    private static Setting smtp() {
        Setting port = Setting.of(
                Names.PORT,
                Kind.INTEGER,
                new Text(
                        "its port: 465 when absent, with starttls 587, with none 25",
                        "son port : 465 en son absence, avec starttls 587, avec none 25"));
        Setting username = Setting.of(
                Names.USERNAME,
                Kind.TEXT,
                new Text(
                        "who sends; absent where the server asks nobody",
                        "qui envoie ; absent si le serveur ne le" + " demande à personne"));
        Setting from = Setting.of(Names.FROM, Kind.TEXT, new Text("the address that answers", "l'adresse qui répond"))
                .mandatory();
        return Setting.group(
                        Names.SMTP,
                        List.of(HOST, port, SECURITY, username, PASSWORD, OAUTH2, from),
                        new Text("the server that answers are sent by", "le serveur par lequel partent les réponses"))
                .mandatory();
    }

    private static List<Setting> folders() {
        return List.of(
                Setting.of(Names.FOLDER, Kind.TEXT, new Text("where mails come in", "où les courriels arrivent"))
                        .orElse("INBOX"),
                Setting.of(
                                Names.DONE_FOLDER,
                                Kind.TEXT,
                                new Text("where mails go that were read", "où vont les courriels lus"))
                        .orElse("Done"),
                Setting.of(
                                Names.REJECTED_FOLDER,
                                Kind.TEXT,
                                new Text(
                                        "where all others go: strangers', automatic ones, those nobody can read",
                                        "où vont tous les autres : d'inconnus, automatiques, illisibles"))
                        .orElse("Rejected"),
                duration(
                                Names.POLL_INTERVAL,
                                "how often to look for mails; a server that tells of new ones makes it" + " quicker",
                                "à quelle fréquence chercher des courriels ; plus vite si le serveur les" + " annonce")
                        .orElse("60s"),
                duration(Names.CONNECT_TIMEOUT, "how long to wait for a connection", "l'attente d'une connexion")
                        .orElse("15s"),
                duration(Names.ANSWER_TIMEOUT, "how long to wait for an answer", "l'attente d'une réponse")
                        .orElse("30s"));
    }

    private static List<Setting> partners() {
        return List.of(
                Setting.of(
                                Names.SENDERS,
                                Kind.TREE,
                                new Text(
                                        "whose mails are read: for each partner its addresses, *@DOMAIN for all of one",
                                        "de qui les courriels sont lus : pour chaque partenaire ses adresses, *@DOMAINE"
                                                + " pour toutes celles d'un domaine"))
                        .mandatory(),
                Setting.of(
                        Names.TRUSTED_AUTHSERV_ID,
                        Kind.TEXT,
                        new Text(
                                "the mail server's name in Authentication-Results; with it a sender counts only where"
                                        + " that says dmarc=pass",
                                "le nom du serveur dans Authentication-Results ; avec lui un expéditeur ne compte que si"
                                        + " ce serveur dit dmarc=pass")),
                Setting.of(
                        Names.NOTIFY,
                        Kind.TREE,
                        new Text(
                                "what later mails tell of: refused, done, or both; or a map from partners to these",
                                "ce que disent des courriels ultérieurs : refused, done, ou les deux ; ou selon le"
                                        + " partenaire")));
    }

    private static List<Setting> bounds() {
        return List.of(
                bound(Names.MOST_SIZE, "MiB", "how large a mail may be", "la taille d'un courriel")
                        .orElse("25"),
                bound(Names.MOST_PARTS, "parts", "how many parts it may have", "le nombre de ses parties")
                        .orElse("200"),
                bound(Names.MOST_DEPTH, "levels", "how deep they may be nested", "la profondeur de leur imbrication")
                        .orElse("10"),
                bound(Names.MOST_ITEMS, "missions", "how many missions it may bring", "le nombre de missions apportées")
                        .orElse("5000"),
                bound(
                                Names.MOST_MAILS_PER_HOUR,
                                "mails",
                                "how many mails of one sender are taken in an hour; others wait in the folder",
                                "le nombre de courriels d'un expéditeur pris en une heure ; les autres attendent dans"
                                        + " le dossier")
                        .orElse("60"));
    }

    private static Setting duration(String name, String english, String french) {
        return Setting.of(name, Kind.DURATION, new Text(english, french));
    }

    private static Setting bound(String name, String unit, String english, String french) {
        return Setting.of(name, Kind.INTEGER, new Text(english, french)).counting(unit);
    }
}
