package dev.tributary.connector.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.application.time.ManualTime;
import dev.tributary.connector.spi.ConnectorState;
import dev.tributary.connector.spi.ConnectorState.Entry;
import dev.tributary.connector.spi.MissionDesk.Submission;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.Origin;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is posted is handed over until it is acknowledged, across restarts, in order within its lane. */
class OutboxTest extends OutboxFixture {

    @Test
    void aParcelIsHandedOverAndGone() {
        Desks desks = started();
        ConnectorState state = desks.state();
        state.deliver("replies", this::taken);

        now(state.keep(List.of(state.parcel("replies", "a", "first\nline"), new Entry("cursor", "1"))));

        assertThat(handedOver).containsExactly("a: first\nline #1");
        assertThat(now(state.list("", "", 10))).containsExactly(new Entry("cursor", "1"));
        started().state().deliver("replies", this::taken);
        assertThat(handedOver).hasSize(1);
    }

    @Test
    void aParcelIsPostedTogetherWithMissions() {
        Desks desks = started();
        ConnectorState state = desks.state();
        state.deliver("replies", this::taken);

        now(desks.own()
                .submitAll(
                        List.of(new Submission(MissionDraft.of("INT-1"), Origin.unnamed())),
                        List.of(state.parcel("replies", "a", "1"))));

        assertThat(handedOver).containsExactly("a: 1 #1");
    }

    @Test
    void whatIsNotAcknowledgedIsHandedOverAgainAndTheLaneWaits() {
        ConnectorState state = started().state();
        state.deliver("replies", this::pending);

        now(state.keep(List.of(
                state.parcel("replies", "a", "1"),
                state.parcel("replies", "a", "2"),
                state.parcel("replies", "b", "3"))));
        assertThat(handedOver).containsExactly("a: 1 #1", "b: 3 #1");
        fail("1");
        time.pass(Duration.ofSeconds(1));
        assertThat(handedOver).containsExactly("a: 1 #1", "b: 3 #1", "a: 1 #2");
        succeed("1");

        assertThat(handedOver).containsExactly("a: 1 #1", "b: 3 #1", "a: 1 #2", "a: 2 #1");
    }

    @Test
    void pausesGrowToFiveMinutes() {
        ConnectorState state = started().state();
        state.deliver("replies", parcel -> {
            handedOver.add("#" + parcel.attempt());
            throw new IllegalStateException("away");
        });
        now(state.keep(List.of(state.parcel("replies", "a", "1"))));

        for (int attempt = 1; attempt <= 9; attempt++) {
            time.pass(Duration.ofSeconds(1L << (attempt - 1)).minusMillis(1));
            assertThat(handedOver).hasSize(attempt);
            time.pass(Duration.ofMillis(1));
            assertThat(handedOver).hasSize(attempt + 1);
        }
        time.pass(Duration.ofMinutes(5));
        assertThat(handedOver).hasSize(11);
    }

    @Test
    void whatIsLeftIsHandedOverAfterARestartBeforeWhatIsPostedThen() {
        ConnectorState state = started().state();
        now(state.keep(List.of(state.parcel("replies", "a", "1"), state.parcel("replies", "a", "2"))));
        door.shut();

        ConnectorState again = started(new Door("connector api"), new ManualTime(Samples.NOW.minus(Duration.ofDays(1))))
                .state();
        now(again.keep(List.of(again.parcel("replies", "a", "3"))));
        again.deliver("replies", this::taken);

        assertThat(handedOver).containsExactly("a: 1 #1", "a: 2 #1", "a: 3 #1");
    }

    @Test
    void outboxesAreApart() {
        ConnectorState state = started().state();
        now(state.keep(List.of(state.parcel("one", "a", "1"), state.parcel("other", "a", "2"))));

        state.deliver("other", this::taken);

        assertThat(handedOver).containsExactly("a: 2 #1");
    }

    @Test
    void thousandsWaitOnDiskAndAllAreHandedOver() {
        ConnectorState state = started().state();
        for (int round = 0; round < 5; round++) {
            int first = round * 500;
            now(state.keep(IntStream.range(first, first + 500)
                    .mapToObj(number -> state.parcel("replies", "lane " + number % 7, Integer.toString(number)))
                    .toList()));
        }
        state.deliver("replies", this::taken);

        assertThat(handedOver).hasSize(2_500).doesNotHaveDuplicates();
    }

    @Test
    void atMost16AreUnderWayAtOnce() {
        ConnectorState state = started().state();
        now(state.keep(IntStream.range(0, 40)
                .mapToObj(number -> state.parcel("replies", "lane " + number, Integer.toString(number)))
                .toList()));

        state.deliver("replies", this::pending);

        assertThat(handedOver).hasSize(16);
        succeed("0");
        assertThat(handedOver).hasSize(17);
    }

    @Test
    void anOutboxHasOneCourier() throws Exception {
        ConnectorState state = started().state();
        AutoCloseable first = state.deliver("replies", this::taken);

        assertThatThrownBy(() -> state.deliver("replies", this::taken)).isInstanceOf(IllegalStateException.class);
        first.close();
        state.deliver("replies", this::taken);
    }

    @Test
    void aStoppedConnectorKeepsNothingMore() {
        ConnectorState state = started().state();
        door.shut();

        assertThat(failure(state.keep(List.of(new Entry("cursor", "1"))))).hasMessageContaining("stopped");
        assertThat(missions.notebook.kept.keySet()).noneMatch(key -> key.contains("cursor"));
    }

    @Test
    void whatIsOutOfRangeIsRefused() {
        ConnectorState state = started().state();

        assertThatThrownBy(() -> state.keep(List.of(new Entry("", "1")))).hasMessageContaining("key");
        assertThatThrownBy(() -> state.keep(List.of(new Entry("k".repeat(251), "1"))))
                .hasMessageContaining("250");
        assertThatThrownBy(() -> state.keep(List.of(new Entry("k", "v".repeat(65_537)))))
                .hasMessageContaining("65,536");
        assertThatThrownBy(() -> state.keep(List.of(new Entry("tributary/x", "1"))))
                .hasMessageContaining("tributary/");
        assertThatThrownBy(() -> state.get("tributary/x")).hasMessageContaining("tributary/");
        assertThatThrownBy(() -> state.parcel("replies", "two\nlines", "1")).hasMessageContaining("lane");
        assertThatThrownBy(() -> state.list("", "", 1_001)).hasMessageContaining("1,000");
    }
}
