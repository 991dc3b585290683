package dev.tributary.connector.email.intake;

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

    private final InstantSource clock;
    private final Map<Long, Instant> foreignSince = new HashMap<>();
    private final Set<Long> foreign = new HashSet<>();
    private int held;
    private @Nullable Instant heldUntil;

    Waiters(InstantSource clock) {
        this.clock = clock;
    }

    /** Another look begins. */
    void begin() {
        foreignSince.keySet().retainAll(foreign);
        foreign.clear();
        held = 0;
        heldUntil = null;
    }

    void foreign(long uid) {
        foreign.add(uid);
        foreignSince.putIfAbsent(uid, clock.instant());
    }

    void later(Instant from) {
        held++;
        if (heldUntil == null || from.isBefore(heldUntil)) {
            heldUntil = from;
        }
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
        return left.or(() -> Optional.ofNullable(heldUntil).map(this::held));
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
                held
                        + " mails wait in the folder, because their senders have written more than most-mails-per-hour; the"
                        + " next is taken at " + time,
                held + " courriels attendent dans le dossier, car leurs expéditeurs ont écrit plus que"
                        + " most-mails-per-hour ; le prochain sera pris à " + time);
    }
}
