package dev.tributary.application.event;

import static dev.tributary.application.GatewayRig.now;
import static dev.tributary.application.SampleSubmissions.OTHER;
import static dev.tributary.application.SampleSubmissions.cancellation;
import static dev.tributary.application.SampleSubmissions.creation;
import static dev.tributary.application.SampleSubmissions.upsert;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.intake.Scope;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Operation;
import dev.tributary.application.platform.Script;
import dev.tributary.application.port.Outcome;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.MissionId;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AwaitDeliveryTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final GatewayRig rig = new GatewayRig();

    @BeforeEach
    void answerNothing() {
        rig.platform().hold(Operation.CREATE);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private CompletableFuture<Optional<MissionEntry>> await(Scope scope, String id) {
        return rig.missions().awaitDelivery(scope, new MissionId(id), PATIENCE).toCompletableFuture();
    }

    private CompletableFuture<Optional<MissionEntry>> await() {
        return await(Scope.EVERYONE, "m");
    }

    private static DeliveryState state(CompletableFuture<Optional<MissionEntry>> found) {
        return now(found).orElseThrow().delivery().state();
    }

    @Test
    void itEndsWithTheDelivery() {
        rig.submit(creation("m"));
        var first = await();
        var second = await();
        rig.pass(Duration.ofSeconds(3));
        assertThat(first).isNotDone();

        rig.platform().release();
        rig.pass(Duration.ZERO);

        assertThat(state(first)).isEqualTo(DeliveryState.DELIVERED);
        assertThat(state(second)).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void itEndsWithARefusal() {
        rig.platform().next(Operation.CREATE, Script.withoutEffect(new Outcome.Refused("no")));
        rig.submit(creation("m"));
        var waiting = await();

        rig.platform().release();
        rig.pass(Duration.ZERO);

        assertThat(state(waiting)).isEqualTo(DeliveryState.REJECTED);
    }

    @Test
    void itEndsWhenThePatienceIsOver() {
        rig.submit(creation("m"));
        var waiting = await();

        rig.pass(PATIENCE.minusMillis(1));
        assertThat(waiting).isNotDone();
        rig.pass(Duration.ofMillis(1));

        assertThat(state(waiting)).isEqualTo(DeliveryState.SENDING);
    }

    @Test
    void whatHasEndedIsNotWaitedFor() {
        rig.platform().release();
        rig.submit(creation("m"));

        assertThat(state(await())).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void aRevisionThatComesBetweenIsWaitedForToo() {
        rig.platform().hold(Operation.MODIFY);
        rig.submit(creation("m"));
        rig.submit(upsert("m", "second"));
        var waiting = await();

        rig.platform().releaseOldest();
        rig.pass(Duration.ofSeconds(1));
        assertThat(waiting).isNotDone();
        rig.platform().release();
        rig.pass(Duration.ZERO);

        assertThat(now(waiting).orElseThrow().delivery().revision().number()).isEqualTo(2);
    }

    @Test
    void anotherMissionsEndIsNone() {
        rig.submit(creation("m"));
        var waiting = await();
        rig.platform().next(Operation.CREATE, Script.withoutEffect(new Outcome.Refused("no")));
        rig.submit(creation("n"), cancellation("n"));

        rig.pass(Duration.ofSeconds(1));

        assertThat(waiting).isNotDone();
    }

    @Test
    void whatIsUnknownOrAnotherPartnersIsNotWaitedFor() {
        rig.submit(creation("m"));

        assertThat(now(await(Scope.EVERYONE, "n"))).isEmpty();
        assertThat(now(await(new Scope(OTHER), "m"))).isEmpty();
    }

    @Test
    void noAlarmIsLeftOnceItHasEnded() {
        rig.submit(creation("m"));
        int before = rig.time().alarms();
        var waiting = await();
        assertThat(rig.time().alarms()).isEqualTo(before + 1);

        rig.platform().release();
        rig.pass(Duration.ZERO);

        assertThat(waiting).isDone();
        assertThat(rig.time().alarms()).isEqualTo(before);
    }
}
