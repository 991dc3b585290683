package dev.tributary.store;

import static dev.tributary.application.SampleSubmissions.creation;
import static dev.tributary.application.SampleSubmissions.telling;

import dev.tributary.application.Gateway;
import dev.tributary.application.SampleSettings;
import dev.tributary.application.Surroundings;
import dev.tributary.application.intake.Submission;
import dev.tributary.application.port.MissionStore;
import dev.tributary.application.port.Telemetry;
import dev.tributary.application.time.SystemTimer;
import dev.tributary.domain.draft.Field;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * A process with a gateway that takes in a backlog, and only then begins to deliver. It writes a line after each, with
 * the heap that was in use then.
 *
 * <p>Arguments: file, missions, how many of them to deliver before it ends.
 */
final class BacklogGateway {

    private static final int AT_ONCE = 500;
    private static final int DAYS = 30;
    private static final int LONGEST_MINUTES = 30;

    private final Random random = new Random(1);
    private final Gateway gateway;

    private BacklogGateway(Gateway gateway) {
        this.gateway = gateway;
    }

    public static void main(String[] arguments) throws Exception {
        int missions = Integer.parseInt(arguments[1]);
        int deliveries = Integer.parseInt(arguments[2]);
        NoddingPlatform platform = new NoddingPlatform(deliveries);
        InstantSource clock = InstantSource.system();
        try (SystemTimer timer = new SystemTimer();
                MissionStore store = SqliteMissionStore.open(new StoreSettings(Path.of(arguments[0])), clock);
                Gateway gateway = new Gateway(
                        platform,
                        store,
                        new Surroundings(clock, timer, new Random(1), Telemetry.NONE),
                        SampleSettings.backlogOf(missions + 1L))) {
            new BacklogGateway(gateway).takeIn(missions);
            tell("kept", Stores.await(store.backlog()).waiting());
            gateway.start();
            if (!platform.left().await(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                tell("not delivered", platform.left().getCount());
            }
        }
        tell("delivered", deliveries);
    }

    private void takeIn(int missions) throws Exception {
        for (int first = 0; first < missions; first += AT_ONCE) {
            List<Submission> items = IntStream.range(first, Math.min(missions, first + AT_ONCE))
                    .mapToObj(this::item)
                    .toList();
            Stores.await(gateway.missions().submit(items));
        }
    }

    private Submission item(int number) {
        Instant intervention = Instant.now().plusSeconds(60L * (10 + random.nextInt(DAYS * 24 * 60)));
        return telling(
                creation("INT-2026-" + number),
                Map.of(
                        Field.INTERVENTION_AT,
                        intervention.toString(),
                        Field.EXPIRES_AT,
                        intervention.plusSeconds(36_000).toString(),
                        Field.STREET,
                        "12 rue de l'Union",
                        Field.CITY,
                        "Lille"));
    }

    private static void tell(String what, long count) {
        Runtime runtime = Runtime.getRuntime();
        runtime.gc();
        long megabytes = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
        System.out.println(what + " " + count + ", heap in use " + megabytes + " MB");
    }
}
