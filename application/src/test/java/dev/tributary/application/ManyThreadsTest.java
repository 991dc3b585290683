package dev.tributary.application;

import static dev.tributary.application.SampleSubmissions.cancellation;
import static dev.tributary.application.SampleSubmissions.creation;
import static dev.tributary.application.SampleSubmissions.upsert;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.intake.Scope;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.platform.FakeFleetPlatform;
import dev.tributary.application.port.InMemoryMissionStore;
import dev.tributary.application.port.Telemetry;
import dev.tributary.application.time.SystemTimer;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.MissionId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many hand in at once, and answers come on other threads. */
@Timeout(120)
class ManyThreadsTest {

    private static final int MISSIONS = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ExecutorService answers = Executors.newFixedThreadPool(4);
    private final ExecutorService partners = Executors.newFixedThreadPool(4);
    private final FakeFleetPlatform platform = new FakeFleetPlatform(answers);
    private final InMemoryMissionStore store = new InMemoryMissionStore(Clock.systemUTC());
    private final SystemTimer timer = new SystemTimer();
    private final Gateway gateway = new Gateway(
            platform,
            store,
            new Surroundings(Clock.systemUTC(), timer, new Random(1), Telemetry.NONE),
            SampleSettings.calls(8, 0));

    @AfterEach
    void close() throws InterruptedException {
        gateway.close();
        store.close();
        timer.close();
        answers.shutdown();
        assertThat(answers.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        partners.shutdown();
    }

    private void handIn(int number) {
        String id = "m" + number;
        gateway.missions().submit(List.of(creation(id)));
        gateway.missions().submit(List.of(upsert(id, "second")));
        gateway.missions().submit(List.of(upsert(id, "third")));
        if (number % 5 == 0) {
            gateway.missions().submit(List.of(cancellation(id)));
        }
    }

    private MissionEntry ended(int number) {
        MissionId id = new MissionId("m" + number);
        return gateway.missions()
                .awaitDelivery(Scope.EVERYONE, id, PATIENCE)
                .toCompletableFuture()
                .join()
                .orElseThrow();
    }

    @Test
    void eachMissionEndsAsItWasWantedLast() throws Exception {
        gateway.start().toCompletableFuture().join();
        List<Runnable> work = IntStream.range(0, MISSIONS)
                .<Runnable>mapToObj(number -> () -> handIn(number))
                .toList();
        work.forEach(partners::execute);
        partners.shutdown();
        assertThat(partners.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

        for (int number = 0; number < MISSIONS; number++) {
            MissionEntry entry = ended(number);
            boolean isCancelled = number % 5 == 0;
            assertThat(entry.delivery().state())
                    .isEqualTo(isCancelled ? DeliveryState.CANCELLED : DeliveryState.DELIVERED);
            assertThat(platform.missions().get(entry.key())).isEqualTo(isCancelled ? null : entry.mission());
        }
        assertThat(platform.overlaps()).isZero();
        assertThat(platform.creationsOfWhatIsThere()).isZero();
        assertThat(platform.peakInFlight()).isLessThanOrEqualTo(8);
    }
}
