package dev.tributary.connector.testkit;

import dev.tributary.connector.spi.ConnectorState;
import dev.tributary.connector.spi.MissionDesk.Submission;
import dev.tributary.connector.spi.MissionDraft.Action;
import dev.tributary.connector.spi.MissionEvent;
import dev.tributary.connector.spi.MissionView;
import dev.tributary.connector.spi.MissionView.DeliveryState;
import dev.tributary.connector.spi.MissionView.ProgressState;
import dev.tributary.connector.spi.Receipt;
import dev.tributary.connector.spi.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a gateway does, as far as a connector can tell: missions by partner and id, receipts, once-keys, events, and each
 * connector's state. All of it is in memory and outlives the connectors, as a store outlives a crash.
 *
 * <p>May be used from any thread. Receipts and events come on threads of its own, whose names begin with
 * {@code testkit-}; {@link #close()} ends them.
 */
public final class MemoryGateway implements AutoCloseable {

    /** What its clock says: it stands. */
    public static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

    private static final Receipt UNKEPT = new Receipt.ComeBackLater(
            Duration.ofMillis(100), new Text("the store is out of order", "le stockage est hors service"));

    final GatewayThreads threads = new GatewayThreads();
    final EventLog events = new EventLog();
    final StateStore states = new StateStore();
    final Claims claims = new Claims();

    private final Map<String, MissionView> missions = new LinkedHashMap<>();
    private final OnceKeys onceKeys = new OnceKeys();
    private final List<List<Submission>> handedIn = new CopyOnWriteArrayList<>();
    private volatile boolean forgetful;
    private volatile boolean rejecting;
    private volatile Runnable beforeReading = () -> {};
    private volatile Function<List<Submission>, Optional<List<Receipt>>> script = none -> Optional.empty();

    /** The desk of one partner, for the connector {@code api}. */
    public RecordingDesk desk(String partner) {
        return desk("api", partner);
    }

    /** The desk of one partner, for a connector. */
    public RecordingDesk desk(String connector, String partner) {
        return new RecordingDesk(this, connector, partner, owner -> owner.equals(partner));
    }

    /** The desk that sees every partner's missions, for the connector {@code api}. */
    public RecordingDesk sharedDesk() {
        return sharedDesk("api", "api");
    }

    /** The desk that sees every partner's missions; new ones belong to this one. */
    public RecordingDesk sharedDesk(String connector, String partner) {
        return new RecordingDesk(this, connector, partner, owner -> true);
    }

    /** What a connector keeps, as it itself sees it; for tests that look at it or prepare it. */
    public ConnectorState state(String connector) {
        return new MemoryState(this, connector, threads.blocking());
    }

    /**
     * Answers in place of the gateway where it gives something, from now on: see {@link DeskScripts}. Called on the
     * gateway's thread, one call at a time; it may block it, or throw what the stage then fails with.
     */
    public void script(Function<List<Submission>, Optional<List<Receipt>>> answers) {
        script = answers;
    }

    /** Answers by itself again, from now on. */
    public void unscripted() {
        script(none -> Optional.empty());
    }

    /** Does this before every reading, on the gateway's thread; it may block or fail. */
    public void beforeReading(Runnable trouble) {
        beforeReading = trouble;
    }

    /** From now on every reading fails so. */
    public void failReadings(RuntimeException failure) {
        beforeReading(() -> {
            throw failure;
        });
    }

    <T> T read(Supplier<T> reading) {
        beforeReading.run();
        states.check();
        return reading.get();
    }

    /**
     * From now on the store can keep and tell nothing: what is handed in is to come again later, readings and states fail
     * with {@link java.io.UncheckedIOException}.
     */
    public void breakStore() {
        states.outOfOrder(true);
    }

    /** Ends what {@link #breakStore()} began. */
    public void mendStore() {
        states.outOfOrder(false);
    }

    /** From now on what is handed in is not kept: for more of it than memory holds. */
    public void forget() {
        forgetful = true;
    }

    /** As if the connector's setting {@code on-existing} were {@code reject}. */
    public void rejectExisting() {
        rejecting = true;
    }

    List<Submission> onExisting(List<Submission> submissions) {
        return rejecting ? submissions.stream().map(MemoryGateway::onlyCreating).toList() : submissions;
    }

    private static Submission onlyCreating(Submission submission) {
        return submission.draft().action() == Action.UPSERT
                ? new Submission(submission.draft().with(Action.CREATE), submission.origin())
                : submission;
    }

    /** Every list of submissions that came, in its order, whatever was answered. */
    public List<List<Submission>> handedIn() {
        return List.copyOf(handedIn);
    }

    synchronized List<Receipt> submit(
            RecordingDesk desk, List<Submission> submissions, List<ConnectorState.Entry> entries) {
        if (!forgetful) {
            handedIn.add(submissions);
        }
        if (states.isOutOfOrder()) {
            return Collections.nCopies(submissions.size(), UNKEPT);
        }
        List<Receipt> receipts = script.apply(submissions)
                .orElseGet(
                        () -> submissions.stream().map(one -> judge(desk, one)).toList());
        if (receipts.stream().noneMatch(Receipt.ComeBackLater.class::isInstance)) {
            states.keep(desk.connector(), entries);
        }
        return receipts;
    }

    /** Judges one item as the gateway does, for a script that answers the others itself. */
    public synchronized Receipt take(Submission submission) {
        return submit(sharedDesk(), List.of(submission), List.of()).get(0);
    }

    private Receipt judge(RecordingDesk desk, Submission submission) {
        return onceKeys.first(desk, submission, () -> new Intake(this, desk).submit(submission));
    }

    synchronized Optional<MissionView> find(String id) {
        return Optional.ofNullable(missions.get(id));
    }

    /** The missions there are, in the order they were first accepted. */
    public synchronized List<MissionView> missions() {
        return List.copyOf(missions.values());
    }

    synchronized void keep(MissionView view, MissionEvent.Kind kind) {
        missions.put(view.id(), view);
        events.tell(view, kind);
    }

    /** As if Océan had taken it. */
    public synchronized void deliver(String id) {
        keep(Views.with(find(id).orElseThrow(), DeliveryState.DELIVERED), MissionEvent.Kind.DELIVERY);
    }

    /** As if Océan had reported this. */
    public synchronized void report(String id, ProgressState state) {
        keep(Views.with(find(id).orElseThrow(), state), MissionEvent.Kind.PROGRESS);
    }

    /** As if its delivery had come to this. */
    public synchronized void report(String id, DeliveryState state) {
        keep(Views.with(find(id).orElseThrow(), state), MissionEvent.Kind.DELIVERY);
    }

    /** How many listen to its events now, by any connector. */
    public int listeners() {
        return events.listeners();
    }

    /** Ends its threads; what is under way is not answered any more. */
    @Override
    public void close() {
        threads.close();
    }
}
