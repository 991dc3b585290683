package dev.tributary.connector.email.imap;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * The folder that missions come in by, on the mail server. For one thread, but for {@link #close()}, which ends whatever is
 * under way. Every method but {@code rest} connects first where need be, so that after an exception the next call begins
 * anew. What cannot be reached, or does not answer in time, throws; a {@code Troubled} tells what is wrong and the remedy.
 */
public interface Mailbox extends Closeable {

    /**
     * Opens the folder, and makes those for what is done and rejected where they are missing.
     *
     * @return its UIDVALIDITY: the UIDs below are those of it
     */
    long open() throws IOException;

    /**
     * The mails that lie in it and are not deleted, as the server knows them at this moment: of those to be looked at, the
     * 5,000 oldest.
     *
     * @param waiting UIDs of mails that are not to be looked at now
     */
    Listing list(Set<Long> waiting) throws IOException;

    /** Asks nothing; throws where the server does not answer. */
    void probe() throws IOException;

    /**
     * Whether this gateway has the mail for itself, and goes on having it until it is moved or given back. Where the server
     * keeps no keywords, everyone has it.
     *
     * @param owner who claims it: lower-case letters and digits
     * @param isKnown whether it was claimed by the same owner before, who then had it
     */
    boolean claim(long uid, String owner, boolean isKnown) throws IOException;

    /** Whether the server keeps claims, as far as it was seen by now: where it does not, two gateways take the same mails. */
    boolean isClaiming();

    /**
     * The whole mail, without a mark on the server that it was read.
     *
     * @throws java.nio.file.NoSuchFileException if it lies there no longer
     */
    void fetch(long uid, OutputStream target) throws IOException;

    /**
     * Its header alone, at most so many bytes of it, likewise.
     *
     * @throws java.nio.file.NoSuchFileException if it lies there no longer
     */
    byte[] fetchHeader(long uid, int most) throws IOException;

    /** Marks a mail as read and, where it is answered, as answered; nothing happens where it lies there no longer. */
    void flag(long uid, boolean isAnswered) throws IOException;

    /**
     * Moves a mail out of the folder; nothing happens where it lies there no longer.
     *
     * @throws java.nio.file.AccessDeniedException if the server lets nobody take it out, nor delete it
     */
    void move(long uid, Target target) throws IOException;

    /** Where a mail goes. */
    enum Target {
        DONE,
        REJECTED
    }

    /**
     * What lies in the folder.
     *
     * @param mails to be looked at
     * @param all the UIDs of all that lie there: those that wait, and those that are too many for one look, as well
     */
    record Listing(List<Listed> mails, Set<Long> all) {
        public Listing {
            mails = List.copyOf(mails);
            all = Set.copyOf(all);
        }
    }

    /**
     * A mail as it is listed.
     *
     * @param size in bytes, as the server tells it
     * @param owners who claim it
     */
    record Listed(long uid, long size, List<String> owners) {
        public Listed {
            owners = List.copyOf(owners);
        }
    }

    /**
     * Returns after this time, or sooner when a mail has come, where the server tells of that. Throws nothing where the
     * connection is lost: it is not needed for this.
     *
     * @throws InterruptedException also as soon as the connector is to close
     */
    void rest(Duration time) throws InterruptedException;

    /** False after a rest in which the server fell silent. */
    boolean isTelling();

    @Override
    void close();
}
