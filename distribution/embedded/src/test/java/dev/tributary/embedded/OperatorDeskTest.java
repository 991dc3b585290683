package dev.tributary.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tributary.application.intake.Order;
import dev.tributary.application.operation.Person;
import dev.tributary.application.operation.RetryReport;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionEvent;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.connector.spi.MissionView;
import dev.tributary.connector.spi.MissionView.DeliveryState;
import dev.tributary.connector.spi.Origin;
import dev.tributary.connector.spi.Receipt;
import dev.tributary.ocean.simulator.OceanSimulator;
import dev.tributary.ocean.simulator.SimulatorSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperatorDeskTest {

    private static final Order ORDER = new Order("marie", "known now");

    @TempDir
    private Path directory;

    private final OceanSimulator ocean = OceanSimulator.start(SimulatorSettings.defaults());

    @AfterEach
    void close() {
        ocean.close();
    }

    private Tributary start() {
        return Embedding.on(ocean, directory.resolve("a.db")).start();
    }

    private static <T> T now(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }

    private static void handIn(Tributary tributary, MissionDraft draft, DeliveryState ending) {
        now(tributary.missions().submit(draft));
        assertThat(Embedding.ended(tributary, draft.get(MissionField.ID).orElseThrow()))
                .isEqualTo(ending);
    }

    @Test
    void whatWasRefusedIsSentAgainWithWhoAndWhyInItsTimeline() {
        try (Tributary tributary = start()) {
            handIn(tributary, MissionDraft.of("M-1").with(MissionField.VEHICLE, "INCONNU-1"), DeliveryState.REJECTED);
            Retry rejected = new Retry(Set.of(DeliveryState.REJECTED), "embedded", "embedded", 0, 9);

            assertThat(now(tributary.operations().retry(rejected, ORDER))).isEqualTo(new RetryReport(1, 1, 0, null));
            assertThat(Embedding.ended(tributary, "M-1")).isEqualTo(DeliveryState.REJECTED);
            assertThat(now(tributary.operations().retry("M-1", ORDER)).retried())
                    .isOne();
            assertThat(now(tributary.operations().retry("M-2", ORDER)).examined())
                    .isZero();
            assertThat(now(tributary.operations().retry(" no id ", ORDER)).examined())
                    .isZero();

            assertThat(now(tributary.missions().timeline("M-1")))
                    .filteredOn(event -> event.kind() == MissionEvent.Kind.RETRY)
                    .extracting(MissionEvent::reason)
                    .containsExactly("marie: known now", "marie: known now");
        }
    }

    @Test
    void aPersonIsForgotten() {
        try (Tributary tributary = start()) {
            handIn(
                    tributary,
                    MissionDraft.of("M-1").with(MissionField.FULL_NAME, "Lefèvre Noël"),
                    DeliveryState.DELIVERED);

            assertThat(now(tributary.operations().forget(Person.named("noël", "lefèvre"))))
                    .isEqualTo(
                            new Forgotten(Map.of(DeliveryState.DELIVERED, 1L), 0, List.of("M-1"), List.of(), 0, null));

            assertThat(now(tributary.missions().find("M-1"))).isEmpty();
            assertThat(now(tributary.backlog()).removedInAll()).isOne();
        }
    }

    @Test
    void missionsAreHandedInForAPartner() {
        try (Tributary tributary = start()) {
            MissionDesk.Submission submission = new MissionDesk.Submission(
                    MissionDraft.of("M-1").with(MissionField.FULL_NAME, "Lefèvre Noël"), Origin.of("tour.csv", "2"));

            assertThat(now(tributary.operations().submit("acme", List.of(submission))))
                    .singleElement()
                    .isInstanceOf(Receipt.Accepted.class);
            assertThat(now(tributary.operations().submit("acme", List.of(submission))))
                    .singleElement()
                    .isInstanceOf(Receipt.Duplicate.class);
            assertThat(now(tributary.operations().submit("other", List.of(submission))))
                    .singleElement()
                    .satisfies(receipt -> assertThat(((Receipt.Rejected) receipt).violations())
                            .extracting(Finding::code)
                            .containsExactly("id-taken"));
            assertThat(now(tributary.missions().find("M-1")).orElseThrow().source())
                    .isEqualTo(new MissionView.Source("submit", "acme", "tour.csv", "2"));
        }
    }

    @Test
    void aPartnerWithoutANameIsRefused() {
        try (Tributary tributary = start()) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> tributary.operations().submit(" ", List.of()));
        }
    }

    @Test
    void onlyWhatEndedInVainCanBeSelected() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Retry(Set.of(DeliveryState.DELIVERED), null, null, 0, 1))
                .withMessageContaining("FAILED");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Retry(Retry.STATES, null, null, 0, Retry.MOST + 1));
    }
}
