package dev.tributary.application;

import static dev.tributary.application.GatewayRig.now;
import static dev.tributary.application.SampleSubmissions.creation;
import static dev.tributary.application.SampleSubmissions.once;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.event.Feed;
import dev.tributary.application.intake.Door;
import dev.tributary.application.intake.Identity;
import dev.tributary.application.intake.Intake;
import dev.tributary.application.model.Verdict;
import dev.tributary.application.operation.Retention;
import dev.tributary.application.port.InMemoryMissionStore;
import dev.tributary.application.port.StoreFailure;
import dev.tributary.application.port.Telemetry;
import dev.tributary.application.time.ManualTime;
import dev.tributary.domain.draft.FieldLimits;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HousekeepingTest {

    private final ManualTime time = new ManualTime(GatewayRig.START);
    private final InMemoryMissionStore store = new InMemoryMissionStore(time);
    private final Door door = new Door(Long.MAX_VALUE, Telemetry.NONE);
    private final Feed feed = new Feed(store);
    private final Intake intake = new Intake(store, FieldLimits.DEFAULT, new Identity(null), time, door);
    private final Surroundings surroundings = new Surroundings(time, time, new Random(1), Telemetry.NONE);
    private final Housekeeping housekeeping =
            new Housekeeping(store, surroundings, door, feed, new Retention(store, surroundings, Duration.ofDays(90)));

    @BeforeEach
    void start() {
        housekeeping.start();
    }

    @AfterEach
    void close() {
        feed.close();
    }

    private Class<?> verdict() {
        return GatewayRig.decided(
                        now(intake.submit(List.of(once(creation("m"), "k")))).get(0))
                .getClass();
    }

    @Test
    void aFirstVerdictIsForgottenAfterAWeek() {
        assertThat(verdict()).isEqualTo(Verdict.Accepted.class);

        time.pass(Duration.ofDays(7).minusSeconds(1));
        assertThat(verdict()).isEqualTo(Verdict.Accepted.class);
        time.pass(Duration.ofHours(1).plusSeconds(6));

        assertThat(verdict()).isEqualTo(Verdict.Duplicate.class);
    }

    @Test
    void aStoreInTroubleIsTriedUntilItKeepsChangesAgain() {
        store.failWith(new StoreFailure(StoreFailure.Kind.FULL, "no room"));
        intake.submit(List.of(creation("m")));
        assertThat(store.trouble()).isPresent();

        time.pass(Duration.ofSeconds(6));
        assertThat(store.trouble()).isPresent();
        store.recover();
        time.pass(Duration.ofSeconds(6));

        assertThat(store.trouble()).isEmpty();
    }

    @Test
    void afterItsStopNothingIsLeftToDo() {
        housekeeping.stop();

        assertThat(time.alarms()).isZero();
    }
}
