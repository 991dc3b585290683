package dev.tributary.connector.email;

import dev.tributary.connector.email.answer.Answers;
import dev.tributary.connector.email.answer.NoticeKind;
import dev.tributary.connector.email.imap.Folders;
import dev.tributary.connector.email.message.Bounds;
import dev.tributary.connector.email.senders.Senders;
import dev.tributary.connector.email.server.Server;
import dev.tributary.connector.formats.FileRules;
import dev.tributary.connector.formats.gateway.Hash;
import dev.tributary.connector.spi.ConnectorException;
import dev.tributary.connector.spi.Settings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A mailbox, who may write to it, and how much.
 *
 * @param from the address that answers
 * @param authservId the server that vouches for senders; null where nobody does
 * @param notified what later mails tell of, by partner
 */
record EmailSettings(
        Server imap,
        Server smtp,
        String from,
        Folders folders,
        Duration interval,
        Senders senders,
        @Nullable String authservId,
        Map<String, Set<NoticeKind>> notified,
        Bounds bounds,
        FileRules files,
        int mostItems,
        int mostMailsPerHour) {

    private static final Duration SHORTEST = Duration.ofMillis(10);
    private static final Duration LONGEST_TIMEOUT = Duration.ofMinutes(10);
    private static final int PLACE_DIGITS = 8;
    private static final long MEBIBYTE = 1024 * 1024;

    /**
     * What the settings say.
     *
     * @throws ConnectorException with all that is wrong with them
     */
    static EmailSettings of(Settings settings) {
        Faults faults = new Faults();
        ServerSettings imap = new ServerSettings(Names.IMAP, settings);
        ServerSettings smtp = new ServerSettings(Names.SMTP, settings);
        imap.check(faults);
        smtp.check(faults);
        checkFrom(settings, faults);
        checkFolders(settings, faults);
        checkNumbers(settings, faults);
        Senders senders = senders(settings, faults);
        Map<String, Set<NoticeKind>> notified = notified(settings, faults);
        FileRules files = files(settings, faults);
        faults.tell();
        return new EmailSettings(
                imap.server(ServerSettings.IMAP_PORTS),
                smtp.server(ServerSettings.SMTP_PORTS),
                settings.group(Names.SMTP).text(Names.FROM),
                folders(settings),
                settings.duration(Names.POLL_INTERVAL),
                senders,
                settings.optionalText(Names.TRUSTED_AUTHSERV_ID).orElse(null),
                notified,
                bounds(settings),
                files,
                settings.integer(Names.MOST_ITEMS),
                settings.integer(Names.MOST_MAILS_PER_HOUR));
    }

    private static Folders folders(Settings settings) {
        return new Folders(
                settings.text(Names.FOLDER), settings.text(Names.DONE_FOLDER), settings.text(Names.REJECTED_FOLDER));
    }

    private static Bounds bounds(Settings settings) {
        return new Bounds(
                settings.integer(Names.MOST_SIZE) * MEBIBYTE,
                settings.integer(Names.MOST_PARTS),
                settings.integer(Names.MOST_DEPTH));
    }

    private static Map<String, Set<NoticeKind>> notified(Settings settings, Faults faults) {
        return settings.tree(Names.NOTIFY)
                .map(tree -> Notified.of(tree, partners(settings), faults))
                .orElse(Map.of());
    }

    /** Which folder this is, of whom and where, without a word of that. */
    String place() {
        return Hash.ofParts(imap.host(), String.valueOf(imap.credentials().username()), folders.inbox())
                .substring(0, PLACE_DIGITS);
    }

    /** Whose mails are the connector's own. */
    Set<String> ownAddresses() {
        return Stream.of(from, imap.credentials().username())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The longest that a look takes before it says again that it goes on. */
    Duration slack() {
        return imap.connectTimeout().multipliedBy(2).plus(imap.answerTimeout().multipliedBy(2));
    }

    private static Senders senders(Settings settings, Faults faults) {
        return Senders.of(settings.tree(Names.SENDERS).orElse(Map.of()), faults.byPlace());
    }

    private static Set<String> partners(Settings settings) {
        Set<String> partners = new TreeSet<>();
        if (settings.tree(Names.SENDERS).orElse(Map.of()) instanceof Map<?, ?> byPartner) {
            byPartner.keySet().forEach(partner -> partners.add(String.valueOf(partner)));
        }
        return partners;
    }

    private static FileRules files(Settings settings, Faults faults) {
        try {
            return FileRules.of(settings);
        } catch (ConnectorException told) {
            faults.addAll(told);
            return FileRules.usual();
        }
    }

    private static void checkFrom(Settings settings, Faults faults) {
        if (!Answers.canBeFrom(settings.group(Names.SMTP).text(Names.FROM))) {
            faults.add(
                    Names.within(Names.SMTP, Names.FROM),
                    "is no mail address: write it alone and as it is sent, such as missions@fleet.example",
                    "n'est pas une adresse de courriel : écrivez-la seule et telle qu'elle part, comme"
                            + " missions@flotte.example");
        }
    }

    private static void checkFolders(Settings settings, Faults faults) {
        String folder = settings.text(Names.FOLDER);
        String done = settings.text(Names.DONE_FOLDER);
        String rejected = settings.text(Names.REJECTED_FOLDER);
        if (done.equalsIgnoreCase(folder)) {
            sameFolder(Names.DONE_FOLDER, faults);
        }
        if (rejected.equalsIgnoreCase(folder) || rejected.equalsIgnoreCase(done)) {
            sameFolder(Names.REJECTED_FOLDER, faults);
        }
    }

    private static void sameFolder(String setting, Faults faults) {
        faults.add(
                setting,
                "is the same as another of the three folders: give each a name of its own",
                "est le même qu'un autre des trois dossiers : donnez à chacun son nom");
    }

    private static void checkNumbers(Settings settings, Faults faults) {
        checkDuration(Names.POLL_INTERVAL, Duration.ofDays(1), settings, faults);
        checkDuration(Names.CONNECT_TIMEOUT, LONGEST_TIMEOUT, settings, faults);
        checkDuration(Names.ANSWER_TIMEOUT, LONGEST_TIMEOUT, settings, faults);
        for (String name : List.of(
                Names.MOST_SIZE, Names.MOST_PARTS, Names.MOST_DEPTH, Names.MOST_ITEMS, Names.MOST_MAILS_PER_HOUR)) {
            if (settings.integer(name) < 1) {
                faults.add(name, "must be at least 1", "doit être au moins 1");
            }
        }
    }

    private static void checkDuration(String name, Duration longest, Settings settings, Faults faults) {
        Duration given = settings.duration(name);
        if (given.compareTo(SHORTEST) < 0 || given.compareTo(longest) > 0) {
            String most = longest.toMinutes() + "m";
            faults.add(name, "must be from 10ms to " + most, "doit être de 10ms à " + most);
        }
    }
}
