package dev.tributary.connector.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.intake.Action;
import dev.tributary.application.intake.Scope;
import dev.tributary.application.intake.Submission;
import dev.tributary.application.model.Source;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.connector.spi.Origin;
import dev.tributary.connector.spi.Text;
import dev.tributary.domain.draft.Field;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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
    void whatTheConnectorWarnsOfGetsThrough() {
        Finding mended = new Finding("/destination/postalCode", "mended", new Text("mended", "corrigé"));

        now(plain.submit(MissionDraft.of("INT-1").withWarning(mended)));

        assertThat(missions.submitted.get(0).draft().warnings())
                .containsExactly(new dev.tributary.domain.Finding(
                        "/destination/postalCode", "mended", new dev.tributary.domain.Text("mended", "corrigé")));
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
    void aReplacementReplacesEvenWhereExistingOnesAreRejected() {
        now(ruled.replace(new MissionDesk.Submission(MissionDraft.of("INT-1"), Origin.unnamed())));

        assertThat(missions.submitted.get(0).action()).isEqualTo(Action.UPSERT);
    }

    @Test
    void anIdThatIsTooLongWithItsPrefixIsToldSoWithTheNumbers() {
        now(ruled.submit(MissionDraft.of("x".repeat(99))));

        assertThat(missions.submitted.get(0).draft().violations())
                .extracting(finding -> finding.path() + " " + finding.code() + " "
                        + finding.message().english())
                .containsExactly(
                        "/id too-long Id has 99 characters, of which 98 fit: the gateway puts 2 of its own before"
                                + " them, and 100 is the most in all. Shorten it.");
    }

    @Test
    void anIdThatFitsWithItsPrefixAndOneWithoutAPrefixAreLeftToTheCheck() {
        now(ruled.submit(MissionDraft.of("x".repeat(98))));
        now(plain.submit(MissionDraft.of("x".repeat(101))));

        assertThat(missions.submitted)
                .allSatisfy(submission ->
                        assertThat(submission.draft().violations()).isEmpty());
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
}
