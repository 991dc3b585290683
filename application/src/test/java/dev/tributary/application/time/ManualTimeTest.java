package dev.tributary.application.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.port.Timer.Alarm;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManualTimeTest {

    private static final Instant START = Instant.parse("2026-11-24T08:00:00Z");

    private final ManualTime time = new ManualTime(START);
    private final List<String> done = new ArrayList<>();

    private Alarm in(long seconds, String what) {
        return time.after(
                Duration.ofSeconds(seconds),
                () -> done.add(
                        what + " at " + Duration.between(START, time.instant()).toSeconds()));
    }

    @Test
    void whatBecomesDueIsDoneInOrderEachAtItsTime() {
        in(3, "c");
        in(1, "a");
        in(3, "d");
        in(2, "b");
        in(5, "e");

        time.pass(Duration.ofSeconds(4));

        assertThat(done).containsExactly("a at 1", "b at 2", "c at 3", "d at 3");
        assertThat(time.instant()).isEqualTo(START.plusSeconds(4));
        assertThat(time.alarms()).isOne();
    }

    @Test
    void whatIsAskedForMeanwhileIsDoneToo() {
        time.after(Duration.ofSeconds(1), () -> in(1, "second"));

        time.pass(Duration.ofSeconds(2));

        assertThat(done).containsExactly("second at 2");
    }

    @Test
    void whatIsCancelledOrForgottenIsNotDone() {
        in(1, "cancelled").cancel();
        in(1, "forgotten");
        time.forget();
        in(1, "kept");

        time.pass(Duration.ofSeconds(1));

        assertThat(done).containsExactly("kept at 1");
    }

    @Test
    void withoutTimeOnlyWhatIsDueNowIsDone() {
        in(0, "now");
        in(1, "later");

        time.pass(Duration.ZERO);

        assertThat(done).containsExactly("now at 0");
        assertThat(time.instant()).isEqualTo(START);
    }
}
