package dev.tributary.connector.host;

import dev.tributary.application.Missions;
import dev.tributary.application.Notes;
import dev.tributary.application.intake.Answer;
import dev.tributary.application.intake.Order;
import dev.tributary.application.intake.Patch;
import dev.tributary.application.intake.Scope;
import dev.tributary.application.intake.Submission;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.RecordedEvent;
import dev.tributary.application.model.Verdict;
import dev.tributary.application.port.EntryQuery;
import dev.tributary.application.port.Note;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.draft.MissionDraft;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Missions in memory that answer as they are told, and remember what they were asked. */
final class ScriptedMissions implements Missions {

    final List<MissionEntry> entries = new ArrayList<>();
    final List<RecordedEvent> events = new ArrayList<>();
    final List<Submission> submitted = new CopyOnWriteArrayList<>();
    final List<MissionDraft> patched = new ArrayList<>();
    final List<Patch> patches = new ArrayList<>();
    final List<EntryQuery> queries = new ArrayList<>();
    final List<String> asked = new ArrayList<>();
    final List<Listening> listeners = new CopyOnWriteArrayList<>();
    Answer answer = new Answer.Decided(new Verdict.Duplicate(Samples.entry(1, "INT-1", Samples.ACME)));

    /** In which answers are given. */
    Executor teller = Runnable::run;

    final MemoryNotes notebook = new MemoryNotes();

    @Nullable
    RuntimeException failure;

    /** One subscription. */
    record Listening(Scope scope, long after, Consumer<RecordedEvent> listener) {}

    @Override
    public CompletionStage<List<Answer>> submit(List<Submission> submissions, List<Note> notes) {
        submitted.addAll(submissions);
        notebook.keep(notes);
        return result(submissions.stream().map(submission -> answer).toList());
    }

    @Override
    public CompletionStage<Answer> patch(Patch patch) {
        patches.add(patch);
        patch.thread()
                .execute(() -> entries.stream()
                        .filter(entry -> entry.mission().id().equals(patch.id()))
                        .forEach(entry -> patched.add(patch.change().apply(entry.mission()))));
        return result(answer);
    }

    @Override
    public CompletionStage<Optional<MissionEntry>> find(Scope scope, MissionId id) {
        asked.add("find " + id);
        return result(entries.stream()
                .filter(scope::sees)
                .filter(entry -> entry.mission().id().equals(id))
                .findFirst());
    }

    @Override
    public CompletionStage<Optional<MissionEntry>> refresh(Scope scope, MissionId id) {
        asked.add("refresh " + id);
        return find(scope, id);
    }

    @Override
    public CompletionStage<Optional<MissionEntry>> awaitDelivery(Scope scope, MissionId id, Duration patience) {
        asked.add("await " + id + " " + patience);
        return find(scope, id);
    }

    @Override
    public CompletionStage<List<MissionEntry>> list(EntryQuery query) {
        queries.add(query);
        return result(entries.stream()
                .filter(new Scope(query.partner())::sees)
                .filter(entry -> entry.number() > query.after())
                .limit(query.limit())
                .toList());
    }

    @Override
    public CompletionStage<List<RecordedEvent>> timeline(Scope scope, MissionId id) {
        return result(
                visible(scope).filter(event -> event.key().id().equals(id)).toList());
    }

    @Override
    public CompletionStage<Answer> retry(Scope scope, MissionId id, Order order) {
        asked.add("retry " + id + " for " + order.who());
        return result(answer);
    }

    @Override
    public CompletionStage<List<RecordedEvent>> eventsAfter(Scope scope, long sequence, int limit) {
        return result(visible(scope)
                .filter(event -> event.sequence() > sequence)
                .limit(limit)
                .toList());
    }

    @Override
    public Subscription subscribe(Scope scope, long after, Consumer<RecordedEvent> listener) {
        Listening listening = new Listening(scope, after, listener);
        listeners.add(listening);
        return () -> listeners.remove(listening);
    }

    void happens(RecordedEvent event) {
        listeners.forEach(listening -> listening.listener().accept(event));
    }

    private Stream<RecordedEvent> visible(Scope scope) {
        return events.stream()
                .filter(event -> scope.only().map(event.partner()::equals).orElse(true));
    }

    private <T> CompletionStage<T> result(T value) {
        if (failure != null) {
            return CompletableFuture.failedFuture(failure);
        }
        CompletableFuture<T> told = new CompletableFuture<>();
        teller.execute(() -> told.complete(value));
        return told;
    }

    @Override
    public long newestEvent() {
        return events.isEmpty() ? 0 : events.get(events.size() - 1).sequence();
    }

    @Override
    public Notes notes() {
        return notebook;
    }
}
