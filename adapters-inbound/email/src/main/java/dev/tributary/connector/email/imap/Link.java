package dev.tributary.connector.email.imap;

import dev.tributary.connector.email.server.Access;
import jakarta.mail.MessagingException;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.jspecify.annotations.Nullable;

/**
 * The connection to a mailbox, made when it is needed. One that was made for an earlier question and is lost since is made
 * anew, once. For one thread, but for close.
 */
final class Link implements Closeable {

    /** What may be asked again on another connection: it does no harm twice. */
    interface Question<T> {
        T ask(Connected connected) throws IOException;
    }

    private final Access access;
    private final Folders folders;
    private @Nullable Connected connected;
    private @Nullable Long expected;

    Link(Access access, Folders folders) {
        this.access = access;
        this.folders = folders;
    }

    /** Selects the folder anew, and tells its UIDVALIDITY. */
    long open() throws IOException {
        expected = null;
        try {
            long uidValidity = ask(Connected::selectAgain, Connected::uidValidity);
            expected = uidValidity;
            return uidValidity;
        } catch (IOException failure) {
            drop();
            throw failure;
        }
    }

    <T> T ask(Question<T> question) throws IOException {
        return ask(question, question);
    }

    private <T> T ask(Question<T> ofKnown, Question<T> ofNew) throws IOException {
        Connected known = connected;
        if (known != null) {
            try {
                return ofKnown.ask(known);
            } catch (Lost lost) {
                drop();
                if (lost.isOverdue()) {
                    throw told(lost);
                }
            }
        }
        try {
            return ofNew.ask(connect());
        } catch (Lost lost) {
            drop();
            throw told(lost);
        }
    }

    private IOException told(Lost lost) {
        return access.told(new MessagingException("the connection is lost", lost.reason()), lost.isOverdue());
    }

    private Connected connect() throws IOException {
        return access.within(this::connected);
    }

    private Connected connected() throws IOException {
        IMAPStore store = access.store();
        access.connect(store);
        try {
            Connected made = Connected.over(new Wire(protocol(store), access), folders);
            if (expected != null && expected != made.uidValidity()) {
                throw Refusals.otherFolder();
            }
            connected = made;
            return made;
        } catch (IOException failure) {
            drop();
            throw failure;
        }
    }

    /** Nobody else has the store, so that nobody else uses its connection. */
    private IMAPProtocol protocol(IMAPStore store) throws IOException {
        try {
            return (IMAPProtocol) ((IMAPFolder) store.getDefaultFolder()).doCommand(protocol -> protocol);
        } catch (MessagingException failure) {
            throw access.told(failure);
        }
    }

    /** The connection that is there. */
    Optional<Wire> current() {
        return Optional.ofNullable(connected).map(Connected::wire);
    }

    /** Gives the connection up; the next question makes another one. */
    void drop() {
        connected = null;
        access.cut();
    }

    @Override
    public void close() {
        access.close();
    }
}
