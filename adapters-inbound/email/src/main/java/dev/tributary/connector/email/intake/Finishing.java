package dev.tributary.connector.email.intake;

import dev.tributary.connector.email.answer.Answers;
import dev.tributary.connector.email.answer.Outbox;
import dev.tributary.connector.email.answer.Report;
import dev.tributary.connector.email.imap.Mailbox.Listed;
import dev.tributary.connector.email.imap.Mailbox.Target;
import dev.tributary.connector.formats.Quotes;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Keeps, in one step, that a mail is finished, and its answer to be sent. */
public final class Finishing {

    private final Ledger ledger;
    private final Answers answers;
    private final Outbox outbox;
    private final Journal journal;
    private final InstantSource clock;

    public Finishing(Ledger ledger, Answers answers, Outbox outbox, Journal journal, InstantSource clock) {
        this.ledger = ledger;
        this.answers = answers;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** Where the mail went when it was finished before, or a copy of it. */
    Optional<Target> before(Listed mail, Author author, String key) throws IOException, InterruptedException {
        Optional<Target> target = ledger.finished(key);
        if (target.isPresent()) {
            ledger.known(mail.uid(), new Note(key, author.headHash()));
            journal.copy(mail.uid(), key);
        }
        return target;
    }

    /** To be called before anything of it is handed in. */
    void begin(Author author, String key) throws IOException, InterruptedException {
        ledger.begin(key, new Begun(clock.instant(), author.question()));
    }

    /** Our own letters come back in replies: nothing that stands in them was ever ordered. */
    Quotes quotes(Author author) {
        return answers.isAnyOwn(author.head().references()) ? Quotes.LEFT_OUT : Quotes.READ;
    }

    /** That a mail cannot be taken apart, and why, for whoever mends that. */
    void tell(Listed mail, RuntimeException unforeseen) {
        journal.unforeseen("UID " + mail.uid(), unforeseen);
    }

    /** Done is what could be read, whatever became of it; its sender is told either way. */
    Target finish(Listed mail, Author author, String key, Report report) throws IOException, InterruptedException {
        Target target = report.isAnyReadable() ? Target.DONE : Target.REJECTED;
        Instant now = clock.instant();
        byte[] answer = answers.answer(key, author.question(), report, now);
        ledger.finish(
                mail.uid(),
                new Note(key, author.headHash()),
                new Finished(now, target, author.question()),
                outbox.entries(key, author.question().sender(), answer));
        journal.finished(mail.uid(), key, report);
        return target;
    }
}
