package dev.tributary.connector.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.application.model.Reason;
import dev.tributary.application.port.StoreFailure;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.connector.spi.MissionQuery;
import dev.tributary.connector.spi.MissionView;
import dev.tributary.connector.spi.Text;
import dev.tributary.domain.DeliveryState;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeskReadingTest extends DeskFixture {

    @Test
    void aViewTellsAllThatIsKnown() {
        missions.entries.add(Samples.entry(1, "D-INT-1", Samples.ACME));

        assertThat(now(ruled.find("INT-1")))
                .contains(new MissionView(
                        "INT-1",
                        3,
                        mission(),
                        new MissionView.Source("depot", "acme", "orders.csv", "7"),
                        new MissionView.Delivery(
                                MissionView.DeliveryState.QUEUED,
                                2,
                                4,
                                null,
                                Samples.NOW.plusSeconds(9),
                                Samples.NOW.plusSeconds(5)),
                        new MissionView.Progress(
                                MissionView.ProgressState.READ,
                                "12",
                                "Lu",
                                "trop loin",
                                "rappeler",
                                "EXT-1",
                                Samples.NOW.plusSeconds(1),
                                "01/12/2026 09:00",
                                Samples.NOW.plusSeconds(2)),
                        List.of(new Finding(
                                "/destination/reference", "reference-cut-on-screen", new Text("cut", "coupé"))),
                        Samples.NOW.minusSeconds(60),
                        Samples.NOW));
    }

    private static MissionDraft mission() {
        return MissionDraft.of("INT-1")
                .with(MissionField.CUSTOMER_ID, "1110000000")
                .with(MissionField.TYPE, "LIVRAISON")
                .with(MissionField.INTERVENTION_AT, "2026-12-01T08:30:00Z")
                .with(MissionField.EXPIRES_AT, "2026-12-01T17:00:00Z")
                .with(MissionField.VEHICLE, "AA-123-BB")
                .with(MissionField.REFERENCE, "Entrepôt Nord")
                .with(MissionField.STREET, "12 rue de l'Union")
                .with(MissionField.POSTAL_CODE, "59000")
                .with(MissionField.CITY, "Lille")
                .with(MissionField.LATITUDE, "50.62925")
                .with(MissionField.LONGITUDE, "3.057256")
                .with(MissionField.COMMENT, "Sonner deux fois")
                .with(MissionField.DISPATCH, "PREPARE");
    }

    @Test
    void aReasonIsOceansWordsWhereItSaidAnyElseTheCode() {
        assertThat(shown(DeliveryState.REJECTED, new Reason("refused", "Véhicule inconnu"))
                        .reason())
                .isEqualTo("Véhicule inconnu");
        assertThat(shown(DeliveryState.FAILED, Reason.of("given-up")).reason()).isEqualTo("given-up");
    }

    @ParameterizedTest
    @EnumSource
    void theNextAttemptIsTheNextCallAndNotTheEndOfALease(DeliveryState state) {
        boolean attempted = state == DeliveryState.QUEUED || state == DeliveryState.UNCERTAIN;

        MissionView.Delivery delivery = shown(state, null);

        assertThat(delivery.state().name()).isEqualTo(state.name());
        assertThat(delivery.nextAttemptAt()).isEqualTo(attempted ? Samples.NOW.plusSeconds(9) : null);
    }

    private MissionView.Delivery shown(DeliveryState state, @Nullable Reason reason) {
        missions.entries.clear();
        missions.entries.add(Samples.entry(1, "INT-1", Samples.ACME, Samples.delivery(state, reason)));
        return now(plain.find("INT-1")).orElseThrow().delivery();
    }

    @Test
    void aPartnerSeesItsOwnMissionsOnly() {
        missions.entries.add(Samples.entry(1, "INT-1", Samples.OTHER));

        assertThat(now(plain.find("INT-1"))).isEmpty();
        assertThat(now(plain.list(MissionQuery.all(10))).items()).isEmpty();
        assertThat(now(desk(PLAIN.shared()).find("INT-1"))).isPresent();
        assertThat(now(desk(PLAIN.shared()).list(MissionQuery.all(10))).items()).hasSize(1);
    }

    @Test
    void missionsWithoutThePrefixAreNotVisible() {
        missions.entries.add(Samples.entry(1, "INT-1", Samples.ACME));
        missions.entries.add(Samples.entry(2, "D-", Samples.ACME));

        assertThat(now(ruled.find("INT-1"))).isEmpty();
        assertThat(now(ruled.find(""))).isEmpty();
        assertThat(now(ruled.list(MissionQuery.all(10))).items()).isEmpty();
        assertThat(missions.asked).containsExactly("find D-INT-1");
    }

    @Test
    void readingsSpeakOfThePrefixedMission() {
        now(ruled.refresh("INT-1"));
        now(ruled.awaitDelivery("INT-1", Duration.ofSeconds(30)));

        assertThat(missions.asked)
                .containsExactly("refresh D-INT-1", "find D-INT-1", "await D-INT-1 PT30S", "find D-INT-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-PT0.001S", "PT30.001S"})
    void aPatienceOutOfRangeIsRefused(Duration patience) {
        assertThatThrownBy(() -> plain.awaitDelivery("INT-1", patience)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whenTheStoreFailsAReadingFails() {
        missions.failure = new StoreFailure(StoreFailure.Kind.CORRUPT, "damaged");

        assertThat(List.of(
                        failure(plain.find("INT-1")),
                        failure(plain.list(MissionQuery.all(10))),
                        failure(plain.timeline("INT-1")),
                        failure(plain.eventsAfter(0, 10))))
                .allSatisfy(failure -> assertThat(failure)
                        .isInstanceOf(UncheckedIOException.class)
                        .hasMessage("damaged")
                        .hasRootCause(missions.failure));
    }

    @Test
    void anotherFailureOfAReadingIsPassedOnAsItIs() {
        missions.failure = new ArithmeticException("long overflow");

        assertThat(failure(plain.find("INT-1"))).isSameAs(missions.failure);
    }

    @Test
    void onceTheDoorIsShutNothingIsReadAnyMore() {
        door.shut();

        assertThat(List.of(
                        failure(plain.find("INT-1")),
                        failure(plain.refresh("INT-1")),
                        failure(plain.awaitDelivery("INT-1", Duration.ZERO)),
                        failure(plain.list(MissionQuery.all(10))),
                        failure(plain.timeline("INT-1")),
                        failure(plain.eventsAfter(0, 10))))
                .allSatisfy(failure -> assertThat(failure)
                        .isInstanceOf(UncheckedIOException.class)
                        .hasMessage("connector api is stopped"));
        assertThat(missions.asked).isEmpty();
    }
}
