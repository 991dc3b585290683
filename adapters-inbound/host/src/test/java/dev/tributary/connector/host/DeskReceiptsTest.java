package dev.tributary.connector.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.application.intake.Answer;
import dev.tributary.application.model.Verdict;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.Origin;
import dev.tributary.connector.spi.Receipt;
import dev.tributary.connector.spi.Text;
import dev.tributary.domain.draft.Field;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeskReceiptsTest extends DeskFixture {

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
