package dev.tributary.connector.email.senders;

import dev.tributary.connector.email.senders.SenderPattern.Kind;
import dev.tributary.connector.spi.ConnectorException;
import dev.tributary.connector.spi.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Who may hand missions in by mail, and for which partner: what the setting {@code senders} says. */
public final class Senders {

    private final Map<SenderPattern, String> partners;

    private Senders(Map<SenderPattern, String> partners) {
        this.partners = Map.copyOf(partners);
    }

    /**
     * Reads the setting.
     *
     * @param tree as written: lists of patterns by partner
     * @throws ConnectorException with all that is wrong with it, by place
     */
    public static Senders of(Object tree) {
        Map<String, Text> faults = new LinkedHashMap<>();
        Senders senders = of(tree, faults);
        if (!faults.isEmpty()) {
            throw new ConnectorException(faults);
        }
        return senders;
    }

    /**
     * The same, beside other settings.
     *
     * @param faults where all goes that is wrong with it, by place, such as {@code senders.acme.0}
     */
    public static Senders of(Object tree, Map<String, Text> faults) {
        return new Senders(new SendersReading(faults).partners(tree));
    }

    /**
     * Whom this sender writes for: an address that is named as a whole counts before its domain, and that before those it
     * lies within, of which the nearest counts. Empty for a stranger.
     *
     * @param address in any letter case, its domain in any script
     */
    public Optional<String> partnerOf(String address) {
        return Address.of(address).flatMap(this::partnerOf);
    }

    private Optional<String> partnerOf(Address address) {
        String whole = partners.get(SenderPattern.of(address));
        if (whole != null) {
            return Optional.of(whole);
        }
        String named = partners.get(new SenderPattern(Kind.DOMAIN, address.domain()));
        return named != null ? Optional.of(named) : within(address.domain());
    }

    private Optional<String> within(String domain) {
        for (int dot = domain.indexOf('.'); dot >= 0; dot = domain.indexOf('.', dot + 1)) {
            String partner = partners.get(new SenderPattern(Kind.SUBDOMAINS, domain.substring(dot + 1)));
            if (partner != null) {
                return Optional.of(partner);
            }
        }
        return Optional.empty();
    }

    /** Shows no address. */
    @Override
    public String toString() {
        return "senders of " + partners.size() + " patterns";
    }
}
