package dev.tributary.connector.email;

import dev.tributary.connector.email.imap.Mailbox;
import dev.tributary.connector.email.imap.Mailbox.Listed;
import dev.tributary.connector.email.intake.MailIntake;
import dev.tributary.connector.formats.gateway.Looking;
import dev.tributary.connector.formats.gateway.Seen;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks at every mail in the folder. Trouble with one of them stops no other. */
final class MailRound implements Looking.Round {

    /** In one look: each may take as long as the server is waited for. */
    private static final int MOST_CUTS = 10;

    private final Mailbox mailbox;
    private final Parts parts;
    private final Runnable alive;
    private final Map<Long, Long> troubled = new HashMap<>();
    private long troubles;
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
        cuts = 0;
        Seen seen = Seen.NOTHING;
        for (Listed mail : inOrder(mails)) {
            if (cuts == MOST_CUTS) {
                break;
            }
            alive.run();
            seen = seen.and(take(all, mail));
        }
        return seen.and(all.attention().orElse(null)).and(mailbox.isTelling() ? null : Failures.silent());
    }

    /** Those that were in trouble come last, and of them those first that have waited longest. */
    private List<Listed> inOrder(List<Listed> mails) {
        troubled.keySet().retainAll(mails.stream().map(Listed::uid).collect(Collectors.toSet()));
        List<Listed> inOrder = new ArrayList<>(mails);
        inOrder.sort(Comparator.comparing(mail -> troubled.getOrDefault(mail.uid(), 0L)));
        return inOrder;
    }

    /** What an operator has to see to; null for nothing. */
    private @Nullable Text take(MailIntake all, Listed mail) throws IOException, InterruptedException {
        try {
            all.take(mail);
            troubled.remove(mail.uid());
            return null;
        } catch (AccessDeniedException stays) {
            return trouble(mail, stays);
        } catch (IOException cut) {
            Text told = trouble(mail, cut);
            cuts++;
            alive.run();
            mailbox.probe(); // fails where it is not this mail alone
            return told;
        } catch (RuntimeException unforeseen) {
            return trouble(mail, unforeseen);
        }
    }

    private Text trouble(Listed mail, Exception failure) {
        troubled.put(mail.uid(), ++troubles);
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
