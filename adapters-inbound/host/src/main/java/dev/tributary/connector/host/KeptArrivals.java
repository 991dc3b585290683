package dev.tributary.connector.host;

import dev.tributary.application.Notes;
import dev.tributary.application.port.Note;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Remembers a connector's last arrival beside its missions, so that a restart does not forget it. */
final class KeptArrivals implements Arrivals {

    private static final String KEY = "arrival";

    private final Notes notes;
    private final String connector;

    KeptArrivals(Notes notes, String connector) {
        this.notes = notes;
        this.connector = connector;
    }

    @Override
    public CompletionStage<Optional<Instant>> last() {
        return notes.find(connector, KEY).thenApply(kept -> kept.map(Instant::parse));
    }

    /** If it cannot be kept now, the next one is. */
    @Override
    @SuppressWarnings("FutureReturnValueIgnored")
    public void remember(Instant arrival) {
        notes.keep(List.of(new Note(connector, KEY, arrival.toString())));
    }
}
