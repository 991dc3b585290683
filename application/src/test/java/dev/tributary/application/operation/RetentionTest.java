package dev.tributary.application.operation;

import static dev.tributary.application.GatewayRig.now;
import static dev.tributary.application.port.SampleEntries.checkedNext;
import static dev.tributary.application.port.SampleEntries.in;
import static dev.tributary.application.port.SampleEntries.queued;
import static dev.tributary.application.port.SampleEntries.updated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.Surroundings;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Presence;
import dev.tributary.application.port.EntryQuery;
import dev.tributary.application.port.InMemoryMissionStore;
import dev.tributary.application.port.Place;
import dev.tributary.application.port.Step;
import dev.tributary.application.port.StoreFailure;
import dev.tributary.application.port.Telemetry;
import dev.tributary.application.time.ManualTime;
import dev.tributary.domain.DeliveryState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RetentionTest {

    private static final Duration KEPT = Duration.ofDays(90);
    private static final Instant OLD = GatewayRig.START.minus(KEPT).minusMillis(1);

    private final ManualTime time = new ManualTime(GatewayRig.START);
    private final InMemoryMissionStore store = new InMemoryMissionStore(time);
    private final Retention retention =
            new Retention(store, new Surroundings(time, time, new Random(1), Telemetry.NONE), KEPT);

    private void keep(MissionEntry entry) {
        now(store.change(
                new Place.OfMission(entry.key().id(), null), found -> Step.keep(entry, List.of(), kept -> kept)));
    }

    private static MissionEntry over(String id, Instant updatedAt) {
        return updated(in(queued(id), DeliveryState.DELIVERED, null), updatedAt);
    }

    private static MissionEntry with(MissionEntry entry, Presence presence) {
        return entry.with(entry.delivery(), presence, entry.progress(), entry.updatedAt());
    }

    private List<String> left() {
        return now(store.list(new EntryQuery(null, null, null, null, null, null, 0, 10_000))).stream()
                .map(entry -> entry.key().id().value())
                .toList();
    }

    private void sweep() {
        var done = retention.sweep();
        time.pass(Duration.ofSeconds(10));
        now(done);
    }

    @Test
    void whatIsOverForLongIsRemovedInWhicheverStateItEnded() {
        for (DeliveryState state : DeliveryState.values()) {
            keep(updated(in(queued(state.name()), state, state.isFinal() ? null : OLD), OLD));
        }

        sweep();

        assertThat(left()).containsExactly("QUEUED", "SENDING", "UNCERTAIN");
        assertThat(now(store.backlog()).removed().keySet())
                .containsExactlyInAnyOrder(
                        DeliveryState.DELIVERED,
                        DeliveryState.REJECTED,
                        DeliveryState.FAILED,
                        DeliveryState.EXPIRED,
                        DeliveryState.CANCELLED);
    }

    @Test
    void whatIsYoungerIsKept() {
        keep(over("just so old", OLD.plusMillis(1)));
        sweep();
        assertThat(left()).containsExactly("just so old");

        time.pass(Duration.ofMillis(1));
        sweep();
        assertThat(left()).isEmpty();
    }

    @Test
    void whatIsStillFollowedOrInDoubtIsKept() {
        Presence absent = Presence.NEVER_SENT;
        keep(checkedNext(over("followed", OLD), OLD));
        keep(with(over("uncertain", OLD), absent.uncertain(OLD)));
        keep(with(
                over("called", OLD),
                absent.calling(
                        dev.tributary.application.model.Operation.CREATE,
                        queued("x").revision())));
        keep(with(over("missed", OLD), absent.missed()));
        keep(with(over("there", OLD), absent.there(queued("x").revision())));

        sweep();

        assertThat(left()).containsExactly("followed", "uncertain", "called", "missed");
    }

    @Test
    void aCancellationIsNotKeptForADoubtThatNobodyWillEverSettle() {
        keep(with(updated(in(queued("cancelled"), DeliveryState.CANCELLED, null), OLD), Presence.NEVER_SENT.missed()));

        sweep();

        assertThat(left()).isEmpty();
    }

    @Test
    void manyAreRemovedInBatchesWithPausesWhateverIsKeptBetween() {
        for (int i = 0; i < 1_000; i++) {
            MissionEntry entry = over("m" + i, OLD.minusMillis(i % 7));
            keep(i % 2 == 0 ? entry : with(entry, Presence.NEVER_SENT.missed()));
        }

        retention.sweep();
        assertThat(left()).hasSizeGreaterThan(900);
        time.pass(Duration.ofSeconds(2));

        assertThat(left()).hasSize(500).allMatch(id -> Integer.parseInt(id.substring(1)) % 2 == 1);
        assertThat(time.alarms()).isZero();
    }

    @Test
    void afterItsStopNoBatchIsBegun() {
        for (int i = 0; i < 300; i++) {
            keep(over("m" + i, OLD));
        }
        retention.sweep();
        retention.stop();
        time.pass(Duration.ofSeconds(10));

        assertThat(left()).hasSize(200);
        assertThat(time.alarms()).isZero();
    }

    @Test
    void aStoreThatFailedIsSweptTheNextTime() {
        keep(over("m", OLD));
        store.failWith(new StoreFailure(StoreFailure.Kind.FULL, "no room"));
        assertThat(retention.sweep().toCompletableFuture()).isCompletedExceptionally();

        store.recover();
        sweep();

        assertThat(left()).isEmpty();
    }
}
