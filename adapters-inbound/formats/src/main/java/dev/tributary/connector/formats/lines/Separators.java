package dev.tributary.connector.formats.lines;

import dev.tributary.connector.formats.HeaderName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What mail programs write between an answer and the mail it answers, or before one that is forwarded. */
final class Separators {

    private static final int LONGEST = 100;
    private static final Set<String> DRAWN = Set.of(
            "originalmessage",
            "messaged'origine",
            "messageoriginal",
            "mailoriginal",
            "courrieloriginal",
            "forwardedmessage",
            "messagetransfere",
            "mailtransfere",
            "courrieltransfere",
            "messagetransmis",
            "messagereexpedie");
    private static final Set<String> SAID = Set.of(
            "beginforwardedmessage:",
            "debutdumessagereexpedie:",
            "debutdumessagetransfere:",
            "debutdumessagetransmis:");

    private final MailHeader header;
    private final Attribution attribution;

    /** Where some lines are fields of missions whatever they look like. */
    Separators(Predicate<String> isField) {
        this.header = new MailHeader(isField);
        this.attribution = new Attribution(isField);
    }

    /** Where what separates ends, header lines included; the place itself where nothing does. */
    int end(List<Quoted> lines, int place) {
        if (isTitle(lines.get(place).text())) {
            return place + 1 < lines.size() ? header.run(lines, place + 1, new HashSet<>()) : place + 1;
        }
        int end = header.end(lines, place);
        return end > place ? end : attribution.end(lines, place);
    }

    private static boolean isTitle(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String key = HeaderName.key(line).replace('\u2019', '\'');
        boolean isDrawn = line.startsWith("--") || line.startsWith("__") || line.startsWith("—");
        return SAID.contains(key) || (isDrawn && DRAWN.contains(key));
    }
}
