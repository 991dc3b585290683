package dev.tributary.connector.sftp;

import dev.tributary.connector.sftp.client.HostKeys;
import dev.tributary.connector.sftp.client.Layout;
import dev.tributary.connector.sftp.client.Server;
import dev.tributary.connector.sftp.client.Server.Login;
import dev.tributary.connector.sftp.client.Server.Patience;
import dev.tributary.connector.sftp.intake.Settling;
import dev.tributary.connector.sftp.ssh.Algorithms;
import dev.tributary.connector.sftp.ssh.Keys;
import dev.tributary.connector.spi.Settings;
import dev.tributary.connector.spi.Text;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A partner's server, and how its files are read.
 *
 * @param layouts by the label of the depot, empty where there is one only
 */
record PollSettings(Server server, Map<String, Layout> layouts, Settling.Rules rules, Duration interval) {

    private static final int USUAL_PORT = 22;
    private static final String FINGERPRINT = "SHA256:[A-Za-z0-9+/]{43}";
    private static final Duration SHORTEST = Duration.ofMillis(10);

    /** Only once there are no faults. */
    static PollSettings of(Settings settings) {
        Server server = new Server(
                settings.text(Names.HOST),
                settings.has(Names.PORT) ? settings.integer(Names.PORT) : USUAL_PORT,
                new Login(
                        settings.text(Names.USERNAME),
                        settings.optionalSecret(Names.PASSWORD).orElse(null),
                        settings.optionalSecret(Names.PRIVATE_KEY).orElse(null),
                        settings.optionalSecret(Names.PASSPHRASE).orElse(null)),
                new HostKeys(
                        fingerprints(settings),
                        settings.optionalPath(Names.KNOWN_HOSTS).orElse(null)),
                settings.flag(Names.LEGACY_ALGORITHMS) ? Algorithms.WITH_OLD : Algorithms.CURRENT,
                new Patience(
                        settings.duration(Names.CONNECT_TIMEOUT),
                        settings.duration(Names.ANSWER_TIMEOUT),
                        settings.duration(Names.KEEP_ALIVE)));
        return new PollSettings(server, layouts(settings), rules(settings), settings.duration(Names.POLL_INTERVAL));
    }

    private static Settling.Rules rules(Settings settings) {
        return new Settling.Rules(
                settings.duration(Names.SETTLE),
                settings.duration(Names.MINIMUM_AGE),
                settings.text(Names.DONE_MARKER));
    }

    private static List<String> fingerprints(Settings settings) {
        return settings.optionalText(Names.HOST_KEY)
                .map(text -> List.of(text.strip().split("[\\s,]+")))
                .orElse(List.of());
    }

    private static Map<String, Layout> layouts(Settings settings) {
        Map<String, Layout> layouts = new LinkedHashMap<>();
        settings.optionalText(Names.DIRECTORY).ifPresent(only -> layouts.put("", layout(settings, only)));
        settings.texts(Names.DIRECTORIES).forEach(one -> layouts.put(one, layout(settings, one)));
        return layouts;
    }

    private static Layout layout(Settings settings, String directory) {
        return new Layout(
                directory,
                settings.text(Names.INBOX),
                settings.text(Names.DONE),
                settings.text(Names.REJECTED),
                settings.text(Names.RESULTS));
    }

    /** The longest that a look takes before it says again that it goes on. */
    Duration slack() {
        return server.patience()
                .connect()
                .multipliedBy(2)
                .plus(server.patience().answer());
    }

    static void check(Settings settings, Faults faults) {
        faults.foreign(ServeDeclared.SETTINGS, Names.POLL);
        faults.missing(Names.HOST, Names.POLL);
        faults.missing(Names.USERNAME, Names.POLL);
        faults.atLeast(Names.POLL_INTERVAL, SHORTEST);
        faults.atLeast(Names.CONNECT_TIMEOUT, SHORTEST);
        faults.atLeast(Names.ANSWER_TIMEOUT, SHORTEST);
        faults.atLeast(Names.KEEP_ALIVE, SHORTEST);
        checkLogin(settings, faults);
        checkHostKeys(settings, faults);
        checkDirectories(settings, faults);
    }

    private static void checkLogin(Settings settings, Faults faults) {
        if (!settings.has(Names.PASSWORD) && !settings.has(Names.PRIVATE_KEY)) {
            faults.add(
                    Names.PRIVATE_KEY,
                    new Text("give a private-key or a password", "donnez une private-key ou un password"));
        }
        if (settings.has(Names.PRIVATE_KEY)) {
            try {
                Keys.privateKey(
                        settings.secret(Names.PRIVATE_KEY),
                        settings.optionalSecret(Names.PASSPHRASE).orElse(null));
            } catch (GeneralSecurityException unreadable) {
                faults.add(
                        Names.PRIVATE_KEY,
                        new Text(
                                "is no private key that can be read: give the whole text of one, and its passphrase if"
                                        + " it has one",
                                "n'est pas une clé privée lisible : donnez le texte entier d'une clé, et sa passphrase"
                                        + " si elle en a une"));
            }
        }
    }

    private static void checkHostKeys(Settings settings, Faults faults) {
        if (!fingerprints(settings).stream().allMatch(one -> one.matches(FINGERPRINT))) {
            faults.add(
                    Names.HOST_KEY,
                    new Text(
                            "is no fingerprint: write SHA256: and 43 characters, as ssh-keygen -l shows it",
                            "n'est pas une empreinte : écrivez SHA256: et 43 caractères, comme ssh-keygen -l la"
                                    + " montre"));
        }
    }

    private static void checkDirectories(Settings settings, Faults faults) {
        List<String> several = settings.texts(Names.DIRECTORIES);
        if (settings.has(Names.DIRECTORY) == !several.isEmpty()) {
            faults.add(
                    Names.DIRECTORY,
                    new Text("give either directory or directories", "donnez soit directory, soit directories"));
        }
        if (several.stream().distinct().count() < several.size()) {
            faults.add(Names.DIRECTORIES, new Text("one of them is there twice", "l'un d'eux y figure deux fois"));
        }
    }
}
