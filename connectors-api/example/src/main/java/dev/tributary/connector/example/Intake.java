package dev.tributary.connector.example;

import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.ConnectorState;
import dev.tributary.connector.spi.ConnectorState.Entry;
import dev.tributary.connector.spi.MissionDesk.Submission;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.Origin;
import dev.tributary.connector.spi.Receipt;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** Hands in the files of the inbox, one after the other. */
final class Intake {

    private static final int AT_ONCE = 500; // a desk takes 1,000
    private static final String CLAIMS = "claims";

    private final ConnectorContext context;
    private final Folders folders;
    private final Closing closing;

    Intake(ConnectorContext context, Folders folders, Closing closing) {
        this.context = context;
        this.folders = folders;
        this.closing = closing;
    }

    // guide:intake
    /** First what an earlier run had claimed and not finished, then what is new. */
    void takeAll() throws IOException, InterruptedException, ExecutionException {
        for (Path file : Folders.complete(folders.claimed())) {
            take(Claim.of(file));
        }
        for (Path file : Folders.complete(folders.inbox())) {
            take(claim(file));
        }
    }

    private Claim claim(Path file) throws IOException, InterruptedException, ExecutionException {
        ConnectorState state = context.state();
        long number = closing.answer(state.get(CLAIMS)).map(Long::parseLong).orElse(0L) + 1;
        closing.answer(state.keep(List.of(new Entry(CLAIMS, Long.toString(number)))));
        Path claimed = Claim.place(folders, number, file);
        Folders.move(file, claimed);
        return Claim.of(claimed);
    }

    private void take(Claim claim) throws IOException, InterruptedException, ExecutionException {
        ResultFile result = new ResultFile(context.settings().text("language"));
        try (MissionFile file = MissionFile.open(claim.file())) {
            for (List<MissionDraft> drafts = file.next(AT_ONCE); !drafts.isEmpty(); drafts = file.next(AT_ONCE)) {
                result.add(drafts, submit(claim, result.items(), drafts));
            }
        }
        result.write(folders, claim.name());
        Folders.move(claim.file(), (result.isAnyTaken() ? folders.done() : folders.rejected()).resolve(claim.name()));
        context.counter("files").accept(1);
        context.logger().log(Level.INFO, claim.name() + ": " + result);
    }
    // guide:end

    // guide:submit
    /** Offers the same items again for as long as the desk asks to come back later. */
    private List<Receipt> submit(Claim claim, int first, List<MissionDraft> drafts)
            throws InterruptedException, ExecutionException {
        List<Submission> submissions = new ArrayList<>();
        for (MissionDraft draft : drafts) {
            int item = first + submissions.size();
            Origin origin = Origin.of(claim.name(), Integer.toString(item)).once(claim.onceKey(item));
            submissions.add(new Submission(draft, origin));
        }
        while (true) {
            List<Receipt> receipts = closing.answer(context.desk().submitAll(submissions));
            if (!(receipts.get(0) instanceof Receipt.ComeBackLater later)) {
                return receipts;
            }
            context.polled(later.after());
            closing.pause(later.after());
        }
    }
    // guide:end
}
