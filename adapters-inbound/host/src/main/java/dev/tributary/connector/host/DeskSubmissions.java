package dev.tributary.connector.host;

import dev.tributary.application.Missions;
import dev.tributary.application.intake.Answer;
import dev.tributary.application.intake.Patch;
import dev.tributary.application.intake.Submission;
import dev.tributary.application.port.Note;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.Origin;
import dev.tributary.connector.spi.Receipt;
import dev.tributary.connector.spi.Text;
import dev.tributary.domain.MissionId;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Hands in what a connector submits, and gives receipts for it. */
final class DeskSubmissions {

    private static final Receipt STOPPED = new Receipt.ComeBackLater(
            Duration.ofSeconds(5),
            new Text(
                    "the connector is stopped: offer this again after its next start",
                    "le connecteur est arrêté : présentez ceci après son prochain démarrage"));

    private final Missions missions;
    private final DeskRules rules;
    private final Door door;
    private final Executor patching;
    private final DraftMapping drafts;
    private final ReceiptMapping receipts;

    /** @param patching where a mission is changed that is patched: a thread that may be held up */
    DeskSubmissions(Missions missions, DeskRules rules, Door door, Executor patching) {
        this.missions = missions;
        this.rules = rules;
        this.door = door;
        this.patching = patching;
        this.drafts = new DraftMapping(rules.prefix());
        this.receipts = new ReceiptMapping(new ViewMapping(rules.prefix()));
    }

    CompletionStage<List<Receipt>> submit(List<MissionDesk.Submission> items, List<Note> notes) {
        return submit(items, rules.onExisting(), notes);
    }

    CompletionStage<Receipt> replace(MissionDesk.Submission item) {
        return submit(List.of(item), OnExisting.UPDATE, List.of()).thenApply(given -> given.get(0));
    }

    private CompletionStage<List<Receipt>> submit(
            List<MissionDesk.Submission> items, OnExisting onExisting, List<Note> notes) {
        List<Submission> submissions =
                items.stream().map(item -> submission(item, onExisting)).toList();
        return receipts(submissions.size(), () -> missions.submit(submissions, notes));
    }

    CompletionStage<Receipt> patch(String id, UnaryOperator<MissionDraft> change, Origin origin) {
        return ofKnown(
                id,
                mission -> missions.patch(new Patch(
                        rules.scope(),
                        mission,
                        content -> drafts.change(content, change),
                        patching,
                        rules.source(origin),
                        rules.zone(),
                        origin.onceKey())));
    }

    CompletionStage<Receipt> retry(String id) {
        return ofKnown(id, mission -> missions.retry(rules.scope(), mission, rules.order()));
    }

    private CompletionStage<Receipt> ofKnown(String id, Function<MissionId, CompletionStage<Answer>> ask) {
        return rules.prefix()
                .idOf(id)
                .map(mission -> receipts(1, () -> ask.apply(mission).thenApply(List::of)))
                .orElseGet(() -> CompletableFuture.completedFuture(List.of(unknown())))
                .thenApply(given -> given.get(0));
    }

    private static Receipt unknown() {
        return new Receipt.Rejected(List.of(DeskFindings.ID_UNKNOWN), List.of());
    }

    private CompletionStage<List<Receipt>> receipts(int items, Supplier<CompletionStage<List<Answer>>> ask) {
        if (door.isShut()) {
            return CompletableFuture.completedFuture(Collections.nCopies(items, STOPPED));
        }
        return CompletableFuture.completedFuture(ask)
                .thenCompose(Supplier::get)
                .thenApply(answers -> answers.stream().map(receipts::receipt).toList());
    }

    private Submission submission(MissionDesk.Submission item, OnExisting onExisting) {
        return new Submission(
                rules.scope(),
                onExisting.apply(item.draft().action()),
                drafts.inward(item.draft()),
                rules.source(item.origin()),
                rules.zone(),
                item.origin().onceKey());
    }
}
