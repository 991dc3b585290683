package dev.tributary.connector.email.senders;

import dev.tributary.connector.spi.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the setting {@code senders} and tells all that is wrong with it at once. */
final class SendersReading {

    private static final String SETTING = "senders";
    private static final String EXAMPLE = "acme: [\"*@acme.example\"]";

    private final Map<String, Text> faults;
    private final Map<SenderPattern, String> partners = new HashMap<>();

    SendersReading(Map<String, Text> faults) {
        this.faults = faults;
    }

    Map<SenderPattern, String> partners(Object tree) {
        if (!(tree instanceof Map<?, ?> map)) {
            fault(
                    SETTING,
                    "must hold the senders of each partner, such as " + EXAMPLE,
                    "doit contenir les expéditeurs de chaque partenaire, comme " + EXAMPLE);
            return partners;
        }
        if (map.isEmpty()) {
            fault(
                    SETTING,
                    "names nobody, and every mail would be refused: write senders, such as " + EXAMPLE,
                    "ne nomme personne, et tout message serait refusé : écrivez des expéditeurs, comme " + EXAMPLE);
        }
        map.forEach((partner, patterns) -> readPartner(String.valueOf(partner), patterns));
        return partners;
    }

    private void readPartner(String partner, Object patterns) {
        String place = SETTING + "." + partner;
        if (partner.isBlank() || !partner.equals(partner.strip())) {
            fault(
                    partner.isBlank() ? SETTING : place,
                    "a partner's name is empty, or has blanks around it: write it as it is",
                    "le nom d'un partenaire est vide, ou entouré de blancs : écrivez-le tel quel");
        }
        if (patterns instanceof List<?> list && !list.isEmpty()) {
            for (int number = 0; number < list.size(); number++) {
                readPattern(partner, list.get(number), place + "." + number);
            }
        } else if (patterns instanceof String text) {
            readPattern(partner, text, place);
        } else {
            fault(
                    place,
                    "must be a list of addresses, such as [\"*@acme.example\", \"chef@gmail.example\"]",
                    "doit être une liste d'adresses, comme [\"*@acme.example\", \"chef@gmail.example\"]");
        }
    }

    private void readPattern(String partner, Object written, String place) {
        if (!(written instanceof String text)) {
            faultOfForm(place);
            return;
        }
        if (SenderPattern.isForEveryone(text.strip())) {
            fault(
                    place,
                    "would let in everyone: name the domain, such as *@acme.example",
                    "laisserait entrer tout le monde : nommez le domaine, comme *@acme.example");
            return;
        }
        SenderPattern.of(text.strip())
                .ifPresentOrElse(pattern -> add(pattern, partner, place), () -> faultOfForm(place));
    }

    private void add(SenderPattern pattern, String partner, String place) {
        String other = partners.putIfAbsent(pattern, partner);
        if (other != null && !other.equals(partner)) {
            fault(
                    place,
                    "stands under " + other + " as well: a sender writes for one partner",
                    "figure aussi sous " + other + " : un expéditeur écrit pour un seul partenaire");
        }
    }

    private void faultOfForm(String place) {
        fault(
                place,
                "must be an address, *@ and a domain, or *@*. and a domain with all those within it, such as"
                        + " chef@acme.example, *@acme.example, *@*.acme.example",
                "doit être une adresse, *@ et un domaine, ou *@*. et un domaine avec tous ceux qu'il contient, comme"
                        + " chef@acme.example, *@acme.example, *@*.acme.example");
    }

    private void fault(String place, String english, String french) {
        faults.putIfAbsent(place, new Text(english, french));
    }
}
