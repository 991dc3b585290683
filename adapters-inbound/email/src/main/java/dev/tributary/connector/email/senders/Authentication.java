package dev.tributary.connector.email.senders;

import dev.tributary.connector.email.message.Head;
import dev.tributary.connector.email.senders.Scanner.Malformed;
import java.util.List;
import java.util.Optional;

/**
 * Whether a mail is from whom it says, as one's own mail server found. Only the topmost field of that server counts: whoever
 * sends a mail can write what stands below.
 */
public final class Authentication {

    private static final String FIELD = "Authentication-Results";

    private final String trusted;

    /**
     * Of this server.
     *
     * @param trusted its authserv-id
     */
    public Authentication(String trusted) {
        this.trusted = trusted.strip();
    }

    /** Whether that server found, by DMARC, that the mail is from its sender's domain. */
    public boolean isPassed(Head head) {
        String sender = head.sender();
        if (sender == null) {
            return false;
        }
        Optional<Address> address = Address.of(sender);
        Optional<String> said = said(head);
        return address.isPresent()
                && said.isPresent()
                && isPassed(said.get(), address.get().domain());
    }

    /** Whether that server has said anything. */
    public boolean isSpoken(Head head) {
        return said(head).isPresent();
    }

    private Optional<String> said(Head head) {
        return head.all(FIELD).stream().filter(this::isTrusted).findFirst();
    }

    private boolean isTrusted(String field) {
        try {
            return AuthenticationResults.serverOf(field).equalsIgnoreCase(trusted);
        } catch (Malformed nobodys) {
            return false;
        }
    }

    /** Of several results each must be a pass: one that is not may be the true one. */
    private static boolean isPassed(String field, String domain) {
        try {
            List<AuthenticationResults.Result> results = AuthenticationResults.of(field).results().stream()
                    .filter(result -> result.method().equals("dmarc"))
                    .toList();
            return !results.isEmpty() && results.stream().allMatch(result -> isPassed(result, domain));
        } catch (Malformed nothing) {
            return false;
        }
    }

    private static boolean isPassed(AuthenticationResults.Result result, String domain) {
        return result.result().equals("pass") && result.headerFrom().stream().allMatch(named -> isOf(named, domain));
    }

    private static boolean isOf(String named, String domain) {
        return Domain.of(named.substring(named.lastIndexOf('@') + 1))
                .filter(other -> Domain.areRelated(domain, other))
                .isPresent();
    }
}
