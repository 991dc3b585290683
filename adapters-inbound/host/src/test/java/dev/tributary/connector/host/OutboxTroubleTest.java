package dev.tributary.connector.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.application.port.StoreFailure;
import dev.tributary.connector.host.feedback.Feedback;
import dev.tributary.connector.spi.ConnectorState;
import dev.tributary.connector.spi.Text;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What goes wrong on the way out is told, and holds up nothing for ever. */
class OutboxTroubleTest extends OutboxFixture {

    private final Desks desks = started();
    private final ConnectorState state = desks.state();
    private final Feedback feedback = desks.feedback();

    @Test
    void aCourierThatNeverEndsLetsOthersPassAfterFiveMinutes() {
        state.deliver("replies", this::pending);
        now(state.keep(IntStream.range(0, 17)
                .mapToObj(number -> state.parcel("replies", "lane " + number, Integer.toString(number)))
                .toList()));
        time.pass(Duration.ofMinutes(5).minusMillis(1));
        assertThat(handedOver).hasSize(16);
        assertThat(feedback.trouble()).isEmpty();

        time.pass(Duration.ofMillis(1));

        assertThat(handedOver).contains("lane 16: 16 #1");
        assertThat(feedback.trouble())
                .get()
                .extracting(Text::english)
                .asString()
                .contains("16 of outbox replies");
        time.pass(Duration.ofSeconds(1));
        assertThat(handedOver).contains("lane 0: 0 #2");
    }

    @Test
    void onceItIsAcknowledgedNothingIsToldAnyMore() {
        state.deliver("replies", this::pending);
        now(state.keep(List.of(state.parcel("replies", "a", "1"))));
        time.pass(Duration.ofMinutes(5).plusSeconds(1));
        assertThat(feedback.trouble()).isPresent();

        succeed("1");

        assertThat(feedback.trouble()).isEmpty();
        assertThat(handedOver).containsExactly("a: 1 #1", "a: 1 #2");
    }

    @Test
    void nothingIsAskedOfTheTimerOnceItIsClosed() throws Exception {
        int before = time.alarms();
        AutoCloseable delivery = state.deliver("replies", this::pending);
        now(state.keep(List.of(state.parcel("replies", "a", "1"), state.parcel("replies", "b", "2"))));
        fail("2");
        assertThat(time.alarms()).isGreaterThan(before);

        delivery.close();

        assertThat(time.alarms()).isEqualTo(before);
    }

    @Test
    void aListenerThatNeverEndsIsToldTheSameEventAgain() {
        desks.own().follow("replies", event -> {
            handedOver.add("event " + event.sequence());
            return new CompletableFuture<>();
        });
        missions.events.add(Samples.event(1, "INT-1", Samples.ACME));
        missions.happens(missions.events.get(0));
        assertThat(handedOver).hasSize(1);

        time.pass(Duration.ofMinutes(5).plusSeconds(1));

        assertThat(handedOver).containsExactly("event 1", "event 1");
        assertThat(feedback.trouble()).get().extracting(Text::french).asString().contains("dit à replies");
    }

    @Test
    void anOutboxWithoutCourierIsToldWithItsAge() {
        now(state.keep(List.of(state.parcel("a/b", "a", "1"))));
        time.pass(Duration.ofMinutes(10));
        assertThat(feedback.trouble()).isEmpty();

        time.pass(Duration.ofMillis(1));

        assertThat(feedback.trouble())
                .get()
                .extracting(Text::english)
                .asString()
                .contains("outbox a/b", Samples.NOW.toString());
        state.deliver("a/b", this::taken);
        assertThat(feedback.trouble()).isEmpty();
    }

    @Test
    void oneThatWasLeftTheLastTimeIsToldToo() {
        now(state.keep(List.of(state.parcel("abandoned", "a", "1"), state.parcel("replies", "a", "1"))));
        time.pass(Duration.ofDays(1));
        Desks again = started();
        again.state().deliver("replies", this::taken);

        time.pass(Duration.ofMinutes(11));

        assertThat(again.feedback().trouble())
                .get()
                .extracting(Text::english)
                .asString()
                .contains("outbox abandoned", Samples.NOW.toString());
    }

    @Test
    void whatCannotBeReadIsToldInBothLanguages() {
        missions.notebook.failure = new StoreFailure(StoreFailure.Kind.UNAVAILABLE, "the store is away");

        assertThatThrownBy(feedback::load)
                .satisfies(failure -> assertThat(Causes.of(failure))
                        .isEqualTo(new Text(
                                "what connector api keeps cannot be read: see whether the store answers; the log tells why it"
                                        + " does not",
                                "ce que garde le connecteur api ne peut pas être lu : voyez si le stockage répond ; le journal"
                                        + " dit pourquoi il ne le fait pas")));
    }
}
