package dev.tributary.connector.host;

import dev.tributary.connector.spi.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows whether the documents that are expected of a connector come. */
final class ArrivalWatch {

    private static final System.Logger LOGGER = System.getLogger("tributary.host");
    /** Where documents come all the time, not each of them is written down. */
    private static final Duration OFTEN = Duration.ofMinutes(1);

    private final String connector;
    private final String partner;
    private final @Nullable Expectation expectation;
    private final Arrivals arrivals;
    private final Instant since;
    private boolean remembered;
    private @Nullable Instant last;
    private @Nullable Instant written;
    private @Nullable LocalDate told;

    /** @param since nothing that was due before is missed where no document ever came */
    ArrivalWatch(
            String connector, String partner, @Nullable Expectation expectation, Arrivals arrivals, Instant since) {
        this.connector = connector;
        this.partner = partner;
        this.expectation = expectation;
        this.arrivals = arrivals;
        this.since = since;
    }

    boolean isExpecting() {
        return expectation != null;
    }

    /** Until this is done, nothing counts as late. */
    void remember() {
        arrivals.last().whenComplete((arrival, failure) -> remember(failure == null ? arrival.orElse(null) : null));
    }

    private synchronized void remember(@Nullable Instant arrival) {
        remembered = true;
        if (last == null) {
            last = arrival;
        }
    }

    synchronized void arrived(Instant at) {
        last = at;
        if (expectation != null && isWorthWriting(at, expectation)) {
            written = at;
            arrivals.remember(at);
        }
    }

    private boolean isWorthWriting(Instant at, Expectation expected) {
        return written == null
                || Duration.between(written, at).compareTo(OFTEN) >= 0
                || !written.atZone(expected.zone())
                        .toLocalDate()
                        .equals(at.atZone(expected.zone()).toLocalDate());
    }

    /** When the last document came; null if none did. */
    synchronized @Nullable Instant last() {
        return last;
    }

    /** What is missing, logged once a day. */
    synchronized Optional<Text> late(Instant now) {
        if (expectation == null || !remembered) {
            return Optional.empty();
        }
        Optional<Text> late = expectation
                .lastDue(now)
                .filter(day -> isMissed(day, expectation))
                .map(day -> words());
        late.ifPresent(words -> tell(words, now.atZone(expectation.zone()).toLocalDate()));
        return late;
    }

    private boolean isMissed(LocalDate day, Expectation expected) {
        return last == null ? expected.due(day).isAfter(since) : last.isBefore(expected.begin(day));
    }

    private Text words() {
        return Causes.noDocument(partner, last);
    }

    private void tell(Text words, LocalDate today) {
        if (!today.equals(told)) {
            told = today;
            LOGGER.log(System.Logger.Level.WARNING, "connector " + connector + ": " + words.english());
        }
    }
}
