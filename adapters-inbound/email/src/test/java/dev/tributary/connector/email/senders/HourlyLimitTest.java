package dev.tributary.connector.email.senders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HourlyLimitTest {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    private Instant now = NOON;
    private final HourlyLimit limit = new HourlyLimit(3, () -> now);

    @Test
    void aSenderMayComeSoOftenWithinAnyHour() {
        assertThat(limit.take("x@acme.example")).isEmpty();
        pass(20);
        assertThat(limit.take("X@ACME.example")).isEmpty();
        pass(20);
        assertThat(limit.take("x@acme.example")).isEmpty();
        assertThat(limit.take("x@acme.example")).contains(NOON.plus(Duration.ofHours(1)));
        assertThat(limit.take("y@acme.example")).isEmpty();
        pass(20);
        assertThat(limit.take("x@acme.example")).isEmpty();
        assertThat(limit.take("x@acme.example")).contains(NOON.plus(Duration.ofMinutes(80)));
    }

    @Test
    void whoMayNotComeIsNotCounted() {
        for (int mail = 0; mail < 100; mail++) {
            limit.take("x@acme.example");
        }
        now = NOON.plus(Duration.ofHours(1));

        assertThat(limit.take("x@acme.example")).isEmpty();
    }

    @Test
    void sendersWithoutEndTakeNoRoomWithoutEnd() {
        for (int sender = 0; sender < 20_000; sender++) {
            limit.take(sender + "@acme.example");
        }

        assertThat(limit.senders()).isEqualTo(10_000);
        assertThat(limit.take("19999@acme.example")).isEmpty();
        assertThat(limit.take("19999@acme.example")).isEmpty();
        assertThat(limit.take("19999@acme.example")).isPresent();
    }

    @Test
    void manyMailsOfManySendersTakeNoRoomWithoutEnd() {
        HourlyLimit generous = new HourlyLimit(500_000, () -> now);
        for (String sender : new String[] {"a", "b", "c"}) {
            generous.take(sender);
        }

        assertThat(generous.senders()).isEqualTo(2);
    }

    @Test
    void whoWroteLongestAgoIsForgottenFirst() {
        HourlyLimit strict = new HourlyLimit(1, () -> now);
        strict.take("first");
        strict.take("second");
        for (int sender = 0; sender < 9_998; sender++) {
            strict.take(String.valueOf(sender));
        }
        assertThat(strict.take("first")).isPresent();
        strict.take("one more");

        assertThat(strict.take("first")).isPresent();
        assertThat(strict.take("second")).isEmpty();
    }

    @Test
    void aClockThatIsPutBackKeepsNobodyOutForLong() {
        now = NOON.plus(Duration.ofDays(365));
        for (int mail = 0; mail < 3; mail++) {
            limit.take("x@acme.example");
        }
        now = NOON;

        assertThat(limit.take("x@acme.example")).isEmpty();
    }

    @Test
    void noMailAtAllIsNoLimit() {
        assertThatIllegalArgumentException().isThrownBy(() -> new HourlyLimit(0, () -> now));
    }

    private void pass(int minutes) {
        now = now.plus(Duration.ofMinutes(minutes));
    }
}
