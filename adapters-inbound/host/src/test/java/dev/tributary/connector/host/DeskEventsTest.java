package dev.tributary.connector.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.application.intake.Scope;
import dev.tributary.application.model.EventKind;
import dev.tributary.application.model.Reason;
import dev.tributary.application.model.TimelineEvent;
import dev.tributary.connector.spi.MissionEvent;
import dev.tributary.connector.spi.MissionView;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.ProgressState;
import dev.tributary.domain.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskEventsTest extends DeskFixture {

    private final List<MissionEvent> told = new ArrayList<>();

    @Test
    void anEventTellsWhatHappenedToThePartnersId() {
        missions.events.add(Samples.event(
                9,
                "D-INT-1",
                Samples.ACME,
                TimelineEvent.of(Samples.delivery(DeliveryState.REJECTED, new Reason("refused", "Véhicule inconnu")))));
        missions.events.add(Samples.event(
                10,
                "D-INT-1",
                Samples.ACME,
                TimelineEvent.of(EventKind.PROGRESS, new Revision(2), ProgressState.DONE, null, Samples.NOW)));

        assertThat(now(ruled.timeline("INT-1")))
                .containsExactly(
                        new MissionEvent(
                                9,
                                Samples.NOW.plusSeconds(5),
                                "INT-1",
                                MissionEvent.Kind.DELIVERY,
                                2,
                                MissionView.DeliveryState.REJECTED,
                                null,
                                "Véhicule inconnu"),
                        new MissionEvent(
                                10,
                                Samples.NOW,
                                "INT-1",
                                MissionEvent.Kind.PROGRESS,
                                2,
                                null,
                                MissionView.ProgressState.DONE,
                                null));
    }

    @Test
    void aTimelineOfWhatCannotBeAnIdIsEmpty() {
        assertThat(now(plain.timeline(" "))).isEmpty();
    }

    @Test
    void eventsAreReadOnUntilEnoughAreFoundThatBearThePrefix() {
        IntStream.rangeClosed(1, 2_500)
                .forEach(sequence -> missions.events.add(
                        Samples.event(sequence, (sequence % 1_200 == 0 ? "D-" : "X-") + sequence, Samples.ACME)));

        assertThat(now(ruled.eventsAfter(0, 1)))
                .extracting(MissionEvent::sequence)
                .containsExactly(1_200L);
        assertThat(now(ruled.eventsAfter(1_200, 5)))
                .extracting(MissionEvent::sequence)
                .containsExactly(2_400L);
        assertThat(now(ruled.eventsAfter(2_400, 5))).isEmpty();
    }

    @Test
    void aPartnerHearsOfItsOwnMissionsOnly() {
        missions.events.add(Samples.event(1, "INT-1", Samples.OTHER));
        missions.events.add(Samples.event(2, "INT-2", Samples.ACME));

        assertThat(now(plain.eventsAfter(0, 10)))
                .extracting(MissionEvent::sequence)
                .containsExactly(2L);
        assertThat(now(desk(PLAIN.shared()).eventsAfter(0, 10)))
                .extracting(MissionEvent::sequence)
                .containsExactly(1L, 2L);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1_001})
    void aLimitOutOfRangeIsRefused(int limit) {
        assertThatThrownBy(() -> plain.eventsAfter(0, limit)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aListenerHearsOfMissionsThatBearThePrefix() {
        ruled.subscribe(5, told::add);

        missions.happens(Samples.event(6, "X-1", Samples.ACME));
        missions.happens(Samples.event(7, "D-1", Samples.ACME));

        assertThat(told).extracting(MissionEvent::missionId).containsExactly("1");
        assertThat(missions.listeners).singleElement().satisfies(listening -> {
            assertThat(listening.after()).isEqualTo(5);
            assertThat(listening.scope()).isEqualTo(new Scope(Samples.ACME));
        });
    }

    @Test
    void aListenerThatThrowsIsToldTheNextEventAllTheSame() {
        plain.subscribe(event -> {
            told.add(event);
            throw new IllegalStateException("a bug of the connector's");
        });

        missions.happens(Samples.event(1, "INT-1", Samples.ACME));
        missions.happens(Samples.event(2, "INT-1", Samples.ACME));

        assertThat(told).hasSize(2);
    }

    @Test
    void aClosedSubscriptionHearsNothing() throws Exception {
        AutoCloseable subscription = plain.subscribe(told::add);

        subscription.close();
        subscription.close();
        missions.happens(Samples.event(1, "INT-1", Samples.ACME));

        assertThat(told).isEmpty();
        assertThat(missions.listeners).isEmpty();
    }

    @Test
    void whenTheDoorShutsEverySubscriptionEnds() {
        plain.subscribe(told::add);
        ruled.subscribe(told::add);

        door.shut();

        assertThat(missions.listeners).isEmpty();
    }

    @Test
    void onceTheDoorIsShutNoSubscriptionBegins() throws Exception {
        door.shut();

        plain.subscribe(told::add).close();

        assertThat(missions.listeners).isEmpty();
    }
}
