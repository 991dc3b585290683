package dev.tributary.connector.sftp.intake;

import dev.tributary.connector.sftp.depot.Depot;
import dev.tributary.connector.sftp.depot.Listed;
import dev.tributary.connector.sftp.depot.Place;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A file on a partner's server is whole once it has stood still for some time, by our clock: nobody tells us more. */
public final class Settling implements Completeness {

    /**
     * How long a file must have stood still.
     *
     * @param settle while we looked
     * @param minimumAge since it was last written to, by its server's clock
     * @param doneMarker what is added to its name to tell that it is whole; empty for nothing
     */
    public record Rules(Duration settle, Duration minimumAge, String doneMarker) {}

    /** What does not end as a whole file does may be one, all the same: then it stands still for longer. */
    private static final int PATIENCE = 10;

    private record Seen(Listed file, Instant since, int looks) {}

    private final Rules rules;
    private final InstantSource clock;
    private Map<String, Seen> seen = new HashMap<>();

    public Settling(Rules rules, InstantSource clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public List<Listed> whole(Depot depot, List<Listed> inbox) throws IOException {
        Instant now = clock.instant();
        Set<String> names = inbox.stream().map(Listed::name).collect(Collectors.toSet());
        Map<String, Seen> seenNow = new HashMap<>();
        List<Listed> whole = new ArrayList<>();
        for (Listed file : inbox) {
            if (FileNames.isUnfinished(file.name()) || isMarker(file.name())) {
                continue;
            }
            Seen known = seen(file, seen.get(file.name()), now);
            seenNow.put(file.name(), known);
            if (hasSettled(known, now) && isMarked(file.name(), names) && isClosed(depot, known, now)) {
                whole.add(file);
            }
        }
        seen = seenNow;
        return whole;
    }

    private static Seen seen(Listed file, @Nullable Seen before, Instant now) {
        return before != null && before.file().isSameAs(file) && !now.isBefore(before.since())
                ? new Seen(file, before.since(), before.looks() + 1)
                : new Seen(file, now, 1);
    }

    private boolean hasSettled(Seen known, Instant now) {
        return known.looks() > 1
                && !known.since().plus(rules.settle()).isAfter(now)
                && (rules.minimumAge().isZero()
                        || !written(known).plus(rules.minimumAge()).isAfter(now));
    }

    /** The server's clock may be ahead of ours. */
    private static Instant written(Seen known) {
        Instant modified = known.file().modified();
        return modified.isBefore(known.since()) ? modified : known.since();
    }

    private boolean isMarker(String name) {
        return !rules.doneMarker().isEmpty() && name.endsWith(rules.doneMarker());
    }

    private boolean isMarked(String name, Set<String> names) {
        return rules.doneMarker().isEmpty() || names.contains(name + rules.doneMarker());
    }

    private boolean isClosed(Depot depot, Seen known, Instant now) throws IOException {
        return !rules.doneMarker().isEmpty()
                || !known.since().plus(rules.settle().multipliedBy(PATIENCE)).isAfter(now)
                || Ending.of(depot, known.file()).isClosed();
    }

    @Override
    public void claimed(Depot depot, String name) throws IOException {
        if (!rules.doneMarker().isEmpty()) {
            depot.remove(Place.inInbox(name + rules.doneMarker()));
        }
    }
}
