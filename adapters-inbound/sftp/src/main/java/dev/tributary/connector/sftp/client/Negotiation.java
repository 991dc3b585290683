package dev.tributary.connector.sftp.client;

import dev.tributary.connector.formats.gateway.Troubled;
import dev.tributary.connector.spi.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.sshd.common.kex.KexProposalOption;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionListener;
import org.jspecify.annotations.Nullable;

/** Remembers what both sides speak, where they have too little in common. */
final class Negotiation implements SessionListener {

    private static final Map<KexProposalOption, String> KINDS = Map.of(
            KexProposalOption.ALGORITHMS, "key exchange",
            KexProposalOption.SERVERKEYS, "host key",
            KexProposalOption.C2SENC, "cipher",
            KexProposalOption.C2SMAC, "mac");

    private final String address;
    private volatile @Nullable Troubled refusal;

    Negotiation(String address) {
        this.address = address;
    }

    @Override
    public void sessionNegotiationEnd(
            Session session,
            @Nullable Map<KexProposalOption, String> ours,
            @Nullable Map<KexProposalOption, String> theirs,
            @Nullable Map<KexProposalOption, String> negotiated,
            @Nullable Throwable reason) {
        if (reason != null && ours != null && theirs != null) {
            refusal = new Troubled(Troubled.Kind.LASTING, told(bothSides(ours, theirs)), reason);
        }
    }

    /** Why nothing came of it, if that is the reason. */
    Optional<Troubled> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** Each kind that has nothing in common; all of them where it is less plain. */
    private static String bothSides(Map<KexProposalOption, String> ours, Map<KexProposalOption, String> theirs) {
        List<String> apart = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (KexProposalOption option : KexProposalOption.VALUES) {
            String kind = KINDS.get(option);
            if (kind != null) {
                String line = kind + ": ours " + listed(ours.get(option)) + "; theirs " + listed(theirs.get(option));
                all.add(line);
                if (!haveCommon(ours.get(option), theirs.get(option))) {
                    apart.add(line);
                }
            }
        }
        return String.join("\n  ", apart.isEmpty() ? all : apart);
    }

    private static List<String> names(@Nullable String proposal) {
        return proposal == null ? List.of() : List.of(proposal.split(","));
    }

    private static boolean haveCommon(@Nullable String ours, @Nullable String theirs) {
        return names(ours).stream().anyMatch(names(theirs)::contains);
    }

    /** Signalling names are no algorithms. */
    private static String listed(@Nullable String proposal) {
        return names(proposal).stream()
                .filter(name -> !name.startsWith("ext-info-") && !name.startsWith("kex-strict-"))
                .collect(Collectors.joining(", "));
    }

    private Text told(String sides) {
        return new Text(
                address + " speaks only algorithms that are no longer safe, or none of ours:\n  " + sides
                        + "\nAsk its owner to update the server; until then the setting legacy-algorithms: true admits"
                        + " old ones as well",
                address + " ne parle que des algorithmes qui ne sont plus sûrs, ou aucun des nôtres :\n  " + sides
                        + "\nDemandez à son propriétaire de mettre le serveur à jour ; en attendant, le réglage"
                        + " legacy-algorithms: true en admet aussi d'anciens");
    }
}
