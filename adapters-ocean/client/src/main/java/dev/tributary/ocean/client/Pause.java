package dev.tributary.ocean.client;

import dev.tributary.application.budget.Rest;
import dev.tributary.application.port.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long not to try a login again after one has failed: a refused one is tried less and less often, so that a wrong
 * password does not lock the account, and no wish to be left alone is believed for ever.
 */
final class Pause {

    private static final Duration UNREACHED = Duration.ofSeconds(1);
    private static final Duration REFUSED = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private Duration refused = REFUSED;
    private @Nullable Outcome failure;
    private Instant end = Instant.MIN;

    /** The last failure, as long as it stands for further ones. */
    Optional<Outcome> at(Instant now) {
        return Rest.lasts(end, LONGEST, now) ? Optional.ofNullable(failure) : Optional.empty();
    }

    /** Returns why nobody is let in, and until when. */
    Outcome begin(Outcome why, Instant now) {
        if (why instanceof Outcome.Unauthorised unauthorised) {
            end = now.plus(refused);
            failure = new Outcome.Unauthorised(unauthorised.cause(), end);
            Duration next = refused.multipliedBy(2);
            refused = next.compareTo(LONGEST) > 0 ? LONGEST : next;
        } else {
            Instant latest = now.plus(LONGEST);
            Instant wanted = why.waitUntil().orElseGet(() -> now.plus(UNREACHED));
            failure = why;
            end = wanted.isAfter(latest) ? latest : wanted;
        }
        return failure;
    }

    void end() {
        failure = null;
        end = Instant.MIN;
        refused = REFUSED;
    }
}
