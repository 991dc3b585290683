package dev.tributary.application.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.port.SampleEntries;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RosterTest {

    private static final int UNBOUNDED = Integer.MAX_VALUE;

    private static MissionEntry entry(long number) {
        return SampleEntries.queued("m" + number).numbered(number);
    }

    private static List<MissionEntry> entries(int count) {
        return IntStream.range(1, 1 + count).mapToObj(RosterTest::entry).toList();
    }

    private static Optional<MissionEntry> granted(Roster roster) {
        return roster.nextToCall(entry -> true);
    }

    @Test
    void whatIsOvertakenWhileItIsClaimedIsNotCalled() {
        Roster roster = new Roster(4, UNBOUNDED, 3);
        assertThat(roster.beginClaim()).isPositive();

        assertThat(roster.overtaken(1)).isEmpty();

        assertThat(roster.claimed(entries(2))).containsExactly(entry(1));
        assertThat(granted(roster)).contains(entry(2));
        assertThat(granted(roster)).isEmpty();
    }

    @Test
    void whatWasOvertakenBeforeItIsClaimedIsCalled() {
        Roster roster = new Roster(4, UNBOUNDED, 3);
        roster.overtaken(1);
        roster.beginClaim();

        assertThat(roster.claimed(entries(1))).isEmpty();
        assertThat(granted(roster)).contains(entry(1));
    }

    @Test
    void whatIsClaimedAheadIsGivenBackWhenItIsOvertaken() {
        Roster roster = new Roster(4, UNBOUNDED, 3);
        roster.beginClaim();
        roster.claimed(entries(2));

        assertThat(roster.overtaken(2)).containsExactly(entry(2));
        assertThat(granted(roster)).contains(entry(1));
        assertThat(granted(roster)).isEmpty();
    }

    @Test
    void whatIsOvertakenWhileItsCallIsNotGrantedIsNotCalledLater() throws Exception {
        Roster roster = new Roster(4, UNBOUNDED, 3);
        roster.beginClaim();
        roster.claimed(entries(1));
        FutureTask<List<MissionEntry>> overtaking = new FutureTask<>(() -> roster.overtaken(1));
        Thread teller = new Thread(overtaking);

        assertThat(roster.nextToCall(entry -> isRefusedWhile(teller))).isEmpty();

        assertThat(overtaking.get(20, TimeUnit.SECONDS)).containsExactly(entry(1));
        assertThat(granted(roster)).isEmpty();
    }

    /** Goes on when the other thread has had its say, or waits for this one. */
    private static boolean isRefusedWhile(Thread other) {
        other.start();
        while (other.getState() != Thread.State.BLOCKED && other.getState() != Thread.State.TERMINATED) {
            Thread.onSpinWait();
        }
        return false;
    }

    @Test
    void whatIsNextIsWithdrawnUpToTheFirstThatMayBeCalled() {
        Roster roster = new Roster(4, UNBOUNDED, 3);
        roster.beginClaim();
        roster.claimed(entries(4));

        assertThat(roster.withdrawNext(claimed -> claimed.number() != 3)).containsExactly(entry(1), entry(2));
        assertThat(granted(roster)).contains(entry(3));
        assertThat(granted(roster)).contains(entry(4));
    }

    @Test
    void allPlacesMayBeCalledHoweverFewAreClaimedAhead() {
        Roster roster = new Roster(8, 2, 3);
        int called = 0;
        for (int claim = 0; claim < 20; claim++) {
            int room = roster.beginClaim();
            assertThat(room).isLessThanOrEqualTo(2);
            if (room > 0) {
                roster.claimed(entries(room));
            }
            while (granted(roster).isPresent()) {
                called++;
            }
        }

        assertThat(called).isEqualTo(8);
    }

    @Test
    void whatIsClaimedIsHeldUntilItIsRecorded() {
        Roster roster = new Roster(4, UNBOUNDED, 3);
        roster.beginClaim();
        roster.claimed(entries(1));
        assertThat(roster.holds(1)).isTrue();
        assertThat(roster.holds(2)).isFalse();
        granted(roster);
        roster.answered();
        assertThat(roster.holds(1)).isTrue();

        roster.recorded(1);

        assertThat(roster.holds(1)).isFalse();
    }

    @Test
    void aCallThatNeverEndsIsNotHeldForEver() {
        Roster roster = new Roster(4, UNBOUNDED, 3);
        roster.beginClaim();
        roster.claimed(entries(1));
        roster.look();
        roster.look();
        assertThat(roster.holds(1)).isTrue();

        roster.look();

        assertThat(roster.holds(1)).isFalse();
    }
}
