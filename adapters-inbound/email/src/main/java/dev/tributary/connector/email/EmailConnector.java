package dev.tributary.connector.email;

import dev.tributary.connector.email.imap.Mailbox;
import dev.tributary.connector.email.imap.RemoteMailbox;
import dev.tributary.connector.email.intake.Ledger;
import dev.tributary.connector.email.server.Access;
import dev.tributary.connector.formats.gateway.Closing;
import dev.tributary.connector.formats.gateway.Kept;
import dev.tributary.connector.formats.gateway.Looking;
import dev.tributary.connector.formats.gateway.Rhythm;
import dev.tributary.connector.spi.Connector;
import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.Health;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Random;

/** Reads a mailbox, and answers who wrote. */
final class EmailConnector implements Connector {

    /** Within two looks all goes on after trouble has passed. */
    private static final int MOST_DOUBLINGS = 1;

    private final ConnectorContext context;
    private final EmailSettings settings;
    private final Duration longestStart;
    private final Closing closing = new Closing();
    private final Access access;
    private final Mailbox mailbox;
    private final Letters letters;
    private final Looking looking;
    private final MailRound round;
    private boolean hasStarted;

    EmailConnector(ConnectorContext context, EmailSettings settings, Duration longestStart, Random chance) {
        this.context = context;
        this.settings = settings;
        this.longestStart = longestStart;
        this.access = new Access(settings.imap(), context.clock());
        this.mailbox = new RemoteMailbox(access, settings.imap().answerTimeout(), settings.folders(), closing);
        Ledger ledger = new Ledger(new Kept(context, closing), settings.place());
        this.letters = new Letters(context, closing, settings, ledger::question);
        Rhythm rhythm = new Rhythm(settings.interval(), settings.slack(), MOST_DOUBLINGS);
        this.looking = new Looking(context, closing, rhythm, Failures::told);
        this.round =
                new MailRound(mailbox, new Parts(context, closing, settings, ledger, letters, chance), looking::alive);
    }

    /** A server that is down is tried again and again; one that lets nobody in, or has no such folder, is not. */
    @Override
    public void start() {
        if (hasStarted) {
            return;
        }
        looking.tryFirst(() -> access.within(longestStart, mailbox::open));
        hasStarted = true;
        warn();
        letters.begin();
        looking.begin(round);
    }

    private void warn() {
        if (settings.authservId() == null) {
            context.logger()
                    .log(
                            Level.WARNING,
                            "senders are told by their addresses alone, which anyone can forge: set trusted-authserv-id to"
                                    + " the name that your mail server writes into Authentication-Results");
        }
    }

    @Override
    public Health health() {
        Health health = looking.health();
        return health.status() == Health.Status.UP
                ? letters.trouble().map(Health::degraded).orElse(health)
                : health;
    }

    @Override
    public void close() {
        closing.begin();
        mailbox.close();
        letters.close();
        if (hasStarted) {
            looking.awaitEnd();
        }
    }
}
