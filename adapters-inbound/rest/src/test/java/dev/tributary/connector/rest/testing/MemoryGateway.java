package dev.tributary.connector.rest.testing;

import dev.tributary.connector.spi.MissionDesk.Submission;
import dev.tributary.connector.spi.MissionDraft.Action;
import dev.tributary.connector.spi.MissionEvent;
import dev.tributary.connector.spi.MissionView;
import dev.tributary.connector.spi.MissionView.DeliveryState;
import dev.tributary.connector.spi.MissionView.ProgressState;
import dev.tributary.connector.spi.Receipt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a gateway does, as far as a connector can tell: missions by partner and id, receipts, events. */
public final class MemoryGateway implements AutoCloseable {

    public static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

    /** Whose event it is. */
    record Told(String partner, MissionEvent event) {}

    /** Where its answers come from: never the caller's thread. */
    final ExecutorService thread = Executors.newSingleThreadExecutor(work -> new Thread(work, "memory-gateway"));

    private final Map<String, MissionView> missions = new LinkedHashMap<>();
    private final Map<String, Remembered> remembered = new LinkedHashMap<>();
    private final List<Told> events = new ArrayList<>();
    private final List<Consumer<Told>> listeners = new CopyOnWriteArrayList<>();
    private final List<List<Submission>> handedIn = new CopyOnWriteArrayList<>();
    private volatile boolean forgetful;
    private volatile boolean rejecting;
    private volatile Runnable beforeReading = () -> {};
    private volatile Function<List<Submission>, Optional<List<Receipt>>> script = none -> Optional.empty();

    record Remembered(String content, Receipt receipt) {}

    public MemoryDesk desk(String partner) {
        return new MemoryDesk(this, partner, owner -> owner.equals(partner));
    }

    public MemoryDesk sharedDesk() {
        return new MemoryDesk(this, "api", owner -> true);
    }

    /** Answers in place of the gateway, where it gives something. Called on the gateway's thread; may block it. */
    public void script(Function<List<Submission>, Optional<List<Receipt>>> answers) {
        script = answers;
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
        return reading.get();
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

    /** Every list of submissions that came, in its order. */
    public List<List<Submission>> handedIn() {
        return List.copyOf(handedIn);
    }

    synchronized List<Receipt> submit(MemoryDesk desk, List<Submission> submissions) {
        if (!forgetful) {
            handedIn.add(submissions);
        }
        return script.apply(submissions)
                .orElseGet(
                        () -> submissions.stream().map(one -> submit(desk, one)).toList());
    }

    /** Judges one item as the gateway does, for a script that answers the others itself. */
    public synchronized Receipt take(Submission submission) {
        return submit(sharedDesk(), submission);
    }

    private Receipt submit(MemoryDesk desk, Submission submission) {
        return once(desk, submission, () -> new Intake(this, desk).submit(submission));
    }

    synchronized Receipt once(MemoryDesk desk, Submission submission, Supplier<Receipt> work) {
        Optional<String> key =
                Optional.ofNullable(submission.origin().onceKey()).map(text -> desk.partner() + " " + text);
        String content = submission.draft().fields() + " " + submission.draft().action();
        Remembered first = key.map(remembered::get).orElse(null);
        if (first != null) {
            return first.content().equals(content) ? first.receipt() : Intake.reject("", "once-key-reused");
        }
        Receipt receipt = work.get();
        key.ifPresent(text -> remembered.put(text, new Remembered(content, receipt)));
        return receipt;
    }

    synchronized Optional<MissionView> find(String id) {
        return Optional.ofNullable(missions.get(id));
    }

    synchronized List<MissionView> all() {
        return List.copyOf(missions.values());
    }

    synchronized void keep(MissionView view, MissionEvent.Kind kind) {
        missions.put(view.id(), view);
        tell(view, kind);
    }

    /** As if Océan had taken it. */
    public synchronized void deliver(String id) {
        keep(Views.with(find(id).orElseThrow(), DeliveryState.DELIVERED), MissionEvent.Kind.DELIVERY);
    }

    /** As if Océan had reported this. */
    public synchronized void report(String id, ProgressState state) {
        keep(Views.with(find(id).orElseThrow(), state), MissionEvent.Kind.PROGRESS);
    }

    private void tell(MissionView view, MissionEvent.Kind kind) {
        Told told = new Told(view.source().partner(), Views.event(events.size() + 1L, view, kind));
        events.add(told);
        listeners.forEach(listener -> listener.accept(told));
        notifyAll();
    }

    /** Sequence numbers count from 1 without gaps. */
    synchronized List<Told> eventsAfter(long sequence) {
        return List.copyOf(events.subList((int) Math.min(sequence, events.size()), events.size()));
    }

    synchronized AutoCloseable listen(Consumer<Told> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** How many listen now. */
    public int listeners() {
        return listeners.size();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
