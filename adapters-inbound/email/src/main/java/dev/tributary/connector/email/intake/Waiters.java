package dev.tributary.connector.email.intake;

import dev.tributary.connector.email.intake.Admission.Reason;
import dev.tributary.connector.email.intake.Admission.Refused;
import dev.tributary.connector.spi.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Mails that wait: because another gateway has them, or because their sender has written a lot. */
final class Waiters {

    private static final Duration PATIENCE = Duration.ofHours(1);

    private static final Text UNVOUCHED = new Text(
            "within the last hour a mail of a known sender was put away under rejected, because the server of"
                    + " trusted-authserv-id did not vouch for it; if it should have, compare that setting with the name in"
                    + " the Authentication-Results of that mail",
            "depuis une heure un courriel d'un expéditeur connu a été classé sous rejected, parce que le serveur de"
                    + " trusted-authserv-id ne s'en est pas porté garant ; s'il le devait, comparez ce réglage au nom dans"
                    + " l'Authentication-Results de ce courriel");

    private final InstantSource clock;
    private final Map<Long, Instant> foreignSince = new HashMap<>();
    private final Set<Long> foreign = new HashSet<>();
    private final Map<Long, Instant> held = new HashMap<>();
    private @Nullable Instant unvouched;

    Waiters(InstantSource clock) {
        this.clock = clock;
    }

    /** Mails that there is no need to look at yet. */
    Set<Long> held() {
        held.values().removeIf(until -> !until.isAfter(clock.instant()));
        return Set.copyOf(held.keySet());
    }

    /** Another look begins, at these mails, and no others lie there. */
    void begin(Set<Long> uids) {
        foreignSince.keySet().retainAll(foreign);
        foreign.clear();
        held.keySet().retainAll(uids);
    }

    void refused(Refused refused) {
        if (refused.reason() == Reason.UNAUTHENTICATED) {
            unvouched = clock.instant();
        }
    }

    void foreign(long uid) {
        foreign.add(uid);
        foreignSince.putIfAbsent(uid, clock.instant());
    }

    void later(long uid, Instant from) {
        held.put(uid, from);
    }

    /** What an operator has to see to. */
    Optional<Text> attention() {
        Instant old = clock.instant().minus(PATIENCE);
        Optional<Text> left = foreignSince.entrySet().stream()
                .filter(mail -> mail.getValue().isBefore(old))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .map(Waiters::left);
        return left.or(() -> held.values().stream().sorted().findFirst().map(this::held))
                .or(() -> Optional.ofNullable(unvouched).filter(old::isBefore).map(when -> UNVOUCHED));
    }

    private static Text left(long uid) {
        return new Text(
                "another gateway claimed the mail with UID " + uid
                        + " more than an hour ago and has not finished it; if"
                        + " that gateway is gone, take the keyword that begins with TributaryClaim off the mail",
                "une autre passerelle a pris le courriel d'UID " + uid
                        + " il y a plus d'une heure et ne l'a pas terminé ;"
                        + " si cette passerelle n'existe plus, retirez du courriel le mot-clé qui commence par"
                        + " TributaryClaim");
    }

    private Text held(Instant until) {
        String time = until.truncatedTo(ChronoUnit.SECONDS).toString();
        return new Text(
                held.size()
                        + " mails wait in the folder, because their senders have written more than most-mails-per-hour; the"
                        + " next is taken at " + time,
                held.size() + " courriels attendent dans le dossier, car leurs expéditeurs ont écrit plus que"
                        + " most-mails-per-hour ; le prochain sera pris à " + time);
    }
}
