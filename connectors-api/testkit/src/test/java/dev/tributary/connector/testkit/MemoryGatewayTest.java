package dev.tributary.connector.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.connector.spi.ConnectorState;
import dev.tributary.connector.spi.ConnectorState.Entry;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDesk.Submission;
import dev.tributary.connector.spi.MissionView.ProgressState;
import dev.tributary.connector.spi.Origin;
import dev.tributary.connector.spi.Receipt;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MemoryGatewayTest {

    private static final Duration BOUND = Duration.ofSeconds(20);

    private final MemoryGateway gateway = new MemoryGateway();
    private final RecordingDesk desk = gateway.desk("depot", "acme");
    private final ConnectorState state = gateway.state("depot");

    @AfterEach
    void close() {
        gateway.close();
    }

    private static <T> T get(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }

    private static Submission item(String id) {
        return new Submission(Item.of(id).draft(), Origin.unnamed());
    }

    private static List<String> codes(Receipt receipt) {
        return receipt instanceof Receipt.Rejected rejected
                ? rejected.violations().stream().map(Finding::code).toList()
                : List.of(receipt.getClass().getSimpleName());
    }

    @Test
    void contentThatIsKnownIsADuplicateAndOtherContentANewRevision() {
        get(desk.submit(item("A")));

        assertThat(get(desk.submit(item("A")))).isInstanceOf(Receipt.Duplicate.class);
        assertThat(get(desk.submit(Item.of("A").forVehicle("B").draft()))).isInstanceOf(Receipt.Accepted.class);
        assertThat(gateway.missions())
                .singleElement()
                .satisfies(view -> assertThat(view.revision()).isEqualTo(2));
    }

    @Test
    void aOnceKeyGivesTheFirstReceiptAgain() {
        Submission first = new Submission(Item.of("A").draft(), Origin.unnamed().once("k"));
        Receipt receipt = get(desk.submit(first));

        assertThat(get(desk.submit(first))).isSameAs(receipt);
        Submission other = new Submission(
                Item.of("A").forVehicle("B").draft(), Origin.unnamed().once("k"));
        assertThat(codes(get(desk.submit(other)))).containsExactly("once-key-reused");
    }

    @Test
    void whatIsNotKnownCannotBeCancelled() {
        assertThat(codes(get(desk.cancel("nobody")))).containsExactly("id-unknown");
        assertThat(codes(get(desk.retry("nobody")))).containsExactly("id-unknown");
    }

    @Test
    void entriesAreKeptWithTheMissionsOrNotAtAll() {
        gateway.script(DeskScripts.full(Duration.ofSeconds(1)));
        get(desk.submitAll(List.of(item("A")), List.of(new Entry("cursor", "1"))));
        assertThat(get(state.get("cursor"))).isEmpty();

        gateway.unscripted();
        get(desk.submitAll(List.of(item("A")), List.of(new Entry("cursor", "1"))));
        assertThat(get(state.get("cursor"))).contains("1");
        get(state.keep(List.of(new Entry("cursor", null))));
        assertThat(get(state.get("cursor"))).isEmpty();
    }

    @Test
    void whatADeskRefusesAtOnceIsRefusedAtOnce() {
        assertThatThrownBy(() -> desk.submitAll(Collections.nCopies(1001, item("A"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> state.keep(List.of(new Entry("tributary/mine", "x"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> state.keep(List.of(new Entry("k".repeat(251), "x"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> state.keep(List.of(new Entry("k", "x".repeat(65_537)))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStoreOutOfOrderKeepsAndTellsNothing() {
        gateway.breakStore();

        assertThat(get(desk.submit(item("A")))).isInstanceOf(Receipt.ComeBackLater.class);
        assertThatThrownBy(() -> get(desk.find("A"))).hasCauseInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> get(state.get("k"))).hasCauseInstanceOf(UncheckedIOException.class);
        gateway.mendStore();
        assertThat(get(desk.find("A"))).isEmpty();
    }

    @Test
    void aFollowerIsToldAnEventUntilItHasAcknowledgedIt() throws Exception {
        List<ProgressState> told = new CopyOnWriteArrayList<>();
        AtomicInteger troubles = new AtomicInteger(2);
        AutoCloseable following = desk.follow("status", event -> {
            if (event.progress() != null) {
                told.add(event.progress());
            }
            return event.progress() != null && troubles.getAndDecrement() > 0
                    ? CompletableFuture.failedFuture(new IllegalStateException("not now"))
                    : CompletableFuture.completedFuture(true);
        });
        get(desk.submit(item("A")));
        gateway.report("A", ProgressState.READ);
        gateway.report("A", ProgressState.DONE);

        Eventually.until("all is told", BOUND, () -> told.contains(ProgressState.DONE));
        assertThat(told)
                .containsExactly(ProgressState.READ, ProgressState.READ, ProgressState.READ, ProgressState.DONE);
        following.close();
    }

    @Test
    void aFollowerComesBackToWhereItHadBeen() throws Exception {
        List<String> told = new CopyOnWriteArrayList<>();
        desk.follow("status", event -> CompletableFuture.completedFuture(told.add(event.missionId())))
                .close();
        get(desk.submit(item("A")));

        AutoCloseable again =
                desk.follow("status", event -> CompletableFuture.completedFuture(told.add(event.missionId())));

        Eventually.until("it is told what it missed", BOUND, () -> told.equals(List.of("A")));
        again.close();
    }

    @Test
    void parcelsOfOneLaneAreHandedOverInOrderUntilTheyAreTaken() throws Exception {
        List<String> taken = new CopyOnWriteArrayList<>();
        get(state.keep(List.of(
                state.parcel("results", "a", "1"),
                state.parcel("results", "a", "2"),
                state.parcel("other", "a", "3"))));

        AutoCloseable delivering = state.deliver("results", parcel -> {
            if (parcel.attempt() < 3) {
                throw new IllegalStateException("not yet");
            }
            return CompletableFuture.completedFuture(taken.add(parcel.content()));
        });

        Eventually.until("both are taken", BOUND, () -> taken.size() == 2);
        assertThat(taken).containsExactly("1", "2");
        Eventually.until("only the other outbox has one", BOUND, () -> gateway.states.waiting("depot") == 1);
        delivering.close();
    }

    @Test
    void whatWasMadeEarlyAndIsKeptLateIsHandedOver() throws Exception {
        List<String> taken = new CopyOnWriteArrayList<>();
        AutoCloseable delivering =
                state.deliver("acme", parcel -> CompletableFuture.completedFuture(taken.add(parcel.content())));
        Entry early = state.parcel("acme", "a", "early");
        get(state.keep(List.of(state.parcel("acme", "b", "in turn"))));
        Eventually.until("the first is taken", BOUND, () -> taken.equals(List.of("in turn")));

        get(state.keep(List.of(early, state.parcel("acme/north", "a", "another's"))));

        Eventually.until("both are taken", BOUND, () -> taken.equals(List.of("in turn", "early")));
        Eventually.until("only the other partner's waits", BOUND, () -> gateway.states.waiting("depot") == 1);
        delivering.close();
    }

    @Test
    void thereIsOneCourierAndOneFollowerOfAName() throws Exception {
        AutoCloseable delivering = state.deliver("results", parcel -> new CompletableFuture<>());
        AutoCloseable following = desk.follow("status", event -> new CompletableFuture<>());

        assertThatThrownBy(() -> state.deliver("results", parcel -> new CompletableFuture<>()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> desk.follow("status", event -> new CompletableFuture<>()))
                .isInstanceOf(IllegalStateException.class);
        delivering.close();
        following.close();
        state.deliver("results", parcel -> new CompletableFuture<>()).close();
        desk.follow("status", event -> new CompletableFuture<>()).close();
    }

    @Test
    void aClosedConnectorsSubmissionsAreRefused() {
        ConnectorHarness harness = new ConnectorHarness(
                new MemoryConnectorProvider(),
                new MemoryRig(null).settings(),
                gateway,
                new ManualClock(MemoryGateway.NOW),
                Limits.HOST);
        RunningConnector connector = harness.create();
        connector.close();

        assertThat(get(connector.context().desk().submit(item("LATE")))).isInstanceOf(Receipt.ComeBackLater.class);
        assertThat(gateway.missions()).isEmpty();
        harness.close();
    }
}
