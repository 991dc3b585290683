package ${package};

import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDesk.Submission;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.connector.spi.Origin;
import dev.tributary.connector.spi.Receipt;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hands in files of lines such as {@code id;vehicle;comment}. A file stays where it is until it is dealt with. */
final class Intake {

    private static final int AT_ONCE = 500; // a desk takes 1,000

    private final ConnectorContext context;
    private final Path directory;
    private final CountDownLatch closing;

    Intake(ConnectorContext context, Path directory, CountDownLatch closing) {
        this.context = context;
        this.directory = directory;
        this.closing = closing;
    }

    void takeAll() throws IOException, InterruptedException {
        List<Path> files;
        try (Stream<Path> found = Files.list(directory)) {
            files = found.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
        for (Path file : files) {
            take(file);
        }
    }

    private void take(Path file) throws IOException, InterruptedException {
        List<Submission> items = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            Origin origin = Origin.of(file.getFileName().toString(), String.valueOf(items.size() + 1));
            items.add(new Submission(draft(line), origin));
        }
        List<Receipt> receipts = new ArrayList<>();
        for (int from = 0; from < items.size(); from += AT_ONCE) {
            receipts.addAll(submit(items.subList(from, Math.min(items.size(), from + AT_ONCE))));
        }
        String result = receipts.stream().map(Intake::told).collect(Collectors.joining("\n", "", "\n"));
        finish(file, result);
    }

    /** What cannot be read becomes a violation, which is told with all the others. */
    private static MissionDraft draft(String line) {
        String[] parts = line.split(";", 3);
        if (parts.length < 3) {
            Text text = new Text("a line is id;vehicle;comment", "une ligne est id;véhicule;commentaire");
            return MissionDraft.of(parts[0]).with(new Finding("", "not-a-line", text));
        }
        return MissionDraft.of(parts[0])
                .with(MissionField.VEHICLE, parts[1])
                .with(MissionField.COMMENT, parts[2]);
    }

    private List<Receipt> submit(List<Submission> items) throws InterruptedException {
        while (true) {
            List<Receipt> receipts = receipts(items);
            if (!(receipts.get(0) instanceof Receipt.ComeBackLater later)) {
                return receipts;
            }
            context.polled(later.after());
            if (closing.await(later.after().toNanos(), TimeUnit.NANOSECONDS)) {
                throw new InterruptedException("closing");
            }
        }
    }

    private List<Receipt> receipts(List<Submission> items) throws InterruptedException {
        try {
            return context.desk().submitAll(items).toCompletableFuture().get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("the gateway gave no receipt", failure);
        }
    }

    private static String told(Receipt receipt) {
        return receipt.fold(
                accepted -> "ACCEPTED",
                duplicate -> "DUPLICATE",
                rejected -> "REJECTED "
                        + rejected.violations().stream().map(Finding::code).collect(Collectors.joining(" ")),
                later -> "LATER");
    }

    /** The result first: while it is not there, the file is read again, and its items are duplicates. */
    private void finish(Path file, String result) throws IOException {
        String name = file.getFileName().toString();
        Path written = directory.resolve(name + ".result.tmp");
        Files.writeString(written, result);
        Files.move(written, directory.resolve(name + ".result"), StandardCopyOption.REPLACE_EXISTING);
        Path done = Files.createDirectories(directory.resolve("done"));
        Files.move(file, done.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        context.counter("files").accept(1);
    }
}
