package dev.tributary.application.tracking;

import static dev.tributary.application.port.SampleEntries.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Presence;
import dev.tributary.application.port.SampleEntries;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.ProgressState;
import dev.tributary.domain.Revision;
import dev.tributary.domain.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TrackingScheduleTest {

    private static final Duration INTERVAL = Duration.ofMinutes(1);

    private final TrackingSchedule schedule = new TrackingSchedule(INTERVAL);

    /** Delivered at noon. */
    private static MissionEntry delivered(@Nullable Instant intervention, @Nullable Instant expiry) {
        MissionEntry entry = SampleEntries.in(
                SampleEntries.at(SampleEntries.queued("m"), new Schedule(intervention, expiry)),
                DeliveryState.DELIVERED,
                null);
        return entry.with(entry.delivery(), Presence.NEVER_SENT.there(Revision.FIRST), entry.progress(), NOON);
    }

    private static Instant noonPlus(String time) {
        return NOON.plus(Duration.parse(time));
    }

    private @Nullable Instant next(MissionEntry entry, Instant now) {
        return schedule.next(entry, now);
    }

    @ParameterizedTest
    @CsvSource({
        "PT-10H, PT1H",
        "PT-8H, PT1H",
        "PT-4H, PT30M",
        "PT-16M, PT2M",
        "PT-8M, PT1M",
        "PT0S, PT1M",
        "PT5M, PT1M",
        "PT16M, PT2M",
        "PT4H, PT30M",
        "PT20H, PT1H"
    })
    void pausesGrowWithTheTimeToAndFromTheIntervention(String distance, Duration pause) {
        MissionEntry entry = delivered(NOON, null);
        Instant now = noonPlus(distance);

        assertThat(next(entry, now)).isEqualTo(now.plus(pause));
    }

    @Test
    void withoutInterventionTheDeliveryIsTheMiddle() {
        assertThat(next(delivered(null, null), noonPlus("PT4H"))).isEqualTo(noonPlus("PT4H30M"));
    }

    @ParameterizedTest
    @EnumSource(names = {"DONE", "REFUSED", "DELETED"})
    void whatHasEndedIsNotRead(ProgressState state) {
        assertThat(next(SampleEntries.in(delivered(NOON, null), state), NOON)).isNull();
    }

    @Test
    void whatIsNotThereIsNotRead() {
        assertThat(next(SampleEntries.queued("m"), NOON)).isNull();
    }

    @Test
    void theLastReadIsAtTheExpiry() {
        MissionEntry entry = delivered(NOON, noonPlus("PT5H"));

        assertThat(next(entry, noonPlus("PT4H50M"))).isEqualTo(noonPlus("PT5H"));
        assertThat(next(entry, noonPlus("PT4H59M"))).isEqualTo(noonPlus("PT5H"));
        assertThat(next(entry, noonPlus("PT4H59M1S"))).isNull();
        assertThat(next(entry, noonPlus("PT5H"))).isNull();
        assertThat(next(entry, noonPlus("PT6H"))).isNull();
    }

    @Test
    void withoutExpiryItEndsAfterAWeek() {
        MissionEntry entry = delivered(NOON, null);

        assertThat(next(entry, noonPlus("P6DT23H"))).isEqualTo(noonPlus("P7D"));
        assertThat(next(entry, noonPlus("P7D"))).isNull();
    }

    @Test
    void aDayOfReadingsIsFewWithMostOfThemAroundTheIntervention() {
        MissionEntry entry = delivered(noonPlus("PT12H"), noonPlus("PT24H"));
        List<Instant> reads = new ArrayList<>();
        for (Instant now = next(entry, NOON); now != null; now = next(entry, now)) {
            reads.add(now);
        }

        assertThat(reads).hasSizeBetween(60, 120);
        assertThat(reads)
                .filteredOn(
                        read -> Duration.between(noonPlus("PT12H"), read).abs().compareTo(Duration.ofHours(1)) < 0)
                .hasSizeGreaterThan(reads.size() / 3);
        for (int later = 1; later < reads.size(); later++) {
            assertThat(Duration.between(reads.get(later - 1), reads.get(later))).isGreaterThanOrEqualTo(INTERVAL);
        }
    }
}
