package dev.tributary.connector.email.imap;

import dev.tributary.connector.email.server.Access;
import jakarta.mail.Flags;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.angus.mail.iap.Argument;
import org.eclipse.angus.mail.iap.ParsingException;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.BASE64MailboxEncoder;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.eclipse.angus.mail.imap.protocol.ListInfo;
import org.eclipse.angus.mail.imap.protocol.MailboxInfo;
import org.eclipse.angus.mail.imap.protocol.UID;
import org.jspecify.annotations.Nullable;

/**
 * A connection that is logged in, and what the server tells over it of the folder that is selected. Messages are named by
 * their UIDs only: other numbers change with what others do.
 */
final class Wire {

    private final IMAPProtocol protocol;
    private final Access access;
    private Selected selected = Selected.NOTHING;
    private int messages;
    private boolean hasArrived;

    /** @param access what it was made by */
    Wire(IMAPProtocol protocol, Access access) {
        this.protocol = protocol;
        this.access = access;
    }

    /** Only where the server can do this. */
    boolean can(String capability) {
        return protocol.hasCapability(capability);
    }

    Answer command(String command) throws Lost {
        return access.within(() -> issued(command, null));
    }

    /** Only where the server has nothing to refuse: some say so when they have lost their own way, for ever on this connection. */
    Answer sure(String command) throws Lost {
        Answer answer = command(command);
        if (!answer.isOk()) {
            throw new Lost(null);
        }
        return answer;
    }

    /** A command on a folder. */
    Answer command(String command, String folder) throws Lost {
        return command(command, named(new Argument(), folder));
    }

    private Answer command(String command, Argument arguments) throws Lost {
        return access.within(() -> issued(command, arguments));
    }

    private Argument named(Argument arguments, String folder) {
        return protocol.supportsUtf8()
                ? arguments.writeString(folder, StandardCharsets.UTF_8)
                : arguments.writeString(BASE64MailboxEncoder.encode(folder));
    }

    private Answer issued(String command, @Nullable Argument arguments) throws Lost {
        Response[] responses = responses(command, arguments);
        Response last = responses[responses.length - 1];
        if (last.isBYE()) {
            throw new Lost(last.getException(), access.isOverdue());
        }
        Answer answer = Answer.of(responses);
        answer.said().forEach(this::note);
        return answer;
    }

    /** The library's readers trip over some of what broken servers say. */
    private Response[] responses(String command, @Nullable Argument arguments) throws Lost {
        try {
            return protocol.command(command, arguments);
        } catch (RuntimeException unreadable) {
            throw new Lost(unreadable, access.isOverdue());
        }
    }

    private void note(IMAPResponse response) {
        if (response.keyEquals("EXISTS")) {
            hasArrived |= response.getNumber() > messages;
            messages = response.getNumber();
        } else if (response.keyEquals("EXPUNGE")) {
            messages--;
        }
    }

    /** Whether mails have come since this was last answered. */
    boolean hasArrived() {
        return hasArrived;
    }

    void forgetArrivals() {
        hasArrived = false;
    }

    /** Folders of this name; stars stand for anything. */
    List<ListInfo> folders(String pattern) throws Lost {
        Argument arguments = named(new Argument().writeString(""), pattern);
        List<ListInfo> folders = new ArrayList<>();
        for (IMAPResponse listed : command("LIST", arguments).all("LIST")) {
            try {
                folders.add(new ListInfo(listed));
            } catch (ParsingException | RuntimeException unreadable) {
                throw new Lost(unreadable);
            }
        }
        return folders;
    }

    /** Selects a folder; whatever was selected before is closed, and nothing is removed from it. */
    Answer select(String folder) throws Lost {
        Answer answer = command("SELECT", folder);
        selected = Selected.NOTHING;
        if (answer.isOk()) {
            try {
                MailboxInfo told = new MailboxInfo(answer.said().toArray(Response[]::new));
                selected = Selected.of(told, answer.verdict());
                messages = told.total;
            } catch (ParsingException | RuntimeException unreadable) {
                throw new Lost(unreadable);
            }
        }
        hasArrived = false;
        return answer;
    }

    Selected selected() {
        return selected;
    }

    /** Whether a mail lies in the folder that is selected. */
    boolean has(long uid) throws Lost {
        return !sure("UID FETCH " + uid + " (UID)").fetched(uid, UID.class).isEmpty();
    }

    /** Whether the server has done it; some say no where the mail is there no longer. */
    boolean store(long uid, String change) throws Lost {
        return command("UID STORE " + uid + " " + change).isOk();
    }

    /** Begins a command whose answer is read by {@link #next}. */
    String begin(String command) throws Lost {
        try {
            return protocol.writeCommand(command, null);
        } catch (IOException | ProtocolException | RuntimeException failure) {
            throw new Lost(failure);
        }
    }

    /**
     * What the server says next.
     *
     * @throws IOException as the socket throws it
     */
    Response next() throws IOException {
        try {
            Response response = protocol.readResponse();
            if (response instanceof IMAPResponse told) {
                note(told);
            }
            return response;
        } catch (ProtocolException | RuntimeException unreadable) {
            throw new Lost(unreadable);
        }
    }

    void done() {
        protocol.idleAbort();
    }

    /**
     * A folder that is selected.
     *
     * @param flags those that can be set for good
     */
    record Selected(long uidValidity, Flags flags, boolean isReadOnly) {

        static final Selected NOTHING = new Selected(-1, new Flags(), true);

        private static Selected of(MailboxInfo told, Response verdict) {
            return new Selected(
                    told.uidvalidity, told.permanentFlags, verdict.toString().contains("[READ-ONLY]"));
        }

        boolean keeps(Flags.Flag flag) {
            return flags.contains(flag);
        }

        boolean keepsKeyword(String keyword) {
            return flags.contains(Flags.Flag.USER) || flags.contains(keyword);
        }
    }
}
