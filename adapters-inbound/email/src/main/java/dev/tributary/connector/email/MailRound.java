package dev.tributary.connector.email;

import dev.tributary.connector.email.imap.Mailbox;
import dev.tributary.connector.email.imap.Mailbox.Listed;
import dev.tributary.connector.email.intake.MailIntake;
import dev.tributary.connector.formats.gateway.Looking;
import dev.tributary.connector.formats.gateway.Seen;
import dev.tributary.connector.formats.gateway.Troubled;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks at every mail in the folder. Trouble with one of them stops no other. */
final class MailRound implements Looking.Round {

    private static final int CUTS_UNTIL_LOST = 2;

    private final Mailbox mailbox;
    private final Parts parts;
    private final Runnable alive;
    private final Set<Long> troubled = new HashSet<>();
    private int cuts;
    private @Nullable MailIntake intake;

    /** @param alive to be run now and then during what takes long */
    MailRound(Mailbox mailbox, Parts parts, Runnable alive) {
        this.mailbox = mailbox;
        this.parts = parts;
        this.alive = alive;
    }

    @Override
    public Seen look() throws IOException, InterruptedException {
        MailIntake all = intake();
        List<Listed> mails = all.open();
        troubled.retainAll(mails.stream().map(Listed::uid).collect(Collectors.toSet()));
        List<Listed> inOrder = new ArrayList<>(mails);
        inOrder.sort(Comparator.comparing(mail -> troubled.contains(mail.uid())));
        Seen seen = Seen.NOTHING;
        cuts = 0;
        for (Listed mail : inOrder) {
            alive.run();
            seen = seen.and(take(all, mail));
        }
        return seen.and(all.attention().orElse(null));
    }

    /** What an operator has to see to; null for nothing. */
    private @Nullable Text take(MailIntake all, Listed mail) throws IOException, InterruptedException {
        try {
            all.take(mail);
            troubled.remove(mail.uid());
            cuts = 0;
            return null;
        } catch (Troubled known) {
            throw known;
        } catch (AccessDeniedException stays) {
            return trouble(mail, stays);
        } catch (IOException cut) {
            if (++cuts == CUTS_UNTIL_LOST) {
                throw cut;
            }
            return trouble(mail, cut);
        } catch (RuntimeException unforeseen) {
            return trouble(mail, unforeseen);
        }
    }

    private Text trouble(Listed mail, Exception failure) {
        troubled.add(mail.uid());
        return Failures.told(mail.uid(), failure);
    }

    private MailIntake intake() throws IOException, InterruptedException {
        MailIntake known = intake;
        if (known == null) {
            known = parts.intake(mailbox);
            intake = known;
        }
        return known;
    }

    @Override
    public void rest(Duration time) throws InterruptedException {
        mailbox.rest(time);
    }
}
