package dev.tributary.ocean.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    @Test
    void theSameSeedMakesTheSameDayAndAnotherSeedAnother() {
        List<String> first = dayWithSeed(11);

        assertThat(dayWithSeed(11)).isEqualTo(first);
        assertThat(dayWithSeed(12)).isNotEqualTo(first);
    }

    private List<String> dayWithSeed(long seed) {
        Timeline timeline = new Timeline(FieldStaff.atSpeed(1).refusing(20), seed);
        List<String> day = new ArrayList<>();
        for (int number = 0; number < 100; number++) {
            Dispatch dispatch = new Dispatch(ManualClock.START, 1, ManualClock.START, null);
            MissionContent content = MissionContent.of(ReceivedParameters.none());
            Mission mission = new Mission(new MissionKey(7, "M-" + number), "OC-1", content, dispatch, 1, 1);
            for (int minute = 0; minute < 120; minute += 5) {
                day.add(timeline.report(mission, ManualClock.START.plus(Duration.ofMinutes(minute)))
                        .toString());
            }
        }
        return day;
    }

    @Test
    void aboutAsManyAreRefusedAsWasSet() {
        long refused = dayWithSeed(3).stream()
                .filter(line -> line.contains("REFUSED"))
                .map(line -> line.replaceAll(".*since=", ""))
                .distinct()
                .count();

        assertThat(refused).isBetween(8L, 35L);
    }
}
