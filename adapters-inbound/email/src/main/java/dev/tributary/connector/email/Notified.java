package dev.tributary.connector.email;

import dev.tributary.connector.email.answer.NoticeKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What partners want to be told of later: the setting {@code notify}. */
final class Notified {

    private Notified() {}

    /** By partner; what is wrong is added to the faults. */
    static Map<String, Set<NoticeKind>> of(Object tree, Set<String> partners, Faults faults) {
        Map<String, Set<NoticeKind>> wanted = new TreeMap<>();
        if (tree instanceof Map<?, ?> byPartner) {
            byPartner.forEach((partner, kinds) -> {
                String place = Names.within(Names.NOTIFY, String.valueOf(partner));
                if (partners.contains(String.valueOf(partner))) {
                    wanted.put(String.valueOf(partner), kinds(kinds, place, faults));
                } else {
                    faults.add(
                            place,
                            "is no partner of the setting senders; these are: " + String.join(", ", partners),
                            "n'est pas un partenaire du réglage senders ; ce sont : " + String.join(", ", partners));
                }
            });
            return wanted;
        }
        Set<NoticeKind> all = kinds(tree, Names.NOTIFY, faults);
        if (!all.isEmpty()) {
            partners.forEach(partner -> wanted.put(partner, all));
        }
        return wanted;
    }

    private static Set<NoticeKind> kinds(Object tree, String place, Faults faults) {
        Set<NoticeKind> kinds = EnumSet.noneOf(NoticeKind.class);
        for (String word : words(tree)) {
            try {
                kinds.add(NoticeKind.valueOf(word.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException unknown) {
                faults.add(
                        place,
                        "write refused, done, or both with a comma between",
                        "écrivez refused, done, ou les deux séparés par une virgule");
            }
        }
        return kinds;
    }

    private static List<String> words(Object tree) {
        List<String> words = new ArrayList<>();
        if (tree instanceof List<?> list) {
            list.forEach(one -> words.addAll(words(one)));
        } else {
            for (String word : String.valueOf(tree).split(",", -1)) {
                if (!word.isBlank()) {
                    words.add(word.strip());
                }
            }
        }
        return words;
    }
}
