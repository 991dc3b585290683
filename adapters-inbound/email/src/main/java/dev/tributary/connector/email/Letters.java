package dev.tributary.connector.email;

import dev.tributary.connector.email.answer.Answers;
import dev.tributary.connector.email.answer.Correspondence;
import dev.tributary.connector.email.answer.Notices;
import dev.tributary.connector.email.answer.Outbox;
import dev.tributary.connector.email.answer.Questions;
import dev.tributary.connector.email.answer.Wishes;
import dev.tributary.connector.email.server.Postman;
import dev.tributary.connector.email.server.SmtpPostman;
import dev.tributary.connector.formats.gateway.Closing;
import dev.tributary.connector.formats.gateway.Kept;
import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.Text;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The mails that go out: answers, and what is told later. */
final class Letters {

    private final ConnectorContext context;
    private final Closing closing;
    private final Closing sending = new Closing();
    private final Wishes wishes;
    private final Postman postman;
    private final Correspondence correspondence;
    private final List<AutoCloseable> under = new ArrayList<>();

    Letters(ConnectorContext context, Closing closing, EmailSettings settings, Questions questions) {
        this(context, closing, settings, questions, new SmtpPostman(settings.smtp(), context.clock()));
    }

    /** @param postman closed with this */
    Letters(ConnectorContext context, Closing closing, EmailSettings settings, Questions questions, Postman postman) {
        this.context = context;
        this.closing = closing;
        this.wishes = new Wishes(settings.notified());
        this.postman = postman;
        Answers answers = new Answers(
                settings.from(), Locale.forLanguageTag(context.settings().text("language")));
        Outbox outbox = new Outbox(context, new Kept(context, sending), postman, settings.from());
        this.correspondence = new Correspondence(questions, answers, outbox);
    }

    Answers answers() {
        return correspondence.answers();
    }

    Outbox outbox() {
        return correspondence.outbox();
    }

    void begin() {
        under.add(correspondence.outbox().start());
        if (!wishes.byPartner().isEmpty()) {
            under.add(new Notices(context, closing, correspondence, wishes).start());
        }
    }

    /** What keeps them from being sent. */
    Optional<Text> trouble() {
        return correspondence.outbox().trouble();
    }

    /** What is being sent may still be taken, and noted. */
    void close() {
        for (AutoCloseable subscription : under) {
            try {
                subscription.close();
            } catch (Exception failure) {
                context.logger().log(Level.WARNING, "a subscription could not be closed", failure);
            }
        }
        under.clear();
        correspondence.outbox().awaitEnd();
        postman.close();
        sending.begin();
    }
}
