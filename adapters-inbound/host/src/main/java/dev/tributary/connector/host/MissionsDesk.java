package dev.tributary.connector.host;

import dev.tributary.application.Missions;
import dev.tributary.application.port.Note;
import dev.tributary.connector.host.feedback.Followers;
import dev.tributary.connector.spi.ConnectorState;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionEvent;
import dev.tributary.connector.spi.MissionQuery;
import dev.tributary.connector.spi.MissionView;
import dev.tributary.connector.spi.Origin;
import dev.tributary.connector.spi.Receipt;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The desk that connectors get: checks what it is asked, and passes it on to the missions. */
final class MissionsDesk implements MissionDesk {

    private static final int MOST_SUBMISSIONS = 1_000;
    private static final int LONGEST_NAME = 100;
    private static final int MOST_LISTED = 500;
    private static final int MOST_EVENTS = 1_000;
    private static final Duration LONGEST_PATIENCE = Duration.ofSeconds(30);

    private final Missions missions;
    private final DeskRules rules;
    private final HostState state;
    private final Followers followers;
    private final DeskSubmissions submissions;
    private final DeskReading reading;
    private final DeskSubscriptions subscriptions;

    MissionsDesk(Desks desks, DeskRules rules) {
        this.missions = desks.missions();
        this.rules = rules;
        this.state = desks.state();
        this.followers = desks.feedback().followers();
        this.submissions = new DeskSubmissions(missions, rules, desks.door(), desks.patching());
        this.reading = new DeskReading(missions, rules, desks.door());
        this.subscriptions = new DeskSubscriptions(missions, rules, desks.door(), desks.logger());
    }

    @Override
    public CompletionStage<List<Receipt>> submitAll(List<Submission> items, List<ConnectorState.Entry> entries) {
        require(items.size() <= MOST_SUBMISSIONS, "at most 1,000 submissions at once, not " + items.size());
        List<Note> notes = state.notes(entries);
        CompletionStage<List<Receipt>> receipts = submissions.submit(items, notes);
        return notes.isEmpty() ? receipts : receipts.whenComplete((given, failure) -> state.kept(notes));
    }

    @Override
    public CompletionStage<Receipt> replace(Submission item) {
        return submissions.replace(item);
    }

    @Override
    public CompletionStage<Receipt> patch(String id, UnaryOperator<MissionDraft> change, Origin origin) {
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(origin, "origin");
        return submissions.patch(named(id), change, origin);
    }

    @Override
    public CompletionStage<Receipt> retry(String id) {
        return submissions.retry(named(id));
    }

    @Override
    public CompletionStage<Optional<MissionView>> find(String id) {
        return reading.one(named(id), mission -> missions.find(rules.scope(), mission));
    }

    @Override
    public CompletionStage<Optional<MissionView>> refresh(String id) {
        return reading.one(named(id), mission -> missions.refresh(rules.scope(), mission));
    }

    @Override
    public CompletionStage<Optional<MissionView>> awaitDelivery(String id, Duration patience) {
        require(
                !patience.isNegative() && patience.compareTo(LONGEST_PATIENCE) <= 0,
                "a patience is between 0 and 30 s, not " + patience);
        return reading.one(named(id), mission -> missions.awaitDelivery(rules.scope(), mission, patience));
    }

    @Override
    public CompletionStage<MissionQuery.Page> list(MissionQuery query) {
        require(query.limit() >= 1 && query.limit() <= MOST_LISTED, "a limit is between 1 and 500");
        String cursor = query.cursor();
        return reading.list(query, cursor == null ? 0 : Cursor.read(cursor));
    }

    @Override
    public CompletionStage<List<MissionEvent>> timeline(String id) {
        return reading.timeline(named(id));
    }

    @Override
    public CompletionStage<List<MissionEvent>> eventsAfter(long sequence, int limit) {
        require(limit >= 1 && limit <= MOST_EVENTS, "a limit is between 1 and 1,000");
        return reading.eventsAfter(sequence, limit);
    }

    @Override
    public AutoCloseable subscribe(long after, Consumer<MissionEvent> listener) {
        return subscriptions.subscribe(after, Objects.requireNonNull(listener, "listener"));
    }

    @Override
    public AutoCloseable follow(String name, Function<MissionEvent, CompletionStage<?>> listener) {
        require(!name.isEmpty() && name.length() <= LONGEST_NAME, "a name has 1 to 100 characters");
        return subscriptions.follow(followers, name, Objects.requireNonNull(listener, "listener"));
    }

    private static String named(String id) {
        return Objects.requireNonNull(id, "id");
    }

    private static void require(boolean inRange, String otherwise) {
        if (!inRange) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
