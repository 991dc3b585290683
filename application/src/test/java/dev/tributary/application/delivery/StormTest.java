package dev.tributary.application.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.intake.Scope;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Operation;
import dev.tributary.application.model.RecordedEvent;
import dev.tributary.application.platform.Effect;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.Mission;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.Revision;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens in whatever order: nothing is there twice, nothing older follows, everything ends. */
class StormTest {

    private static final int STEPS = 4_000;

    /** What a store out of order makes the engine complain of is of no interest here. */
    private static final Logger COMPLAINTS = Logger.getLogger("dev.tributary.application");

    @BeforeAll
    static void beQuiet() {
        COMPLAINTS.setLevel(Level.OFF);
    }

    @AfterAll
    static void speakAgain() {
        COMPLAINTS.setLevel(null);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void oneEffectWhateverHappens(long seed) {
        try (Storm storm = new Storm(seed)) {
            for (int step = 0; step < STEPS; step++) {
                storm.step();
            }
            storm.calm();

            assertThat(storm.log().accepted()).as("accepted with seed %d", seed).isGreaterThan(STEPS / 20);
            assertThat(storm.log().crashes()).as("crashes with seed %d", seed).isPositive();
            assertThat(storm.rig().platform().creationsOfWhatIsThere())
                    .as("there twice with seed %d", seed)
                    .isZero();
            assertThat(storm.rig().platform().overlaps())
                    .as("two calls of one mission at once with seed %d", seed)
                    .isZero();
            Storm.MISSIONS.forEach(id -> check(storm, id, "mission " + id + " with seed " + seed));
        }
    }

    private static void check(Storm storm, String id, String which) {
        GatewayRig rig = storm.rig();
        MissionEntry entry = rig.entry(id);
        List<Effect> effects = rig.platform().effects().stream()
                .filter(effect -> effect.key().equals(entry.key()))
                .toList();

        assertThat(effects.stream()
                        .filter(effect -> effect.operation() != Operation.DELETE)
                        .map(effect -> storm.log().revisionOf(Objects.requireNonNull(effect.content())))
                        .toList())
                .as("older after newer, " + which)
                .isSorted();
        assertEnded(rig, entry, which);
        assertRepeatedOnlyInDoubt(storm, entry, effects, which);
    }

    private static void assertEnded(GatewayRig rig, MissionEntry entry, String which) {
        Mission there = rig.platform().missions().get(entry.key());
        DeliveryState state = entry.delivery().state();

        assertThat(state.isFinal()).as(which + " is still " + state).isTrue();
        assertThat(entry.delivery().revision()).as(which).isEqualTo(entry.revision());
        assertThat(entry.isCancelled() ? null : state).as(which).isNotEqualTo(DeliveryState.CANCELLED);
        if (state == DeliveryState.DELIVERED) {
            assertThat(there).as(which).isEqualTo(entry.mission());
        }
        if (state == DeliveryState.CANCELLED) {
            assertThat(there).as(which).isNull();
        }
    }

    private static void assertRepeatedOnlyInDoubt(Storm storm, MissionEntry entry, List<Effect> effects, String which) {
        List<RecordedEvent> timeline = GatewayRig.now(storm.rig()
                .missions()
                .timeline(Scope.EVERYONE, new MissionId(entry.key().id().value())));
        for (int later = 1; later < effects.size(); later++) {
            Effect effect = effects.get(later);
            if (effect.equals(effects.get(later - 1)) && effect.content() != null) {
                Revision repeated = storm.log().revisionOf(effect.content());
                assertThat(timeline)
                        .as("repeated without doubt, " + which)
                        .anyMatch(recorded -> recorded.event().delivery() == DeliveryState.UNCERTAIN
                                && recorded.event().revision().equals(repeated));
            }
        }
    }
}
