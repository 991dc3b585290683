package dev.tributary.connector.email.message;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What is to be told of a mail that is read all the same. */
final class Warnings {

    private final Map<PassedOver, Integer> passedOver = new EnumMap<>(PassedOver.class);
    private boolean isCut;

    void passOver(PassedOver kind) {
        passedOver.merge(kind, 1, Integer::sum);
    }

    void cut() {
        isCut = true;
    }

    List<Finding> all() {
        List<Finding> all = new ArrayList<>();
        if (!passedOver.isEmpty()) {
            all.add(passedOver());
        }
        if (isCut) {
            all.add(finding(
                    "mail-cut",
                    "The mail does not end as it should: what it holds may be cut. If something is missing, send it again.",
                    "Le message ne se termine pas comme il le devrait : son contenu est peut-être coupé. S'il manque quelque "
                            + "chose, renvoyez-le."));
        }
        return all;
    }

    private Finding passedOver() {
        int count = passedOver.values().stream().mapToInt(Integer::intValue).sum();
        return finding(
                "attachments-passed-over",
                "Attachments that hold no missions were passed over: " + count + ", of these " + listed(Locale.ENGLISH)
                        + ". Send missions as CSV, JSON, XML or a workbook (.xlsx), or as text.",
                "Pièces jointes ignorées, car elles ne contiennent pas de missions : " + count + ", à savoir "
                        + listed(Locale.FRENCH)
                        + ". Envoyez les missions en CSV, en JSON, en XML, en classeur (.xlsx) ou sous forme de texte.");
    }

    private String listed(Locale language) {
        return passedOver.entrySet().stream()
                .map(kind -> kind.getKey().names().in(language) + " (" + kind.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    private static Finding finding(String code, String english, String french) {
        return new Finding("", code, new Text(english, french));
    }
}
