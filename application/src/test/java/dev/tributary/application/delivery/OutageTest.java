package dev.tributary.application.delivery;

import static dev.tributary.application.SampleSubmissions.creation;
import static dev.tributary.application.SampleSubmissions.telling;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.SampleSettings;
import dev.tributary.application.intake.Submission;
import dev.tributary.application.platform.Effect;
import dev.tributary.application.port.Outcome;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.draft.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An hour without a platform. */
class OutageTest {

    private static final int EXPIRING = 40;
    private static final int LASTING = 200;
    private static final int PER_SECOND = 10;
    private static final Duration OUTAGE = Duration.ofHours(1);
    private static final Duration LONGEST_REST = Duration.ofSeconds(31);

    private final GatewayRig rig = new GatewayRig(SampleSettings.calls(4, PER_SECOND));

    @BeforeEach
    void goDown() {
        rig.platform().failWith(new Outcome.Unavailable("connection refused"));
        rig.submit(items(EXPIRING, number -> at("short" + number, Duration.ofMinutes(number))));
        rig.submit(items(LASTING, number -> at("long" + number, OUTAGE.plusMinutes(2 * LASTING - number))));
        rig.pass(OUTAGE);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private static Submission[] items(int count, IntFunction<Submission> item) {
        return IntStream.range(0, count).mapToObj(item).toArray(Submission[]::new);
    }

    /** To be there so long after the outage began, and of no use two minutes later. */
    private static Submission at(String id, Duration after) {
        Instant intervention = GatewayRig.START.plus(after);
        return telling(
                creation(id),
                Map.of(
                        Field.INTERVENTION_AT,
                        intervention.toString(),
                        Field.EXPIRES_AT,
                        intervention.plusSeconds(120).toString()));
    }

    private List<String> delivered() {
        return rig.platform().effects().stream()
                .map(Effect::key)
                .map(key -> key.id().value())
                .toList();
    }

    private int attempts(String id) {
        return rig.entry(id).delivery().attempts();
    }

    @Test
    void fewCallsAreMadeAndMostMissionsLoseNoAttempt() {
        long trials = OUTAGE.toSeconds() / 30;

        assertThat(rig.platform().calls()).hasSizeBetween((int) (trials / 2), (int) trials + 20);
        assertThat(IntStream.range(0, LASTING).filter(number -> attempts("long" + number) == 0))
                .hasSizeGreaterThan(LASTING / 2);
    }

    @Test
    void whatIsOfNoUseAnyMoreIsToldAndNeverSent() {
        for (int number = 0; number < EXPIRING; number++) {
            assertThat(rig.entry("short" + number).delivery().state()).isEqualTo(DeliveryState.EXPIRED);
        }
        rig.platform().recover();
        rig.pass(Duration.ofHours(1));

        assertThat(delivered()).noneMatch(id -> id.startsWith("short"));
    }

    @Test
    void whenItIsBackTheSoonestGoFirstAsFastAsIsAllowed() {
        List<String> untried = IntStream.range(0, LASTING)
                .mapToObj(number -> "long" + (LASTING - 1 - number))
                .filter(id -> attempts(id) == 0)
                .toList();
        rig.platform().recover();

        rig.pass(LONGEST_REST.plusMillis(1_000L * LASTING * 100 / 95 / PER_SECOND));

        assertThat(delivered()).filteredOn(untried::contains).containsExactlyElementsOf(untried);
        assertThat(delivered().size()).isGreaterThanOrEqualTo(untried.size());
    }
}
