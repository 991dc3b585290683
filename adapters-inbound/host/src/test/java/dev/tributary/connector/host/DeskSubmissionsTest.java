package dev.tributary.connector.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.application.intake.Action;
import dev.tributary.application.intake.Answer;
import dev.tributary.application.intake.Patch;
import dev.tributary.application.intake.Scope;
import dev.tributary.application.intake.Submission;
import dev.tributary.application.model.Source;
import dev.tributary.application.model.Verdict;
import dev.tributary.application.port.StoreFailure;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.connector.spi.Origin;
import dev.tributary.connector.spi.Receipt;
import dev.tributary.connector.spi.Text;
import dev.tributary.domain.draft.Field;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeskSubmissionsTest extends DeskFixture {

    @Test
    void everyFieldOfADraftGetsThrough() {
        MissionDraft draft = MissionDraft.empty();
        for (MissionField field : MissionField.values()) {
            draft = draft.with(field, "text of " + field);
        }

        now(plain.submit(draft));

        Map<Field, String> fields = missions.submitted.get(0).draft().fields();
        assertThat(fields).hasSameSizeAs(MissionField.values());
        fields.forEach((field, text) -> assertThat(text).isEqualTo("text of " + field));
    }

    @Test
    void whatTheConnectorFoundWrongGetsThrough() {
        Finding found = new Finding("/colour", "unknown-field", new Text("unknown", "inconnu"));

        now(plain.submit(MissionDraft.of("INT-1").with(found)));

        assertThat(missions.submitted.get(0).draft().violations())
                .containsExactly(new dev.tributary.domain.Finding(
                        "/colour", "unknown-field", new dev.tributary.domain.Text("unknown", "inconnu")));
    }

    @Test
    void aSubmissionTellsWhereItComesFromAndByWhichRules() {
        Origin origin = Origin.of("orders.csv", "7").once("orders.csv#7");

        now(ruled.submit(new MissionDesk.Submission(MissionDraft.of("INT-1"), origin)));

        Submission submission = missions.submitted.get(0);
        assertThat(submission.scope()).isEqualTo(new Scope(Samples.ACME));
        assertThat(submission.source()).isEqualTo(new Source("depot", Samples.ACME, "orders.csv", "7"));
        assertThat(submission.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(submission.once()).isEqualTo("orders.csv#7");
        assertThat(submission.draft().get(Field.ID)).contains("D-INT-1");
    }

    @Test
    void withoutRulesNothingIsAdded() {
        now(plain.submit(MissionDraft.of("INT-1")));

        Submission submission = missions.submitted.get(0);
        assertThat(submission.source()).isEqualTo(new Source("api", Samples.ACME, null, null));
        assertThat(submission.zone()).isNull();
        assertThat(submission.once()).isNull();
        assertThat(submission.draft().get(Field.ID)).contains("INT-1");
    }

    @Test
    void aSharedDeskTouchesEveryPartnersMissionsInItsOwnPartnersName() {
        now(desk(PLAIN.shared()).submit(MissionDraft.of("INT-1")));

        assertThat(missions.submitted.get(0).scope()).isEqualTo(Scope.EVERYONE);
        assertThat(missions.submitted.get(0).source().partner()).isEqualTo(Samples.ACME);
    }

    @Test
    void anotherPartnersDeskTouchesThatPartnersMissionsOnly() {
        now(desk(PLAIN.of(Samples.OTHER)).submit(MissionDraft.of("INT-1")));

        assertThat(missions.submitted.get(0).scope()).isEqualTo(new Scope(Samples.OTHER));
        assertThat(missions.submitted.get(0).source().partner()).isEqualTo(Samples.OTHER);
    }

    @ParameterizedTest
    @EnumSource
    void anActionStaysWhatItIs(MissionDraft.Action action) {
        now(plain.submit(MissionDraft.of("INT-1").with(action)));

        assertThat(missions.submitted.get(0).action().name()).isEqualTo(action.name());
    }

    @ParameterizedTest
    @CsvSource({"UPSERT,CREATE", "CREATE,CREATE", "UPDATE,UPDATE", "CANCEL,CANCEL"})
    void whereExistingOnesAreRejectedAnUpsertOnlyCreates(MissionDraft.Action written, Action asked) {
        now(ruled.submit(MissionDraft.of("INT-1").with(written)));

        assertThat(missions.submitted.get(0).action()).isEqualTo(asked);
    }

    @Test
    void aMissingIdGetsNoPrefixSoThatItIsFoundMissing() {
        now(ruled.submitAll(List.of(
                new MissionDesk.Submission(MissionDraft.empty(), Origin.unnamed()),
                new MissionDesk.Submission(MissionDraft.of(" \u00a0"), Origin.unnamed()))));

        assertThat(missions.submitted)
                .allSatisfy(submission ->
                        assertThat(submission.draft().get(Field.ID)).isEmpty());
    }

    @Test
    void aBlankEdgeStaysAtTheEdgeSoThatItIsRefused() {
        now(ruled.submit(MissionDraft.of(" INT-1")));

        assertThat(missions.submitted.get(0).draft().get(Field.ID)).contains(" D-INT-1");
    }

    @Test
    void anAcceptedMissionGivesItsView() {
        missions.answer = new Answer.Decided(new Verdict.Accepted(Samples.entry(1, "D-INT-1", Samples.ACME), true));

        Receipt receipt = now(ruled.submit(MissionDraft.of("INT-1")));

        assertThat(receipt).isInstanceOfSatisfying(Receipt.Accepted.class, accepted -> {
            assertThat(accepted.created()).isTrue();
            assertThat(accepted.mission().id()).isEqualTo("INT-1");
        });
    }

    @Test
    void aDuplicateGivesTheViewOfWhatIsThere() {
        missions.answer = new Answer.Decided(new Verdict.Duplicate(Samples.entry(1, "INT-1", Samples.ACME)));

        assertThat(now(plain.submit(MissionDraft.of("INT-1"))))
                .isInstanceOfSatisfying(
                        Receipt.Duplicate.class,
                        duplicate -> assertThat(duplicate.mission().id()).isEqualTo("INT-1"));
    }

    @Test
    void aRejectionTellsAllThatIsWrong() {
        missions.answer =
                new Answer.Decided(new Verdict.Rejected(List.of(Samples.VIOLATION), List.of(Samples.WARNING)));

        assertThat(now(plain.submit(MissionDraft.of("INT-1"))))
                .isEqualTo(new Receipt.Rejected(
                        List.of(new Finding("/recipient", "missing", new Text("nobody", "personne"))),
                        List.of(new Finding(
                                "/destination/reference", "reference-cut-on-screen", new Text("cut", "coupé")))));
    }

    @Test
    void whatIsPostponedHasToComeAgain() {
        missions.answer = new Answer.Postponed(Duration.ofSeconds(7), new dev.tributary.domain.Text("full", "plein"));

        assertThat(now(plain.submit(MissionDraft.of("INT-1"))))
                .isEqualTo(new Receipt.ComeBackLater(Duration.ofSeconds(7), new Text("full", "plein")));
    }

    @ParameterizedTest
    @EnumSource
    void whenTheStoreFailsEveryItemHasToComeAgain(StoreFailure.Kind kind) {
        missions.failure = new StoreFailure(kind, "no such device /dev/sda1");

        List<Receipt> receipts = now(plain.submitAll(submissions(2)));

        assertThat(receipts)
                .hasSize(2)
                .allSatisfy(receipt -> assertThat(receipt)
                        .isInstanceOfSatisfying(Receipt.ComeBackLater.class, later -> {
                            assertThat(later.after()).isEqualTo(Duration.ofSeconds(5));
                            assertThat(later.reason().english()).isNotBlank().doesNotContain("/dev/");
                            assertThat(later.reason().french())
                                    .isNotEqualTo(later.reason().english());
                        }));
        assertThat(now(plain.retry("INT-1"))).isInstanceOf(Receipt.ComeBackLater.class);
        assertThat(now(plain.patch("INT-1", draft -> draft, Origin.unnamed())))
                .isInstanceOf(Receipt.ComeBackLater.class);
        assertThat(now(plain.cancel("INT-1"))).isInstanceOf(Receipt.ComeBackLater.class);
    }

    @Test
    void aBugIsNoReceipt() {
        missions.failure = new IllegalStateException("bug");

        assertThat(failure(plain.submit(MissionDraft.of("INT-1")))).isSameAs(missions.failure);
        missions.failure = new CompletionException(new IllegalStateException("bug"));
        assertThat(failure(plain.retry("INT-1"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void oneReceiptIsGivenForEachDraftInTheirOrder() {
        assertThat(now(plain.submitAll(submissions(3)))).hasSize(3);
        assertThat(missions.submitted)
                .extracting(submission -> submission.draft().get(Field.ID).orElse(""))
                .containsExactly("INT-0", "INT-1", "INT-2");
        assertThat(now(plain.submitAll(List.of()))).isEmpty();
    }

    @Test
    void aThousandDraftsAreTakenAtOnceAndNotOneMore() {
        assertThat(now(plain.submitAll(submissions(1_000)))).hasSize(1_000);
        assertThatThrownBy(() -> plain.submitAll(submissions(1_001))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCancellationNeedsTheIdOnly() {
        now(ruled.cancel("INT-1"));

        assertThat(missions.submitted.get(0).action()).isEqualTo(Action.CANCEL);
        assertThat(missions.submitted.get(0).draft().fields()).containsExactly(Map.entry(Field.ID, "D-INT-1"));
    }

    @Test
    void aPatchStartsFromTheMissionAsThePartnerKnowsIt() {
        missions.entries.add(Samples.entry(1, "D-INT-1", Samples.ACME));

        now(ruled.patch(
                "INT-1",
                draft -> draft.with(
                        MissionField.COMMENT,
                        "for " + draft.get(MissionField.ID).orElseThrow()),
                Origin.of("request", "1").once("key")));

        Patch patch = missions.patches.get(0);
        assertThat(patch.id().value()).isEqualTo("D-INT-1");
        assertThat(patch.scope()).isEqualTo(new Scope(Samples.ACME));
        assertThat(patch.source()).isEqualTo(new Source("depot", Samples.ACME, "request", "1"));
        assertThat(patch.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(patch.once()).isEqualTo("key");
        assertThat(missions.patched.get(0).get(Field.COMMENT)).contains("for INT-1");
        assertThat(missions.patched.get(0).get(Field.ID)).contains("D-INT-1");
        assertThat(missions.patched.get(0).get(Field.VEHICLE)).contains("AA-123-BB");
    }

    @Test
    void aPatchCannotTurnAMissionIntoAnother() {
        missions.entries.add(Samples.entry(1, "D-INT-1", Samples.ACME));

        now(ruled.patch("INT-1", draft -> draft.with(MissionField.ID, "INT-2"), Origin.unnamed()));

        assertThat(missions.patched.get(0).get(Field.ID)).contains("D-INT-1");
        assertThat(missions.patched.get(0).violations())
                .extracting(dev.tributary.domain.Finding::code)
                .containsExactly("id-changed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " INT-1", "INT\n1"})
    void whatCannotBeAnIdIsNotKnown(String id) {
        assertThat(List.of(now(plain.retry(id)), now(plain.patch(id, draft -> draft, Origin.unnamed()))))
                .allSatisfy(receipt -> assertThat(receipt)
                        .isInstanceOfSatisfying(
                                Receipt.Rejected.class,
                                rejected -> assertThat(rejected.violations())
                                        .extracting(Finding::code)
                                        .containsExactly("id-unknown")));
        assertThat(missions.patches).isEmpty();
        assertThat(missions.asked).isEmpty();
    }

    @Test
    void aRetrySpeaksOfThePrefixedMission() {
        now(ruled.retry("INT-1"));

        assertThat(missions.asked).containsExactly("retry D-INT-1");
    }

    @Test
    void onceTheDoorIsShutNothingIsHandedInAnyMore() {
        door.shut();

        assertThat(now(plain.submitAll(submissions(2)))).hasSize(2).allMatch(Receipt.ComeBackLater.class::isInstance);
        assertThat(now(plain.patch("INT-1", draft -> draft, Origin.unnamed())))
                .isInstanceOf(Receipt.ComeBackLater.class);
        assertThat(now(plain.retry("INT-1"))).isInstanceOf(Receipt.ComeBackLater.class);
        assertThat(missions.submitted).isEmpty();
        assertThat(missions.patches).isEmpty();
        assertThat(missions.asked).isEmpty();
    }

    private static List<MissionDesk.Submission> submissions(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new MissionDesk.Submission(MissionDraft.of("INT-" + number), Origin.unnamed()))
                .toList();
    }
}
