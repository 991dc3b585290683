package dev.tributary.application.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.intake.Scope;
import dev.tributary.application.model.EventKind;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.TimelineEvent;
import dev.tributary.domain.DeliveryState;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens in whatever order: after each step everything is as the model says it must be. */
class StormTest {

    private static final int STEPS = 12_500;
    private static final int SEEDS = Boolean.getBoolean("tributary.long") ? 800 : 8;

    private static final StormLog LOG = new StormLog();

    @BeforeAll
    static void listen() {
        LOG.begin();
    }

    @AfterAll
    static void listenNoMore() {
        LOG.end();
    }

    static LongStream seeds() {
        Long only = Long.getLong("tributary.seed");
        return only == null ? LongStream.rangeClosed(1, SEEDS) : LongStream.of(only);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void oneEffectWhateverHappens(long seed) {
        try (Storm storm = new Storm(seed)) {
            for (int step = 1; step <= STEPS; step++) {
                storm.step();
                assertNoContradiction(storm, seed, step);
            }
            storm.calm();
            assertNoContradiction(storm, seed, STEPS);

            assertEverythingHappened(storm);
            assertThat(LOG.surprises()).as("logged with seed " + seed).isEmpty();
            Storm.MISSIONS.forEach(id -> assertEnded(storm, id, "mission " + id + " with seed " + seed));
        }
    }

    private static void assertNoContradiction(Storm storm, long seed, int step) {
        assertThat(storm.model().contradictions())
                .as("step %d of the storm with -Dtributary.seed=%d", step, seed)
                .isEmpty();
    }

    /** A storm in which something never happens proves nothing about it. */
    private static void assertEverythingHappened(Storm storm) {
        assertThat(storm.crashes()).isGreaterThan(STEPS / 200);
        assertThat(storm.judged()).containsOnlyKeys(Judgement.values());
        assertThat(storm.model().statesSeen()).containsExactlyInAnyOrder(DeliveryState.values());
    }

    private static void assertEnded(Storm storm, String id, String which) {
        MissionEntry entry = storm.rig().entry(id);
        List<TimelineEvent> timeline =
                GatewayRig.now(storm.rig()
                                .missions()
                                .timeline(Scope.EVERYONE, entry.key().id()))
                        .stream()
                        .map(recorded -> recorded.event())
                        .toList();

        assertThat(entry.delivery().state().isFinal())
                .as(which + " is still " + entry.delivery().state())
                .isTrue();
        assertThat(timeline)
                .as("accepted, " + which)
                .filteredOn(event -> event.kind() == EventKind.ACCEPTED)
                .hasSize(storm.model().accepted(id));
        assertThat(timeline)
                .as("states told, " + which)
                .filteredOn(event -> event.kind() == EventKind.DELIVERY)
                .last()
                .extracting(TimelineEvent::delivery)
                .isEqualTo(entry.delivery().state());
    }
}
