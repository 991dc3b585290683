package dev.tributary.connector.email.imap;

import java.util.List;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.eclipse.angus.mail.imap.protocol.ListInfo;
import org.eclipse.angus.mail.imap.protocol.Namespaces;
import org.eclipse.angus.mail.imap.protocol.Namespaces.Namespace;

/**
 * How a server names folders.
 *
 * @param separator between their levels
 * @param prefix of those that a user can make: some servers take them below the inbox only
 */
record Naming(char separator, String prefix) {

    private static final char AS_SET = '/';
    private static final String INBOX = "INBOX";

    static Naming of(Wire wire) throws Lost {
        if (wire.can("NAMESPACE")) {
            for (IMAPResponse told : wire.command("NAMESPACE").all("NAMESPACE")) {
                Namespace[] own = personal(told);
                if (own.length > 0) {
                    return new Naming(own[0].delimiter, own[0].prefix);
                }
            }
        }
        List<ListInfo> root = wire.folders("");
        return new Naming(root.isEmpty() ? AS_SET : root.get(0).separator, "");
    }

    private static Namespace[] personal(IMAPResponse told) throws Lost {
        try {
            Namespace[] own = new Namespaces(told).personal;
            return own == null ? new Namespace[0] : own;
        } catch (ProtocolException | RuntimeException unreadable) {
            throw new Lost(unreadable);
        }
    }

    /** The name of a folder as the server has it, but for the prefix. */
    String plain(String set) {
        return separator == 0 ? set : set.replace(AS_SET, separator);
    }

    /** The same, with the prefix where it is missing. */
    String own(String set) {
        String plain = plain(set);
        boolean isWhole = isInbox(plain) || plain.regionMatches(true, 0, prefix, 0, prefix.length());
        return isWhole ? plain : prefix + plain;
    }

    static boolean isSame(String one, String other) {
        return one.equals(other) || (isInbox(one) && isInbox(other));
    }

    private static boolean isInbox(String name) {
        return name.equalsIgnoreCase(INBOX);
    }
}
