package dev.tributary.benchmarks;

import dev.tributary.embedded.Store;
import dev.tributary.embedded.Tributary;
import java.util.Map;

/**
 * How many missions a second are taken in by REST, each on disk before its 202, while deliveries go on; beside the bare
 * parts under the same load. Half as many go before, to warm the machine up. Arguments: missions to measure (200000), connections (64).
 */
final class RestIntake {

    private static final String PATH = "/api/v1/missions";

    private final int missions;
    private final int connections;

    private RestIntake(int missions, int connections) {
        this.missions = missions;
        this.connections = connections;
    }

    public static void main(String[] arguments) throws Exception {
        int missions = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
        int connections = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 64;
        new RestIntake(missions, connections).run();
    }

    private void run() throws Exception {
        try (Workshop workshop = new Workshop();
                HttpLoad load = new HttpLoad(connections)) {
            Figures product = product(workshop, load);
            Figures parts = parts(workshop, load);
            Workshop.tell("ratio product / parts: %.2f".formatted(product.perSecond() / parts.perSecond()));
        }
    }

    private Figures product(Workshop workshop, HttpLoad load) throws Exception {
        int port = Workshop.freePort();
        try (GatedOcean ocean = new GatedOcean(0);
                Tributary tributary = Tributary.builder()
                        .ocean(options -> options.baseUrl(ocean.baseUrl()).credentials("load", "load"))
                        .store(Store.sqlite(workshop.file("product.db")))
                        .connector("api", "rest", Map.of("port", port))
                        .start()) {
            ocean.open();
            load.post(port, PATH, missions / 2, number -> SampleMission.json("WARM", number), 202);
            long before = ocean.calls();
            Figures figures = load.post(port, PATH, missions, number -> SampleMission.json("HOT", number), 202);
            Workshop.tell("product: " + figures.told());
            Workshop.tell("delivered meanwhile: %,d; still waiting: %,d"
                    .formatted(
                            ocean.calls() - before,
                            tributary.backlog().toCompletableFuture().get().waiting()));
            return figures;
        }
    }

    private Figures parts(Workshop workshop, HttpLoad load) throws Exception {
        try (BareIntake bare = new BareIntake(workshop.file("bare.db"))) {
            load.post(bare.port(), PATH, missions / 2, number -> SampleMission.json("WARM", number), 202);
            Figures figures = load.post(bare.port(), PATH, missions, number -> SampleMission.json("HOT", number), 202);
            Workshop.tell("parts:   " + figures.told());
            return figures;
        }
    }
}
