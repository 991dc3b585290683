package dev.tributary.connector.sftp;

import dev.tributary.connector.sftp.serve.Account;
import dev.tributary.connector.sftp.serve.Allowance;
import dev.tributary.connector.sftp.serve.Limits;
import dev.tributary.connector.sftp.ssh.Keys;
import dev.tributary.connector.spi.Settings;
import dev.tributary.connector.spi.Text;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Where to listen, and for whom.
 *
 * @param port 0 for any that is free
 */
record ServeSettings(
        String host,
        int port,
        Path hostKeyFile,
        Path root,
        List<Account> accounts,
        Limits limits,
        Duration linger,
        Duration interval) {

    private static final int USUAL_PORT = 2222;
    private static final long MEBIBYTE = 1 << 20;
    private static final Duration SHORTEST = Duration.ofMillis(10);
    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    /** Only once there are no faults. */
    static ServeSettings of(Settings settings) {
        List<Account> accounts = new ArrayList<>();
        new TreeMap<>(settings.groups(Names.PARTNERS))
                .forEach((name, group) -> accounts.add(new Account(
                        name,
                        keys(group),
                        group.optionalSecret(Names.PASSWORD).orElse(null),
                        new Allowance(group.integer(Names.QUOTA) * MEBIBYTE, group.integer(Names.MOST_FILES)))));
        return new ServeSettings(
                settings.optionalText(Names.HOST).orElse("0.0.0.0"),
                settings.has(Names.PORT) ? settings.integer(Names.PORT) : USUAL_PORT,
                settings.path(Names.HOST_KEY_FILE),
                settings.path(Names.ROOT),
                accounts,
                new Limits(
                        settings.integer(Names.MOST_SESSIONS),
                        settings.integer(Names.MOST_SESSIONS_PER_PARTNER),
                        settings.duration(Names.IDLE_TIMEOUT),
                        settings.duration(Names.LOGIN_TIMEOUT)),
                settings.duration(Names.LINGER),
                settings.duration(Names.POLL_INTERVAL));
    }

    private static List<PublicKey> keys(Settings partner) {
        List<PublicKey> keys = new ArrayList<>();
        for (String line : partner.texts(Names.AUTHORIZED_KEYS)) {
            try {
                keys.add(Keys.publicKey(line));
            } catch (GeneralSecurityException checkedBefore) {
                throw new IllegalStateException(checkedBefore);
            }
        }
        return keys;
    }

    static void check(Settings settings, Faults faults) {
        faults.foreign(PollDeclared.SETTINGS, Names.SERVE);
        faults.atLeast(Names.POLL_INTERVAL, SHORTEST);
        faults.atLeast(Names.IDLE_TIMEOUT, SHORTEST);
        faults.atLeast(Names.LOGIN_TIMEOUT, SHORTEST);
        faults.atLeastOne(Names.MOST_SESSIONS);
        faults.atLeastOne(Names.MOST_SESSIONS_PER_PARTNER);
        if (settings.groups(Names.PARTNERS).isEmpty()) {
            faults.add(Names.PARTNERS, Faults.missingIn(Names.SERVE));
        }
        settings.groups(Names.PARTNERS).forEach((name, partner) -> check(name, partner, faults));
    }

    private static void check(String name, Settings partner, Faults faults) {
        String path = Names.PARTNERS + "." + name;
        if (!name.matches(NAME)) {
            faults.add(
                    path,
                    new Text(
                            "is no name for an account and its directory: use letters, digits, dots, underscores and"
                                    + " hyphens",
                            "ne peut nommer un compte et son dossier : utilisez lettres, chiffres, points, soulignés"
                                    + " et tirets"));
        }
        if (partner.texts(Names.AUTHORIZED_KEYS).isEmpty() && !partner.has(Names.PASSWORD)) {
            faults.add(
                    path + "." + Names.AUTHORIZED_KEYS,
                    new Text("give authorized-keys or a password", "donnez authorized-keys ou un password"));
        }
        if (partner.optionalSecret(Names.PASSWORD)
                .filter(secret -> secret.reveal().isBlank())
                .isPresent()) {
            faults.add(
                    path + "." + Names.PASSWORD,
                    new Text("is empty: give one, or none", "est vide : donnez-en un, ou aucun"));
        }
        for (String most : List.of(Names.QUOTA, Names.MOST_FILES)) {
            if (partner.integer(most) < 1) {
                faults.add(path + "." + most, new Text("must be at least 1", "doit être au moins 1"));
            }
        }
        checkKeys(path + "." + Names.AUTHORIZED_KEYS, partner.texts(Names.AUTHORIZED_KEYS), faults);
    }

    private static void checkKeys(String path, List<String> lines, Faults faults) {
        for (int place = 0; place < lines.size(); place++) {
            try {
                Keys.publicKey(lines.get(place));
            } catch (GeneralSecurityException unreadable) {
                faults.add(
                        path,
                        new Text(
                                "number " + (place + 1) + " is no public key: write it as in authorized_keys, for"
                                        + " example ssh-ed25519 AAAA…",
                                "le numéro " + (place + 1) + " n'est pas une clé publique : écrivez-la comme dans"
                                        + " authorized_keys, par exemple ssh-ed25519 AAAA…"));
            }
        }
    }
}
