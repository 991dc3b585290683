package dev.tributary.connector.sftp;

import dev.tributary.connector.sftp.gateway.Closing;
import dev.tributary.connector.sftp.intake.Taking;
import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.connector.spi.MissionDesk.Submission;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.connector.spi.Origin;
import dev.tributary.connector.spi.Receipt;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code id;vehicle;comment;action}, a mission a line, and tells each line's verdict: as little of a reader as will do. */
record CsvTaking(MissionDesk desk, ConnectorContext context, Closing closing) implements Taking {

    private static final int AT_ONCE = 500;
    private static final int COLUMNS = 4;

    @Override
    public Outcome take(Path file, String name, String onceKey, OutputStream result)
            throws IOException, InterruptedException {
        List<String> lines = Files.readAllLines(file);
        long[] counts = new long[3];
        result.write("line;id;verdict;code\n".getBytes(StandardCharsets.UTF_8));
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            List<Submission> submissions = new ArrayList<>();
            for (int line = from; line < Math.min(lines.size(), from + AT_ONCE); line++) {
                Origin origin = Origin.of(name, Integer.toString(line + 1)).once(onceKey + "#" + line);
                submissions.add(new Submission(draft(lines.get(line)), origin));
            }
            List<Receipt> receipts = submit(submissions);
            for (int place = 0; place < receipts.size(); place++) {
                String told = told(receipts.get(place), counts);
                String id = submissions.get(place).draft().get(MissionField.ID).orElse("");
                result.write((from + place + 1 + ";" + id + ";" + told + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return new Outcome(lines.size(), counts[0], counts[1], counts[2]);
    }

    private static MissionDraft draft(String line) {
        String[] cells = line.split(";", -1);
        MissionDraft draft = MissionDraft.of(cells[0]);
        if (cells.length != COLUMNS) {
            return draft.with(new Finding("", "too-many-values", new Text("too many values", "trop de valeurs")));
        }
        return cells[3].equals("CANCEL")
                ? draft.with(MissionDraft.Action.CANCEL)
                : draft.with(MissionField.VEHICLE, cells[1]).with(MissionField.COMMENT, cells[2]);
    }

    private List<Receipt> submit(List<Submission> submissions) throws IOException, InterruptedException {
        while (true) {
            List<Receipt> receipts = closing.answer(desk.submitAll(submissions));
            if (!(receipts.get(0) instanceof Receipt.ComeBackLater later)) {
                return receipts;
            }
            context.polled(later.after());
            closing.pause(later.after());
        }
    }

    private static String told(Receipt receipt, long[] counts) {
        if (receipt instanceof Receipt.Rejected refused) {
            counts[2]++;
            return "REJECTED;" + refused.violations().get(0).code();
        }
        boolean isNew = receipt instanceof Receipt.Accepted;
        counts[isNew ? 0 : 1]++;
        return isNew ? "ACCEPTED;" : "DUPLICATE;";
    }
}
