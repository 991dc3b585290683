package dev.tributary.connector.formats.intake;

import dev.tributary.connector.formats.Document;
import dev.tributary.connector.formats.Item;
import dev.tributary.connector.formats.intake.Chunk.Numbered;
import dev.tributary.connector.formats.repeat.Repeats;
import dev.tributary.connector.formats.result.Verdict;
import dev.tributary.connector.formats.result.Verdicts;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.connector.spi.MissionDesk.Submission;
import dev.tributary.connector.spi.Origin;
import dev.tributary.connector.spi.Receipt;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;

/**
 * Hands in one document: in its order, a few chunks ahead of what was answered, the undecided ones again until they are
 * decided. After a crash the same document under the same key gets the verdicts it got before, and goes on from there. For
 * one document, on one thread.
 */
public final class DocumentIntake {

    private static final int CHUNK = 500; // a desk takes 1,000 at once
    private static final long LARGEST_CHUNK = 1024 * 1024; // in characters
    private static final int CHUNKS_AHEAD = 4;

    private final MissionDesk desk;
    private final Waiting waiting;
    private final Deque<Chunk> underWay = new ArrayDeque<>();
    private final String name;
    private final String onceKey;
    private Outcome outcome = Outcome.NONE;

    /**
     * @param name the document's name, kept with its missions
     * @param onceKey what this document is known by until its results are published, at most 150 characters
     */
    public DocumentIntake(MissionDesk desk, Waiting waiting, String name, String onceKey) {
        this.desk = desk;
        this.waiting = waiting;
        this.name = name;
        this.onceKey = onceKey;
    }

    /**
     * Takes all of it in.
     *
     * @throws IOException if the file cannot be read, the result not be written, or the gateway not be asked: the document
     *     can be handed in again under its key
     * @throws InterruptedException if the connector is to close; as above
     */
    public Outcome take(Document document, Verdicts result) throws IOException, InterruptedException {
        for (Finding warning : document.warnings()) {
            result.tell(warning);
        }
        int told = document.warnings().size();
        submit(document, result);
        while (!underWay.isEmpty()) {
            settle(result);
        }
        List<Finding> all = document.warnings();
        for (Finding warning : all.subList(Math.min(told, all.size()), all.size())) {
            result.tell(warning);
        }
        return outcome;
    }

    private void submit(Document document, Verdicts result) throws IOException, InterruptedException {
        List<Numbered> next = new ArrayList<>();
        long place = 0;
        long size = 0;
        for (Item item = document.next(); item != null; item = document.next()) {
            next.add(new Numbered(place++, item));
            size += item.size();
            if (next.size() == CHUNK || size >= LARGEST_CHUNK) {
                submit(next, result);
                next = new ArrayList<>();
                size = 0;
            }
        }
        submit(next, result);
    }

    private void submit(List<Numbered> items, Verdicts result) throws IOException, InterruptedException {
        if (items.isEmpty()) {
            return;
        }
        boolean holdsRepeat = items.stream().map(Numbered::item).anyMatch(Repeats::isRepeated);
        if (holdsRepeat) {
            drain(result);
        }
        while (underWay.size() >= CHUNKS_AHEAD) {
            settle(result);
        }
        underWay.add(handedIn(items));
    }

    /** An item whose id has come before must not overtake it; within a chunk it does not. */
    private void drain(Verdicts result) throws IOException, InterruptedException {
        while (!underWay.isEmpty()) {
            settle(result);
        }
    }

    private Chunk handedIn(List<Numbered> items) {
        List<Submission> submissions = items.stream().map(this::submission).toList();
        return new Chunk(items, desk.submitAll(submissions));
    }

    private Submission submission(Numbered numbered) {
        Item item = numbered.item();
        String key = onceKey + "/" + numbered.place() + "/" + Repeats.contentOf(item.draft());
        return new Submission(
                item.draft(), Origin.of(name, Long.toString(item.line())).once(key));
    }

    private void settle(Verdicts result) throws IOException, InterruptedException {
        Chunk chunk = underWay.remove();
        List<Receipt> receipts = answer(chunk);
        while (!receipts.isEmpty() && receipts.get(0) instanceof Receipt.ComeBackLater later) {
            waiting.pause(later.after());
            receipts = answer(handedIn(chunk.items()));
        }
        int decided = 0;
        while (decided < receipts.size() && !(receipts.get(decided) instanceof Receipt.ComeBackLater)) {
            tell(chunk.items().get(decided).item(), receipts.get(decided), result);
            decided++;
        }
        if (decided < receipts.size()) {
            underWay.addFirst(handedIn(chunk.items().subList(decided, receipts.size())));
        }
    }

    private void tell(Item item, Receipt receipt, Verdicts result) throws IOException {
        Verdict verdict = Verdict.of(item, receipt);
        outcome = outcome.and(verdict.word());
        result.tell(item, verdict);
    }

    private List<Receipt> answer(Chunk chunk) throws IOException, InterruptedException {
        try {
            return waiting.answer(chunk.receipts());
        } catch (ExecutionException notAsked) {
            throw new IOException("the gateway gave no receipts for " + name, notAsked.getCause());
        }
    }
}
