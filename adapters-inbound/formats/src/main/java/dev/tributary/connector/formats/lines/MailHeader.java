package dev.tributary.connector.formats.lines;

import dev.tributary.connector.formats.HeaderName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The header lines that mail programs put before a mail that is answered or forwarded. */
final class MailHeader {

    private static final int LONGEST_NAME = 30;
    private static final Set<String> FROM = Set.of("from", "de", "expediteur");
    private static final Set<String> WHEN = Set.of("sent", "envoye", "date", "dated'envoi");
    private static final Set<String> OTHERS = Set.of(
            "to",
            "a",
            "pour",
            "destinataire",
            "cc",
            "bcc",
            "cci",
            "copie",
            "copiea",
            "subject",
            "objet",
            "sujet",
            "replyto",
            "repondrea",
            "reponsea",
            "importance",
            "priorite",
            "priority",
            "attachments",
            "piecesjointes");

    private final Predicate<String> isField;

    /** Where some lines are fields of missions whatever they look like. */
    MailHeader(Predicate<String> isField) {
        this.isField = isField;
    }

    /** Where the header ends that begins here; the place itself where none does. */
    int end(List<Quoted> lines, int place) {
        String first = lines.get(place).text();
        String name = nameOf(first).orElse("");
        if (!FROM.contains(name) || isField.test(first)) {
            return place;
        }
        if (isOnOneLine(first)) {
            return place + 1;
        }
        Set<String> names = new HashSet<>();
        int end = run(lines, place, names);
        return names.stream().anyMatch(WHEN::contains) ? end : place;
    }

    /** Where header lines in a row end, and which names they have; the place itself where none is there. */
    int run(List<Quoted> lines, int place, Set<String> names) {
        int end = place;
        int next = nextLine(lines, place, lines.get(place).depth());
        while (next >= 0) {
            String name = nameOf(lines.get(next).text()).orElse("");
            if (name.isEmpty()
                    && end > place
                    && next == end
                    && !isField.test(lines.get(next).text())) {
                next = wrapped(lines, next, names);
                continue;
            }
            if (name.isEmpty() || !names.add(name)) {
                break;
            }
            end = next + 1;
            next = nextLine(lines, end, lines.get(next).depth());
        }
        return end;
    }

    /** A line that continues the one before it is followed by another that has a name. */
    private static int wrapped(List<Quoted> lines, int place, Set<String> names) {
        int next = place + 1;
        boolean isFollowed = next < lines.size()
                && lines.get(next).depth() == lines.get(place).depth()
                && nameOf(lines.get(next).text())
                        .filter(name -> !names.contains(name))
                        .isPresent();
        return isFollowed ? next : -1;
    }

    /** The next line that says something, if it is quoted as deep; blank ones between paragraphs do not count. */
    private static int nextLine(List<Quoted> lines, int place, int depth) {
        int next = place;
        while (next < lines.size() && next <= place + 1 && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size()
                        && !lines.get(next).isBlank()
                        && lines.get(next).depth() == depth
                ? next
                : -1;
    }

    private static boolean isOnOneLine(String line) {
        String key = HeaderName.key(line.substring(0, Math.min(line.length(), Attribution.LONGEST)));
        return key.contains("envoye:") || key.contains("sent:");
    }

    private static Optional<String> nameOf(String line) {
        int colon = line.indexOf(':');
        if (colon < 0 || colon > LONGEST_NAME) {
            return Optional.empty();
        }
        String name = HeaderName.key(Marks.bare(line.substring(0, colon))).replace('\u2019', '\'');
        return Optional.of(name)
                .filter(known -> FROM.contains(known) || WHEN.contains(known) || OTHERS.contains(known));
    }
}
