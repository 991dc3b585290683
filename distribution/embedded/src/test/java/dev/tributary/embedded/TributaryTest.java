package dev.tributary.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.port.Telemetry;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionDraft.Action;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.connector.spi.MissionView;
import dev.tributary.connector.spi.MissionView.DeliveryState;
import dev.tributary.connector.spi.Receipt;
import dev.tributary.ocean.simulator.OceanSimulator;
import dev.tributary.ocean.simulator.SimulatorSettings;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TributaryTest {

    @TempDir
    private Path directory;

    private final OceanSimulator ocean = OceanSimulator.start(SimulatorSettings.defaults());

    @AfterEach
    void closeOcean() {
        ocean.close();
    }

    private TributaryBuilder builder(String store) {
        return Embedding.on(ocean, directory.resolve(store));
    }

    @Test
    void anAcceptedMissionComesToOceanUnderTheApplicationsPartner() {
        try (Tributary tributary = builder("a.db").partner("acme").start()) {
            Receipt receipt = Embedding.submit(tributary, "M-1");
            assertThat(receipt).isInstanceOfSatisfying(Receipt.Accepted.class, accepted -> {
                assertThat(accepted.created()).isTrue();
                assertThat(accepted.mission().source().partner()).isEqualTo("acme");
                assertThat(accepted.mission().source().connector()).isEqualTo("embedded");
            });
            assertThat(Embedding.ended(tributary, "M-1")).isEqualTo(DeliveryState.DELIVERED);
            assertThat(tributary.missions()).isSameAs(tributary.missions());
        }
        assertThat(ocean.missions()).hasSize(1);
    }

    @Test
    void everyStateOfADeliveryIsToldWithoutWords() throws InterruptedException {
        BlockingQueue<DeliveryChange> told = new LinkedBlockingQueue<>();
        try (Tributary tributary = builder("a.db").onDeliveryChange(told::add).start()) {
            Embedding.submit(tributary, "M-1");
            MissionDraft unknown = MissionDraft.of("M-2").with(MissionField.VEHICLE, "INCONNU-1");
            assertThat(Embedding.ended(tributary, "M-1")).isEqualTo(DeliveryState.DELIVERED);
            tributary.missions().submit(unknown).toCompletableFuture().join();
            assertThat(Embedding.ended(tributary, "M-2")).isEqualTo(DeliveryState.REJECTED);
        }
        assertThat(told)
                .filteredOn(change -> change.mission().equals("M-1"))
                .extracting(DeliveryChange::state)
                .containsSubsequence(DeliveryState.SENDING, DeliveryState.DELIVERED);
        DeliveryChange last = told.stream().reduce((one, other) -> other).orElseThrow();
        assertThat(last.state()).isEqualTo(DeliveryState.REJECTED);
        assertThat(last.reason()).matches("[a-z-]+");
    }

    @Test
    void aListenerThatThrowsHearsTheNextChange() throws InterruptedException {
        BlockingQueue<DeliveryState> heard = new LinkedBlockingQueue<>();
        TributaryBuilder throwing = builder("a.db").onDeliveryChange(change -> {
            heard.add(change.state());
            throw new IllegalStateException("a bug of the application's");
        });
        try (Tributary tributary = throwing.start()) {
            Embedding.submit(tributary, "M-1");
            DeliveryState state = heard.poll(30, TimeUnit.SECONDS);
            while (state != null && state != DeliveryState.DELIVERED) {
                state = heard.poll(30, TimeUnit.SECONDS);
            }
            assertThat(state).isEqualTo(DeliveryState.DELIVERED);
        }
    }

    @Test
    void whatWasNotDeliveredIsTakenUpAtTheNextStart() {
        OceanSimulator gone = OceanSimulator.start(SimulatorSettings.defaults());
        gone.close();
        try (Tributary tributary = Embedding.on(gone, directory.resolve("a.db")).start()) {
            Embedding.submit(tributary, "M-1");
        }
        try (Tributary tributary = builder("a.db").start()) {
            assertThat(Embedding.ended(tributary, "M-1")).isEqualTo(DeliveryState.DELIVERED);
        }
    }

    @Test
    void severalLiveSideBySide() {
        try (Tributary one = builder("one.db").start();
                Tributary other = builder("other.db").start()) {
            Embedding.submit(one, "M-1");
            assertThat(other.missions().find("M-1").toCompletableFuture().join())
                    .isEmpty();
            Embedding.submit(other, "M-2");
            assertThat(Embedding.ended(one, "M-1")).isEqualTo(DeliveryState.DELIVERED);
            assertThat(Embedding.ended(other, "M-2")).isEqualTo(DeliveryState.DELIVERED);
        }
    }

    @Test
    void theApplicationSeesTheMissionsOfItsConnectorsToo() {
        try (Tributary tributary =
                builder("a.db").connector("api", "rest", Map.of("port", 0)).start()) {
            assertThat(tributary.connectors()).containsOnlyKeys("api");
            Embedding.submit(tributary, "M-1");
            tributary
                    .missions()
                    .submit(MissionDraft.of("M-1").with(Action.CANCEL))
                    .toCompletableFuture()
                    .join();
            assertThat(Embedding.ended(tributary, "M-1")).isEqualTo(DeliveryState.CANCELLED);
        }
    }

    @Test
    void theTelemetryIsToldOfItems() {
        ConcurrentLinkedQueue<String> judged = new ConcurrentLinkedQueue<>();
        Telemetry telemetry = new Telemetry() {
            @Override
            public void itemJudged(String connector, String verdict) {
                judged.add(connector + " " + verdict);
            }
        };
        try (Tributary tributary = builder("a.db").telemetry(telemetry).start()) {
            Embedding.submit(tributary, "M-1");
            Embedding.submit(tributary, "M-1");
        }
        assertThat(judged).containsExactly("embedded ACCEPTED", "embedded DUPLICATE");
    }

    @Test
    void theBacklogIsCountedByState() {
        try (Tributary tributary = builder("a.db").start()) {
            Embedding.submit(tributary, "M-1");
            Embedding.ended(tributary, "M-1");
            assertThat(tributary.backlog().toCompletableFuture().join().waiting())
                    .isZero();
        }
    }

    @Test
    void aViewShowsWhereAMissionIs() {
        try (Tributary tributary = builder("a.db").start()) {
            Embedding.submit(tributary, "M-1");
            MissionView view = tributary
                    .missions()
                    .find("M-1")
                    .toCompletableFuture()
                    .join()
                    .orElseThrow();
            assertThat(view.revision()).isEqualTo(1);
            assertThat(view.mission().get(MissionField.VEHICLE)).contains("AA-123-BB");
        }
    }
}
