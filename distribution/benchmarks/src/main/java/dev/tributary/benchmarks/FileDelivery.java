package dev.tributary.benchmarks;

import dev.tributary.embedded.Store;
import dev.tributary.embedded.Tributary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * How long a CSV file takes from the moment it lies in the inbox of the SFTP server until all its missions are delivered to
 * a target that answers at once: in a fresh machine, again, and in a warm one. Argument: lines (100000).
 */
final class FileDelivery {

    private static final int MINUTES = 10;

    private final int lines;

    private FileDelivery(int lines) {
        this.lines = lines;
    }

    public static void main(String[] arguments) throws Exception {
        new FileDelivery(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000).run();
    }

    private void run() throws Exception {
        try (Workshop workshop = new Workshop()) {
            for (String run : new String[] {"fresh", "second", "warm"}) {
                deliver(workshop, run);
            }
        }
    }

    private void deliver(Workshop workshop, String run) throws Exception {
        CountDownLatch delivered = new CountDownLatch(lines);
        Path file = SampleFile.write(workshop.file(run + ".csv"), run, lines);
        Path root = workshop.file(run);
        try (GatedOcean ocean = new GatedOcean(0);
                Tributary tributary = start(workshop, run, ocean, delivered)) {
            ocean.open();
            Workshop.tell(
                    "%s: taken in by %s".formatted(run, tributary.connectors().keySet()));
            long start = System.nanoTime();
            Files.move(file, root.resolve("acme/inbox/missions.csv"), StandardCopyOption.ATOMIC_MOVE);
            if (!delivered.await(MINUTES, TimeUnit.MINUTES)) {
                throw new IllegalStateException(delivered.getCount() + " missions were not delivered in time");
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            Workshop.tell(
                    "%s: %,d lines delivered after %.1f s, %,.0f/s".formatted(run, lines, seconds, lines / seconds));
        }
    }

    private static Tributary start(Workshop workshop, String run, GatedOcean ocean, CountDownLatch delivered) {
        return Tributary.builder()
                .ocean(options -> options.baseUrl(ocean.baseUrl()).credentials("load", "load"))
                .store(Store.sqlite(workshop.file(run + ".db")))
                .directory(workshop.file("."))
                .connector(
                        "dropbox",
                        "sftp",
                        Map.of(
                                "mode", "serve",
                                "host", "127.0.0.1",
                                "port", 0,
                                "root", run,
                                "host-key-file", "host-key",
                                "poll-interval", "100ms",
                                "partners", Map.of("acme", Map.of("password", "load-of-a-partner"))))
                .onDeliveryChange(change -> {
                    if (change.state().isFinal()) {
                        delivered.countDown();
                    }
                })
                .start();
    }
}
