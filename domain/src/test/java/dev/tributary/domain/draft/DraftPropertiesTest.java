package dev.tributary.domain.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.domain.Mission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of all missions and drafts; a seed makes each, and stands in the test's name. */
class DraftPropertiesTest {

    private static final List<Corruption> CORRUPTIONS = Corruptions.all();

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theDraftOfAMissionTellsOfThatMission(long seed) {
        Mission mission = new MissionGenerator(new SplittableRandom(seed)).mission();
        DraftBuilder draft = DraftBuilder.of(MissionDraft.of(mission).fields());
        assertThat(draft.mission()).isEqualTo(mission);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void howeverAMissionIsWrittenItIsTheSame(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Mission mission = new MissionGenerator(random).mission();
        Map<Field, String> fields = new DraftGenerator(random).write(mission);
        assertThat(DraftBuilder.of(fields).mission()).isEqualTo(mission);
    }

    static Stream<Arguments> corruptions() {
        return LongStream.range(0, CORRUPTIONS.size())
                .mapToObj(seed -> Arguments.of(seed, CORRUPTIONS.get((int) seed)));
    }

    @ParameterizedTest(name = "seed {0}: {1}")
    @MethodSource("corruptions")
    void oneFaultIsTheOneViolation(long seed, Corruption corruption) {
        Map<Field, String> fields = draft(new SplittableRandom(seed));
        corruption.apply(fields);
        assertThat(DraftBuilder.of(fields).faults()).containsExactly(corruption.violation());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void manyFaultsAreAllToldAtOnce(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<Field, String> fields = draft(random);
        List<Corruption> chosen = choose(random);
        chosen.forEach(corruption -> corruption.apply(fields));
        assertThat(DraftBuilder.of(fields).faults())
                .containsExactlyInAnyOrderElementsOf(
                        chosen.stream().map(Corruption::violation).toList());
    }

    private static Map<Field, String> draft(SplittableRandom random) {
        Mission mission = new MissionGenerator(random).mission();
        return new DraftGenerator(random).write(mission);
    }

    /** Some that do not meet in a field. */
    private static List<Corruption> choose(SplittableRandom random) {
        List<Corruption> chosen = new ArrayList<>();
        int tries = 2 + random.nextInt(30);
        for (int count = 0; count < tries; count++) {
            Corruption next = CORRUPTIONS.get(random.nextInt(CORRUPTIONS.size()));
            if (chosen.stream().noneMatch(next::meets)) {
                chosen.add(next);
            }
        }
        return chosen;
    }
}
