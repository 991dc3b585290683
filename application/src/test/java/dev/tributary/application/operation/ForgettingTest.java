package dev.tributary.application.operation;

import static dev.tributary.application.GatewayRig.now;
import static dev.tributary.application.SampleSubmissions.ACME;
import static dev.tributary.application.SampleSubmissions.by;
import static dev.tributary.application.SampleSubmissions.cancellation;
import static dev.tributary.application.SampleSubmissions.once;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.SampleSettings;
import dev.tributary.application.intake.Action;
import dev.tributary.application.intake.Scope;
import dev.tributary.application.intake.Submission;
import dev.tributary.application.model.Operation;
import dev.tributary.application.model.Verdict;
import dev.tributary.application.platform.Script;
import dev.tributary.application.port.EntryQuery;
import dev.tributary.application.port.Outcome;
import dev.tributary.application.port.StoreFailure;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.draft.Field;
import dev.tributary.domain.draft.MissionDraft;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ForgettingTest {

    private static final Person NOEL = Person.named("Lefèvre", "Noël");
    private static final Outcome LOST = new Outcome.Unknown(Outcome.Doubt.LOST, "timeout", null);

    private final GatewayRig rig = new GatewayRig(SampleSettings.givingUpAfter(Duration.ofMinutes(1)));

    @AfterEach
    void close() {
        rig.close();
    }

    private static Submission mission(Map<Field, String> fields) {
        MissionDraft draft = new MissionDraft(fields, List.of(), List.of());
        return new Submission(Scope.EVERYONE, Action.UPSERT, draft, by(ACME), null, null);
    }

    private static Submission forNoel(String id) {
        return mission(Map.of(Field.ID, id, Field.FULL_NAME, "Noël LEFÈVRE"));
    }

    private static Submission forAnother(String id) {
        return mission(Map.of(Field.ID, id, Field.LAST_NAME, "Lefevre", Field.FIRST_NAME, "Noël"));
    }

    private static StoreFailure noRoom() {
        return new StoreFailure(StoreFailure.Kind.FULL, "no room");
    }

    private ForgetReport forget() {
        return now(rig.gateway().operations().forget(NOEL));
    }

    private List<String> left() {
        return now(rig.store().list(new EntryQuery(null, null, null, null, null, null, 0, 10_000))).stream()
                .map(entry -> entry.key().id().value())
                .toList();
    }

    @Test
    void allThatIsKeptOfThePersonIsRemovedAndCounted() {
        rig.submit(forNoel("a"), forAnother("b"));
        rig.submit(mission(Map.of(Field.ID, "c", Field.LAST_NAME, "lefèvre", Field.FIRST_NAME, "noël")));

        ForgetReport report = forget();

        assertThat(report)
                .isEqualTo(new ForgetReport(
                        Map.of(DeliveryState.DELIVERED, 2L),
                        0,
                        List.of(new MissionId("a"), new MissionId("c")),
                        List.of(),
                        0,
                        null));
        assertThat(left()).containsExactly("b");
        assertThat(now(rig.store().eventsAfter(0, null, 100)))
                .extracting(event -> event.key().id().value())
                .containsOnly("b");
        assertThat(now(rig.store().backlog()).removed()).containsExactly(Map.entry(DeliveryState.DELIVERED, 2L));
    }

    @Test
    void whatIsUnderWayOrInDoubtIsKeptAndToldUntilItHasEnded() {
        rig.platform().failWith(new Outcome.Unavailable("connection refused"));
        rig.submit(forNoel("waits"));
        rig.pass(Duration.ofSeconds(10));

        assertThat(forget().keptBack())
                .containsExactly(new ForgetReport.KeptBack(new MissionId("waits"), DeliveryState.QUEUED));
        assertThat(left()).containsExactly("waits");

        rig.pass(Duration.ofMinutes(10));
        assertThat(rig.entry("waits").delivery().state()).isEqualTo(DeliveryState.FAILED);
        assertThat(forget().removed()).containsExactly(Map.entry(DeliveryState.FAILED, 1L));
        assertThat(forget()).isEqualTo(new ForgetReport(Map.of(), 0, List.of(), List.of(), 0, null));
    }

    @Test
    void aFailureThatLeavesADoubtAtThePlatformIsKept() {
        rig.platform().failWith(LOST);
        rig.submit(forNoel("doubtful"));
        rig.pass(Duration.ofMinutes(10));
        assertThat(rig.entry("doubtful").delivery().state()).isEqualTo(DeliveryState.FAILED);

        assertThat(forget().keptBack())
                .containsExactly(new ForgetReport.KeptBack(new MissionId("doubtful"), DeliveryState.FAILED));
        assertThat(left()).containsExactly("doubtful");
    }

    @Test
    void aCancellationAfterALostCreateLeavesNothingToWaitFor() {
        rig.platform().next(Operation.CREATE, Script.withoutEffect(LOST));
        rig.submit(forNoel("a"));
        rig.submit(cancellation("a"));
        rig.pass(Duration.ofMinutes(1));
        assertThat(rig.entry("a").delivery().state()).isEqualTo(DeliveryState.CANCELLED);
        assertThat(rig.entry("a").presence().isInDoubt()).isTrue();

        assertThat(forget().removed()).containsExactly(Map.entry(DeliveryState.CANCELLED, 1L));
    }

    @Test
    void whatWasRemovedBeforeTheStoreFailedIsTold() {
        rig.submit(IntStream.range(0, 600)
                .mapToObj(number -> number < 10 || number >= 590 ? forNoel("m" + number) : forAnother("m" + number))
                .toArray(Submission[]::new));
        rig.pass(Duration.ofMinutes(1));
        rig.store().failAfter(3, noRoom());

        ForgetReport report = forget();

        assertThat(report.removed()).containsExactly(Map.entry(DeliveryState.DELIVERED, 10L));
        assertThat(report.ids()).hasSize(10).contains(new MissionId("m9"));
        assertThat(report.unfinished()).isEqualTo("no room");
        rig.store().recover();
        assertThat(forget().removed()).containsExactly(Map.entry(DeliveryState.DELIVERED, 10L));
    }

    @Test
    void whatWasRemovedThoughTheFilesCannotBeWipedIsTold() {
        rig.submit(once(forNoel("a"), "key a"));
        rig.store().failAfter(3, noRoom());

        ForgetReport report = forget();

        assertThat(report)
                .isEqualTo(new ForgetReport(
                        Map.of(DeliveryState.DELIVERED, 1L), 1, List.of(new MissionId("a")), List.of(), 0, "no room"));
    }

    @Test
    void oneOrderIsCarriedOutAfterTheOther() {
        rig.submit(forNoel("a"));
        rig.store().holdWiping();
        var first = rig.gateway().operations().forget(NOEL);
        rig.submit(forNoel("b"));
        var second = rig.gateway().operations().forget(NOEL);
        assertThat(left()).containsExactly("b");

        rig.store().endWiping();

        assertThat(now(first).ids()).containsExactly(new MissionId("a"));
        assertThat(now(second).ids()).containsExactly(new MissionId("b"));
    }

    @Test
    void aStoreThatFailsBeforeAnythingIsRemovedFailsTheOrder() {
        rig.submit(forNoel("a"));
        rig.store().failWith(noRoom());

        assertThat(rig.gateway().operations().forget(NOEL).toCompletableFuture())
                .isCompletedExceptionally();
        rig.store().recover();
        assertThat(forget().removed()).isNotEmpty();
    }

    @Test
    void rememberedVerdictsThatTellOfThePersonAreForgotten() {
        rig.submit(once(forNoel("a"), "key a"), once(forAnother("b"), "key b"));

        assertThat(forget().verdicts()).isOne();

        assertThat(rig.submit(once(forAnother("b"), "key b")).get(0)).isInstanceOf(Verdict.Accepted.class);
        assertThat(left()).containsExactly("b");
    }

    @Test
    void theVerdictOfOneThatIsKeptBackIsKept() {
        rig.platform().failWith(new Outcome.Unavailable("down"));
        rig.submit(once(forNoel("a"), "key a"));

        assertThat(forget().verdicts()).isZero();

        assertThat(rig.submit(once(forNoel("a"), "key a")).get(0)).isInstanceOf(Verdict.Accepted.class);
    }

    @Test
    void aMissionThatIsFollowedStillIsForgottenAndItsReadingsTellNothing() {
        rig.submit(forNoel("a"));
        assertThat(rig.entry("a").progress().nextCheckAt()).isNotNull();
        rig.platform().hold(Operation.READ_STATUS);
        var refreshed = rig.missions().refresh(Scope.EVERYONE, new MissionId("a"));

        assertThat(forget().removed()).isNotEmpty();
        rig.platform().release();

        assertThat(now(refreshed)).isPresent();
        assertThat(left()).isEmpty();
    }

    @Test
    void manyAreFoundPageAfterPage() {
        for (int batch = 0; batch < 3; batch++) {
            int first = batch * 400;
            rig.submit(IntStream.range(first, first + 400)
                    .mapToObj(number -> number % 10 == 0 ? forNoel("m" + number) : forAnother("m" + number))
                    .toArray(Submission[]::new));
            rig.pass(Duration.ofSeconds(1));
        }
        rig.pass(Duration.ofMinutes(1));

        assertThat(forget().removed()).containsExactly(Map.entry(DeliveryState.DELIVERED, 120L));
        assertThat(left()).hasSize(1_080);
    }
}
