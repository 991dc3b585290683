package dev.tributary.application.delivery;

import static dev.tributary.application.SampleSubmissions.cancellation;
import static dev.tributary.application.SampleSubmissions.creation;
import static dev.tributary.application.SampleSubmissions.telling;
import static dev.tributary.application.SampleSubmissions.upsert;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.GatewaySettings;
import dev.tributary.application.intake.Scope;
import dev.tributary.application.intake.Submission;
import dev.tributary.application.model.Operation;
import dev.tributary.application.port.Outcome;
import dev.tributary.application.port.StatusReading;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.draft.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While every place is taken by a call that hangs, what is claimed for the next free one must stay true. */
class ClaimedAheadTest {

    private final GatewayRig rig = new GatewayRig();

    @BeforeEach
    void takeAllPlaces() {
        rig.submit(creation("delivered before"));
        rig.platform().hold(Operation.CREATE);
        rig.submit(IntStream.range(0, GatewaySettings.DEFAULT.maxInFlight())
                .mapToObj(number -> creation("filler" + number))
                .toArray(Submission[]::new));
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private void thePlatformAsksToRestUntil(Instant until) {
        rig.platform().nextReadings(new StatusReading.Unread(new Outcome.Throttled(until)));
        rig.missions().refresh(Scope.EVERYONE, new MissionId("delivered before"));
    }

    private DeliveryState state() {
        return rig.entry("m").delivery().state();
    }

    private List<String> effects() {
        return CallLog.of(rig.platform().effects()).stream()
                .filter(line -> line.contains(" m"))
                .toList();
    }

    @Test
    void whatExpiresMeanwhileIsNotSent() {
        rig.submit(telling(creation("m"), Map.of(Field.EXPIRES_AT, "2026-11-24T08:01:00Z")));
        assertThat(state()).isEqualTo(DeliveryState.SENDING);

        rig.pass(Duration.ofSeconds(61));

        assertThat(state()).isEqualTo(DeliveryState.EXPIRED);
        assertThat(rig.entry("m").delivery().attempts()).isZero();
        rig.platform().release();
        assertThat(effects()).isEmpty();
    }

    @Test
    void whatIsCancelledMeanwhileIsNeverSent() {
        rig.submit(creation("m"));
        assertThat(state()).isEqualTo(DeliveryState.SENDING);

        rig.submit(cancellation("m"));

        assertThat(state()).isEqualTo(DeliveryState.CANCELLED);
        rig.platform().release();
        assertThat(effects()).isEmpty();
    }

    @Test
    void whileThePlatformRestsItWaitsAndIsSentOnceAfterwards() {
        rig.submit(creation("m"));
        assertThat(state()).isEqualTo(DeliveryState.SENDING);

        thePlatformAsksToRestUntil(rig.time().instant().plusSeconds(600));
        rig.pass(Duration.ofSeconds(1));
        assertThat(state()).isEqualTo(DeliveryState.QUEUED);
        assertThat(rig.entry("m").delivery().attempts()).isZero();

        rig.platform().release();
        assertThat(effects()).isEmpty();
        rig.pass(Duration.ofMinutes(10));
        assertThat(effects()).containsExactly("CREATE m first");
        assertThat(rig.entry("m").delivery().attempts()).isOne();
    }

    @Test
    void whatIsChangedMeanwhileIsSentAsItIsByThen() {
        rig.submit(creation("m"));

        rig.submit(upsert("m", "second"));
        rig.platform().release();

        assertThat(effects()).containsExactly("CREATE m second");
        assertThat(rig.entry("m").delivery().attempts()).isOne();
    }
}
