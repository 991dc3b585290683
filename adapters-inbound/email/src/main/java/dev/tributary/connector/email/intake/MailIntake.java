package dev.tributary.connector.email.intake;

import dev.tributary.connector.email.imap.Mailbox;
import dev.tributary.connector.email.imap.Mailbox.Listed;
import dev.tributary.connector.email.imap.Mailbox.Listing;
import dev.tributary.connector.email.imap.Mailbox.Target;
import dev.tributary.connector.email.intake.Admission.Admitted;
import dev.tributary.connector.email.intake.Admission.Later;
import dev.tributary.connector.email.intake.Admission.Refused;
import dev.tributary.connector.email.message.Head;
import dev.tributary.connector.email.message.HeadReader;
import dev.tributary.connector.formats.gateway.Hash;
import dev.tributary.connector.formats.gateway.Owner;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes one mail after the other: claims it, has it read, and only when all that is in it is stored, and the answer on its
 * way, marks it and moves it out of the folder. For one thread.
 */
public final class MailIntake {

    /** One byte more than is read tells that a head is longer than that. */
    private static final int MOST_OF_A_HEAD = HeadReader.LONGEST + 1;

    private final Mailbox mailbox;
    private final Ledger ledger;
    private final Owner owner;
    private final Door door;
    private final Reading reading;
    private final Journal journal;
    private final InstantSource clock;
    private final Waiters waiters;
    private boolean isUnclaimedTold;

    public MailIntake(Mailbox mailbox, Ledger ledger, Owner owner, Door door, Reading reading, Journal journal) {
        this.mailbox = mailbox;
        this.ledger = ledger;
        this.owner = owner;
        this.door = door;
        this.reading = reading;
        this.journal = journal;
        this.clock = journal.context().clock();
        this.waiters = new Waiters(clock);
    }

    /** The mails there are now; begins a look at all of them. */
    public List<Listed> open() throws IOException, InterruptedException {
        long validity = mailbox.open();
        Listing listing = mailbox.list(waiters.held());
        ledger.open(validity, listing.all(), clock.instant());
        waiters.begin(listing.all());
        return listing.mails();
    }

    /** What of the last look an operator has to see to. */
    public Optional<Text> attention() {
        return waiters.attention();
    }

    /**
     * Takes a mail.
     *
     * @throws java.nio.file.AccessDeniedException if it is finished, and may not be moved
     * @throws IOException if the server or the gateway does not answer; it is taken again at the next look
     */
    public void take(Listed mail) throws IOException, InterruptedException {
        Optional<Note> note = ledger.note(mail.uid());
        if (!mailbox.claim(mail.uid(), owner.name(), note.isPresent())) {
            waiters.foreign(mail.uid());
            return;
        }
        if (!mailbox.isClaiming() && !isUnclaimedTold) {
            journal.unclaimed();
            isUnclaimedTold = true;
        }
        try {
            takeClaimed(mail, note.orElse(null));
        } catch (NoSuchFileException gone) {
            journal.vanished(mail.uid());
            ledger.gone(mail.uid());
        }
    }

    private void takeClaimed(Listed mail, @Nullable Note note) throws IOException, InterruptedException {
        byte[] header = mailbox.fetchHeader(mail.uid(), MOST_OF_A_HEAD);
        String headHash = Hash.of(header);
        if (note != null && note.isFinished() && note.head().equals(headHash)) {
            putAway(mail, ledger.finished(note.key()).orElse(Target.DONE), true);
            return;
        }
        Head head = HeadReader.read(header);
        Admission admission = door.admit(head, note != null && !note.isFinished());
        if (admission instanceof Later later) {
            waiters.later(mail.uid(), later.from());
        } else if (admission instanceof Refused refused) {
            journal.refused(mail.uid(), refused);
            waiters.refused(refused);
            putAway(mail, Target.REJECTED, false);
        } else if (admission instanceof Admitted admitted) {
            ledger.claimed(mail.uid());
            putAway(mail, reading.read(mail, new Author(head, headHash, admitted.question())), true);
        }
    }

    private void putAway(Listed mail, Target target, boolean isAnswered) throws IOException, InterruptedException {
        mailbox.flag(mail.uid(), isAnswered);
        mailbox.move(mail.uid(), target);
        ledger.gone(mail.uid());
    }
}
