package dev.tributary.benchmarks;

import dev.tributary.connector.spi.MissionDesk.Submission;
import dev.tributary.connector.spi.Origin;
import dev.tributary.embedded.Store;
import dev.tributary.embedded.Tributary;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * How long the delivery of a queue takes, to a target that answers at once or after some milliseconds; beside bare HTTP
 * calls to the same target, and bare rows on disk. The queue is delivered three times: in a fresh machine, again, and in a warm one.
 * Arguments: missions (50000), milliseconds of the target (0), calls at a time (32).
 */
final class QueueDelivery {

    private static final int AT_ONCE = 500;
    private static final int MINUTES = 10;

    private final int missions;
    private final int milliseconds;
    private final int maxInFlight;

    private QueueDelivery(int missions, int milliseconds, int maxInFlight) {
        this.missions = missions;
        this.milliseconds = milliseconds;
        this.maxInFlight = maxInFlight;
    }

    public static void main(String[] arguments) throws Exception {
        int missions = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50_000;
        int milliseconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
        int maxInFlight = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 32;
        new QueueDelivery(missions, milliseconds, maxInFlight).run();
    }

    private void run() throws Exception {
        try (Workshop workshop = new Workshop()) {
            double fresh = deliver(workshop, "fresh");
            deliver(workshop, "second");
            double warm = deliver(workshop, "warm");
            double http = calls();
            Workshop.tell("ratio product / bare calls: fresh %.2f, warm %.2f".formatted(fresh / http, warm / http));
        }
    }

    private double deliver(Workshop workshop, String run) throws Exception {
        CountDownLatch delivered = new CountDownLatch(missions);
        try (GatedOcean ocean = new GatedOcean(milliseconds);
                Tributary tributary = start(workshop, run, ocean, delivered)) {
            fill(tributary, run);
            long start = System.nanoTime();
            ocean.open();
            if (!delivered.await(MINUTES, TimeUnit.MINUTES)) {
                throw new IllegalStateException(delivered.getCount() + " missions were not delivered in time");
            }
            return told("product, " + run, System.nanoTime() - start);
        }
    }

    private Tributary start(Workshop workshop, String run, GatedOcean ocean, CountDownLatch delivered) {
        return Tributary.builder()
                .ocean(options -> options.baseUrl(ocean.baseUrl())
                        .credentials("load", "load")
                        .requestTimeout(Duration.ofMinutes(MINUTES))
                        .maxInFlight(maxInFlight))
                .store(Store.sqlite(workshop.file(run + ".db")))
                .onDeliveryChange(change -> {
                    if (change.state().isFinal()) {
                        delivered.countDown();
                    }
                })
                .start();
    }

    private void fill(Tributary tributary, String run) throws Exception {
        for (int first = 0; first < missions; first += AT_ONCE) {
            tributary
                    .missions()
                    .submitAll(IntStream.range(first, Math.min(missions, first + AT_ONCE))
                            .mapToObj(number -> new Submission(SampleMission.draft(run, number), Origin.unnamed()))
                            .toList())
                    .toCompletableFuture()
                    .get(1, TimeUnit.MINUTES);
        }
    }

    private double calls() throws Exception {
        try (GatedOcean ocean = new GatedOcean(milliseconds);
                HttpLoad load = new HttpLoad(maxInFlight)) {
            ocean.open();
            load.post(ocean.port(), "/ocean/warm", missions, number -> "", 200);
            long start = System.nanoTime();
            load.post(ocean.port(), "/ocean/hot", missions, number -> "", 200);
            return told("bare calls", System.nanoTime() - start);
        }
    }

    private double told(String what, long nanoseconds) {
        double perSecond = missions * 1e9 / nanoseconds;
        Workshop.tell("%s: %,d in %.1f s, %,.0f/s".formatted(what, missions, nanoseconds / 1e9, perSecond));
        return perSecond;
    }
}
