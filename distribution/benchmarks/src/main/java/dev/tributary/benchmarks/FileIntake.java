package dev.tributary.benchmarks;

import dev.tributary.connector.formats.Document;
import dev.tributary.connector.formats.Documents;
import dev.tributary.connector.formats.FileRules;
import dev.tributary.connector.formats.Item;
import dev.tributary.connector.formats.intake.DocumentIntake;
import dev.tributary.connector.formats.intake.Outcome;
import dev.tributary.connector.formats.intake.Waiting;
import dev.tributary.connector.formats.result.ResultFile;
import dev.tributary.embedded.Store;
import dev.tributary.embedded.Tributary;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;

/**
 * How many lines of a CSV file a second are read, checked and stored, result file included, and the largest heap in use;
 * beside reading it alone, and bare rows on disk. Nothing is delivered meanwhile. Argument: lines (1000000).
 */
final class FileIntake implements Waiting {

    private static final int ROWS_AHEAD = 4096;

    private final int lines;

    private FileIntake(int lines) {
        this.lines = lines;
    }

    public static void main(String[] arguments) throws Exception {
        new FileIntake(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000).run();
    }

    private void run() throws Exception {
        try (Workshop workshop = new Workshop()) {
            Path file = SampleFile.write(workshop.file("missions.csv"), "file", lines);
            pools().forEach(MemoryPoolMXBean::resetPeakUsage);
            double product = takeIn(workshop, file);
            long largest = pools().stream()
                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                    .sum();
            Workshop.tell("largest heap in use: at most %,d MiB of %,d"
                    .formatted(largest >> 20, Runtime.getRuntime().maxMemory() >> 20));
            double reading = read(file);
            double storing = store(workshop);
            double parts = 1 / (1 / reading + 1 / storing);
            Workshop.tell("ratio product / reading and rows one after the other: %.2f".formatted(product / parts));
        }
    }

    private double takeIn(Workshop workshop, Path file) throws Exception {
        try (GatedOcean ocean = new GatedOcean(0);
                Tributary tributary = Tributary.builder()
                        .ocean(options -> options.baseUrl(ocean.baseUrl())
                                .credentials("load", "load")
                                .requestTimeout(Duration.ofMinutes(10)))
                        .store(Store.sqlite(workshop.file("file.db")))
                        .delivery(options -> options.backlogLimit(Long.MAX_VALUE))
                        .start()) {
            long start = System.nanoTime();
            try (Document document = Documents.open(file, "missions.csv", FileRules.usual());
                    ResultFile result = new ResultFile(
                            Files.newOutputStream(workshop.file("result.csv")), document.layout(), Locale.ENGLISH)) {
                Outcome outcome =
                        new DocumentIntake(tributary.missions(), this, "missions.csv", "load").take(document, result);
                if (outcome.accepted() != lines) {
                    throw new IllegalStateException("not all were accepted: " + outcome);
                }
            }
            return told("product: read, checked, stored", System.nanoTime() - start);
        }
    }

    private double read(Path file) throws IOException {
        long start = System.nanoTime();
        int items = 0;
        try (Document document = Documents.open(file, "missions.csv", FileRules.usual())) {
            for (Item item = document.next(); item != null; item = document.next()) {
                items++;
            }
        }
        if (items != lines) {
            throw new IllegalStateException("not all were read: " + items);
        }
        return told("reading alone", System.nanoTime() - start);
    }

    private double store(Workshop workshop) throws Exception {
        try (BareStore store = new BareStore(workshop.file("bare.db"))) {
            long start = System.nanoTime();
            List<CompletableFuture<Void>> underWay = new ArrayList<>();
            for (int number = 0; number < lines; number++) {
                underWay.add(store.keep(Buffer.buffer(SampleMission.json("bare", number)))
                        .toCompletableFuture());
                if (underWay.size() == ROWS_AHEAD) {
                    underWay.forEach(CompletableFuture::join);
                    underWay.clear();
                }
            }
            underWay.forEach(CompletableFuture::join);
            return told("bare rows", System.nanoTime() - start);
        }
    }

    private double told(String what, long nanoseconds) {
        double perSecond = lines * 1e9 / nanoseconds;
        Workshop.tell("%s: %,d in %.1f s, %,.0f/s".formatted(what, lines, nanoseconds / 1e9, perSecond));
        return perSecond;
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    @Override
    public <T> T answer(CompletionStage<T> stage) throws InterruptedException, ExecutionException {
        return stage.toCompletableFuture().get();
    }

    @Override
    public void pause(Duration time) {
        throw new IllegalStateException("there is room for all, yet the gateway asks to come back after " + time);
    }
}
