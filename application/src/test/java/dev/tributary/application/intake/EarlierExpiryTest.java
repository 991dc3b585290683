package dev.tributary.application.intake;

import static dev.tributary.application.SampleSubmissions.creation;
import static dev.tributary.application.SampleSubmissions.telling;
import static dev.tributary.application.SampleSubmissions.upsert;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.model.Content;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.port.Outcome;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.Schedule;
import dev.tributary.domain.draft.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits for minutes, since calls have failed for long, is changed meanwhile. */
class EarlierExpiryTest {

    private final GatewayRig rig = new GatewayRig();
    private Instant due = Instant.MIN;
    private Instant nextMinute = Instant.MIN;

    @BeforeEach
    void letOneWaitForLongerThanAMinute() {
        rig.platform().failWith(new Outcome.Unauthorised("no right"));
        rig.submit(creation("m"));
        while (due.isBefore(rig.time().instant().plusSeconds(61))) {
            rig.time().pass(Duration.ofSeconds(1));
            due = requireNonNull(rig.entry("m").delivery().dueAt());
        }
        nextMinute = Schedule.toMinute(rig.time().instant()).plusSeconds(60);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private MissionEntry revised(Instant expiry) {
        assertThat(Verdicts.of(rig.submit(telling(upsert("m", "second"), Map.of(Field.EXPIRES_AT, expiry.toString())))))
                .containsExactly("accepted");
        return rig.entry("m");
    }

    @Test
    void aRevisionThatExpiresSoonerIsToldToHaveExpiredThen() {
        revised(nextMinute);

        rig.time().passUntil(nextMinute.minusSeconds(1));
        assertThat(rig.entry("m").delivery().state()).isEqualTo(DeliveryState.QUEUED);
        rig.pass(Duration.ofSeconds(1));

        assertThat(rig.entry("m").delivery().state()).isEqualTo(DeliveryState.EXPIRED);
        assertThat(rig.platform().effects()).isEmpty();
    }

    @Test
    void aRevisionThatExpiresLaterWaitsAsLongAsTheFirst() {
        assertThat(revised(due.plusSeconds(120)).delivery().dueAt()).isEqualTo(due);
    }

    @Test
    void aCancellationDoesNotExpire() {
        Content newest = revised(nextMinute).content();

        assertThat(newest.dueBy(due)).isEqualTo(nextMinute);
        assertThat(newest.cancelled().dueBy(due)).isEqualTo(due);
    }
}
