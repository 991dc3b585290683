package dev.tributary.connector.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.ConnectorProvider;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.Receipt;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class GenerationTest extends HostFixture {

    @Test
    void aStartThatEndsAtTheLastMomentIsNotCutOff() throws InterruptedException {
        CompletableFuture<Generation> starting = new CompletableFuture<>();
        Generation generation = generation();
        generation.beginStart(() -> waitNoLonger(starting.join()));
        starting.complete(generation);

        generation.awaitStart(Deadline.in(Duration.ofSeconds(20)));

        assertThat(generation.isRunning()).isTrue();
        assertThat(DeskFixture.now(depot.context().desk().submit(MissionDraft.of("1"))))
                .isInstanceOf(Receipt.Duplicate.class);
        generation.beginClose();
        assertThat(generation.isClosedBy(Deadline.in(Duration.ofSeconds(20)))).isTrue();
    }

    /** It runs, and nobody was told yet. */
    private static void waitNoLonger(Generation generation) {
        try {
            generation.awaitStart(Deadline.in(Duration.ZERO));
        } catch (InterruptedException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    private Generation generation() {
        Catalogue catalogue = new CatalogueReading()
                .read(List.<ConnectorProvider>of(depot.provider("depot")).iterator());
        ConnectorPlan plan = ConnectorCheck.check(catalogue, HostSettings.none(), "depot", Map.of("type", "depot"))
                .fold(CheckedConnector.Sound::plan, faulty -> {
                    throw new AssertionError(faulty.faults());
                });
        ArrivalWatch arrivals =
                new ArrivalWatch("depot", "depot", null, new KeptArrivals(missions.notes(), "depot"), Samples.NOW);
        return hosting(missions, time).generation(plan, arrivals);
    }
}
