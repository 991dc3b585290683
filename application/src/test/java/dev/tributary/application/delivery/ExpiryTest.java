package dev.tributary.application.delivery;

import static dev.tributary.application.SampleSubmissions.cancellation;
import static dev.tributary.application.SampleSubmissions.creation;
import static dev.tributary.application.SampleSubmissions.telling;
import static dev.tributary.application.SampleSubmissions.upsert;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.intake.Order;
import dev.tributary.application.intake.Scope;
import dev.tributary.application.intake.Submission;
import dev.tributary.application.model.Operation;
import dev.tributary.application.platform.Script;
import dev.tributary.application.port.Outcome;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.draft.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExpiryTest {

    private static final Duration LONGEST_REST = Duration.ofSeconds(31);
    private static final Map<Field, String> AT_TEN_PAST = Map.of(Field.EXPIRES_AT, "2026-11-24T08:10:00Z");
    private static final Map<Field, String> AT_TWELVE = Map.of(Field.EXPIRES_AT, "2026-11-24T12:00:00Z");
    private static final Outcome DOWN = new Outcome.Unavailable("connection refused");

    private final GatewayRig rig = new GatewayRig();

    @AfterEach
    void close() {
        rig.close();
    }

    private DeliveryState state() {
        return rig.entry("m").delivery().state();
    }

    private void expireInAnOutage(Submission item) {
        rig.platform().failWith(DOWN);
        rig.submit(telling(item, AT_TEN_PAST));
        rig.time().passUntil(GatewayRig.START.plusSeconds(599));
        assertThat(state()).isEqualTo(DeliveryState.QUEUED);
        rig.pass(Duration.ofSeconds(2));
    }

    @Test
    void whatExpiresWhileItWaitsIsToldThenAndNotSent() {
        expireInAnOutage(creation("m"));

        assertThat(state()).isEqualTo(DeliveryState.EXPIRED);
        assertThat(rig.entry("m").delivery().reason()).hasToString("expired");
        rig.platform().recover();
        rig.pass(Duration.ofHours(1));
        assertThat(rig.platform().effects()).isEmpty();
    }

    @Test
    void whatExpiresWhileThePlatformRestsIsToldThen() {
        Instant tenPast = GatewayRig.START.plusSeconds(600);
        rig.platform().next(Operation.CREATE, Script.withoutEffect(new Outcome.Throttled(tenPast.plusSeconds(200))));
        rig.submit(creation("first"));
        rig.submit(telling(creation("m"), AT_TEN_PAST));

        rig.time().passUntil(tenPast.minusMillis(1));
        assertThat(state()).isEqualTo(DeliveryState.QUEUED);
        rig.pass(Duration.ofSeconds(1));

        assertThat(state()).isEqualTo(DeliveryState.EXPIRED);
        assertThat(rig.entry("first").delivery().state()).isEqualTo(DeliveryState.QUEUED);
    }

    @Test
    void whatExpiresWhileThePlatformRestsIsToldHoweverManyWaitBeforeIt() {
        Instant tenPast = GatewayRig.START.plusSeconds(600);
        rig.platform().next(Operation.CREATE, Script.withoutEffect(new Outcome.Throttled(tenPast.plusSeconds(200))));
        rig.submit(creation("first"));
        rig.submit(IntStream.range(0, 1_200)
                .mapToObj(number -> creation("waits" + number))
                .toArray(Submission[]::new));
        rig.submit(telling(creation("m"), AT_TEN_PAST));

        rig.time().passUntil(tenPast.minusMillis(1));
        assertThat(state()).isEqualTo(DeliveryState.QUEUED);
        rig.pass(Duration.ofSeconds(10));

        assertThat(state()).isEqualTo(DeliveryState.EXPIRED);
    }

    @Test
    void retryingWhatHasExpiredSendsNothing() {
        expireInAnOutage(creation("m"));
        rig.platform().recover();

        rig.missions().retry(Scope.EVERYONE, new MissionId("m"), new Order("marie", null));
        rig.pass(Duration.ofMinutes(1));

        assertThat(state()).isEqualTo(DeliveryState.EXPIRED);
        assertThat(rig.platform().effects()).isEmpty();
    }

    @Test
    void aLaterExpiryRevivesIt() {
        expireInAnOutage(creation("m"));
        rig.platform().recover();

        rig.submit(telling(upsert("m", "second"), AT_TWELVE));
        rig.pass(LONGEST_REST);

        assertThat(state()).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void whatHasExpiredIsStillDeletedWhereItIsThere() {
        rig.submit(telling(creation("m"), AT_TWELVE));
        expireInAnOutage(upsert("m", "second"));
        rig.platform().recover();

        rig.submit(cancellation("m"));
        rig.pass(LONGEST_REST);

        assertThat(state()).isEqualTo(DeliveryState.CANCELLED);
        assertThat(rig.platform().missions()).isEmpty();
    }

    @Test
    void whatHasExpiredUnsentIsCancelledAtOnce() {
        expireInAnOutage(creation("m"));

        rig.submit(cancellation("m"));

        assertThat(state()).isEqualTo(DeliveryState.CANCELLED);
    }

    @Test
    void aCancellationDoesNotExpire() {
        rig.submit(telling(creation("m"), AT_TEN_PAST));
        rig.platform().failWith(DOWN);
        rig.submit(cancellation("m"));
        rig.pass(Duration.ofHours(1));
        rig.platform().recover();

        rig.pass(Duration.ofMinutes(5));

        assertThat(state()).isEqualTo(DeliveryState.CANCELLED);
        assertThat(rig.platform().missions()).isEmpty();
    }

    @Test
    void whatExpiredInDoubtIsReadBackBeforeItIsToldToHaveExpired() {
        rig.platform()
                .next(
                        Operation.CREATE,
                        Script.withoutEffect(new Outcome.Unknown(
                                Outcome.Doubt.LOST, "503", GatewayRig.START.plus(Duration.ofMinutes(11)))));
        rig.submit(telling(creation("m"), AT_TEN_PAST));

        rig.pass(Duration.ofMinutes(10));
        assertThat(state()).isEqualTo(DeliveryState.UNCERTAIN);
        rig.pass(Duration.ofMinutes(2));

        assertThat(state()).isEqualTo(DeliveryState.EXPIRED);
        assertThat(rig.platform().effects()).isEmpty();
    }
}
