package dev.tributary.connector.testkit;

import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.ConnectorState;
import dev.tributary.connector.spi.MissionDesk.Submission;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionEvent;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.connector.spi.Origin;
import dev.tributary.connector.spi.Receipt;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Hands in what lies in its world; with a flaw, if it is given one. */
final class MemoryIntake {

    private static final int MOST = 1000;
    private static final AtomicInteger INVENTED = new AtomicInteger();

    private final ConnectorContext context;
    private final MemoryWorld world;
    private final CountDownLatch closing;
    private final @Nullable Flaw flaw;

    MemoryIntake(ConnectorContext context, MemoryWorld world, CountDownLatch closing, @Nullable Flaw flaw) {
        this.context = context;
        this.world = world;
        this.closing = closing;
        this.flaw = flaw;
    }

    void tell(MissionEvent event) {
        if (event.progress() != null && flaw != Flaw.TELLS_NO_PROGRESS) {
            world.tell(event.missionId(), event.progress());
        }
    }

    void round() {
        for (Document document : world.look()) {
            if (closing.getCount() == 0) {
                return;
            }
            read(document);
        }
    }

    private void read(Document document) {
        if (flaw == Flaw.CLAIMS_AND_FORGETS || flaw == Flaw.ACKNOWLEDGES_EARLY) {
            world.take(document.name());
        }
        if (flaw == Flaw.TELLS_EARLY) {
            world.tell(document.name(), List.of(Verdict.ACCEPTED, Verdict.ACCEPTED), "");
        }
        List<Receipt> receipts = new ArrayList<>();
        int part = flaw == Flaw.ALL_AT_ONCE ? Integer.MAX_VALUE : MOST;
        List<Item> items = document.items();
        for (int from = 0; from < items.size(); from += part) {
            int to = (int) Math.min(items.size(), (long) from + part);
            receipts.addAll(handIn(document, items.subList(from, to)));
            if (flaw == Flaw.ALL_AT_ONCE) {
                break;
            }
        }
        decided(document, receipts);
    }

    private List<Receipt> handIn(Document document, List<Item> items) {
        List<Submission> submissions = new ArrayList<>();
        for (Item item : items) {
            if (item.broken() && flaw == Flaw.STOPS_AT_A_BROKEN_ITEM) {
                throw new IllegalArgumentException("broken: " + item.id());
            }
            submissions.add(submission(document, item));
        }
        List<ConnectorState.Entry> entries =
                flaw == Flaw.KEEPS_NO_STATE ? List.of() : List.of(new ConnectorState.Entry("last", document.name()));
        var stage = context.desk().submitAll(submissions, entries).toCompletableFuture();
        try {
            return flaw == Flaw.IMPATIENT ? stage.get(50, TimeUnit.MILLISECONDS) : stage.get();
        } catch (InterruptedException over) {
            if (flaw == Flaw.ACKNOWLEDGES_WHEN_CLOSING) {
                world.tell(
                        document.name(),
                        items.stream().map(item -> Verdict.ACCEPTED).toList(),
                        "");
                world.take(document.name());
            }
            Thread.currentThread().interrupt();
            throw new IllegalStateException(over);
        } catch (TimeoutException late) {
            throw new IllegalStateException(late);
        } catch (ExecutionException failure) {
            if (flaw == Flaw.TAKES_FAILURE_FOR_DONE) {
                world.take(document.name());
            }
            throw new IllegalStateException(failure);
        }
    }

    private Submission submission(Document document, Item item) {
        MissionDraft draft = item.draft();
        if (flaw == Flaw.LOGS_THE_DRAFT) {
            context.logger().log(System.Logger.Level.INFO, "hands in " + draft.fields());
        }
        if (flaw == Flaw.INVENTS_IDS) {
            draft = draft.with(MissionField.ID, "I-" + INVENTED.incrementAndGet());
        }
        if (flaw == Flaw.LOSES_A_FIELD) {
            draft = draft.with(MissionField.COMMENT, "");
        }
        if (flaw == Flaw.IGNORES_CANCELLATIONS && draft.action() == MissionDraft.Action.CANCEL) {
            draft = draft.with(MissionDraft.Action.UPSERT).with(MissionField.VEHICLE, "V");
        }
        if (item.broken()) {
            draft = draft.with(DeskScripts.finding("", "unreadable"));
        }
        Origin origin =
                Origin.of(document.name(), String.valueOf(document.items().indexOf(item)));
        return new Submission(draft, flaw == Flaw.ONCE_KEY_OF_THE_NAME ? origin.once(origin.toString()) : origin);
    }

    private void decided(Document document, List<Receipt> receipts) {
        if (receipts.stream().anyMatch(Receipt.ComeBackLater.class::isInstance)) {
            comeBack(document, (Receipt.ComeBackLater) receipts.get(0));
            return;
        }
        if (flaw == Flaw.TAKES_DUPLICATES_FOR_ERRORS
                && receipts.stream().anyMatch(Receipt.Duplicate.class::isInstance)) {
            throw new IllegalStateException("known: " + document.name());
        }
        if (flaw != Flaw.TELLS_NOTHING) {
            world.tell(
                    document.name(),
                    receipts.stream().map(MemoryIntake::verdict).toList(),
                    words(receipts));
        }
        if (flaw == Flaw.FORGETS_WHAT_IT_COULD_NOT_ACKNOWLEDGE) {
            world.take(document.name());
            world.tell(document.name(), List.of(), "");
        }
        world.acknowledge(document.name());
    }

    private void comeBack(Document document, Receipt.ComeBackLater later) {
        if (flaw == Flaw.TAKES_FULL_FOR_DONE || flaw == Flaw.TAKES_TROUBLE_FOR_DONE) {
            world.take(document.name());
        }
        try {
            if (flaw != Flaw.COMES_BACK_AT_ONCE && closing.await(later.after().toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private String words(List<Receipt> receipts) {
        return flaw == Flaw.TELLS_NO_REASON ? "" : String.valueOf(receipts);
    }

    private static Verdict verdict(Receipt receipt) {
        return receipt.fold(
                accepted -> Verdict.ACCEPTED,
                duplicate -> Verdict.DUPLICATE,
                rejected -> Verdict.REJECTED,
                later -> Verdict.LATER);
    }
}
