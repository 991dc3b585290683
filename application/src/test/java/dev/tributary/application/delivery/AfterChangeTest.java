package dev.tributary.application.delivery;

import static dev.tributary.application.port.SampleEntries.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Operation;
import dev.tributary.application.model.Presence;
import dev.tributary.application.model.Presence.Knowledge;
import dev.tributary.application.model.Reason;
import dev.tributary.application.port.Outcome;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.Revision;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AfterChangeTest {

    private static Ruling ruling(MissionEntry current, String outcome) {
        Operation operation = Objects.requireNonNull(current.presence().pending());
        return Answers.outcome(outcome).fold(new AfterChange(current, operation, Situations.pacing(), NOON));
    }

    private static @Nullable String code(Ruling ruling) {
        Reason reason = ruling.reason();
        return reason == null ? null : reason.code();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CREATE | done              | DELIVERED | PRESENT   |                 | NEVER
            CREATE | exists            | QUEUED    | PRESENT   |                 | NOW
            CREATE | absent            | REJECTED  | ABSENT    | refused         | NEVER
            CREATE | refused           | REJECTED  | ABSENT    | refused         | NEVER
            CREATE | throttled         | QUEUED    | ABSENT    | throttled       | LATER
            CREATE | throttled until   | QUEUED    | ABSENT    | throttled       | TOLD
            CREATE | unavailable       | QUEUED    | ABSENT    | unavailable     | LATER
            CREATE | unavailable until | QUEUED    | ABSENT    | unavailable     | TOLD
            CREATE | unauthorised      | QUEUED    | ABSENT    | unauthorised    | LATER
            CREATE | lost              | UNCERTAIN | UNCERTAIN | outcome-unknown | LATER
            CREATE | lost until        | UNCERTAIN | UNCERTAIN | outcome-unknown | TOLD
            CREATE | unjudged          | UNCERTAIN | UNCERTAIN | outcome-unknown | LATER
            MODIFY | done              | DELIVERED | PRESENT   |                 | NEVER
            MODIFY | exists            | QUEUED    | PRESENT   |                 | NOW
            MODIFY | absent            | QUEUED    | ABSENT    |                 | NOW
            MODIFY | refused           | REJECTED  | PRESENT   | refused         | NEVER
            MODIFY | throttled         | QUEUED    | PRESENT   | throttled       | LATER
            MODIFY | throttled until   | QUEUED    | PRESENT   | throttled       | TOLD
            MODIFY | unavailable       | QUEUED    | PRESENT   | unavailable     | LATER
            MODIFY | unavailable until | QUEUED    | PRESENT   | unavailable     | TOLD
            MODIFY | unauthorised      | QUEUED    | PRESENT   | unauthorised    | LATER
            MODIFY | lost              | UNCERTAIN | UNCERTAIN | outcome-unknown | LATER
            MODIFY | lost until        | UNCERTAIN | UNCERTAIN | outcome-unknown | TOLD
            MODIFY | unjudged          | UNCERTAIN | UNCERTAIN | outcome-unknown | LATER
            DELETE | done              | CANCELLED | ABSENT    |                 | NEVER
            DELETE | exists            | QUEUED    | PRESENT   |                 | NOW
            DELETE | absent            | CANCELLED | ABSENT    |                 | NEVER
            DELETE | refused           | REJECTED  | PRESENT   | refused         | NEVER
            DELETE | throttled         | QUEUED    | PRESENT   | throttled       | LATER
            DELETE | throttled until   | QUEUED    | PRESENT   | throttled       | TOLD
            DELETE | unavailable       | QUEUED    | PRESENT   | unavailable     | LATER
            DELETE | unavailable until | QUEUED    | PRESENT   | unavailable     | TOLD
            DELETE | unauthorised      | QUEUED    | PRESENT   | unauthorised    | LATER
            DELETE | lost              | UNCERTAIN | UNCERTAIN | outcome-unknown | LATER
            DELETE | lost until        | UNCERTAIN | UNCERTAIN | outcome-unknown | TOLD
            DELETE | unjudged          | UNCERTAIN | UNCERTAIN | outcome-unknown | LATER
            """)
    void eachOutcomeHasItsNextStep(
            Operation operation,
            String outcome,
            DeliveryState state,
            Knowledge knowledge,
            @Nullable String reason,
            When due) {
        Ruling ruling = ruling(Situations.sending(operation), outcome);

        assertThat(ruling.state()).isEqualTo(state);
        assertThat(ruling.presence().knowledge()).isEqualTo(knowledge);
        assertThat(code(ruling)).isEqualTo(reason);
        assertThat(When.of(ruling.dueAt())).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CREATE | done              | QUEUED    | PRESENT   | NOW
            CREATE | exists            | QUEUED    | PRESENT   | NOW
            CREATE | absent            | QUEUED    | ABSENT    | NOW
            CREATE | refused           | QUEUED    | ABSENT    | NOW
            CREATE | throttled until   | QUEUED    | ABSENT    | TOLD
            CREATE | unavailable       | QUEUED    | ABSENT    | LATER
            CREATE | unavailable until | QUEUED    | ABSENT    | TOLD
            CREATE | unauthorised      | QUEUED    | ABSENT    | LATER
            CREATE | lost              | UNCERTAIN | UNCERTAIN | LATER
            MODIFY | done              | QUEUED    | PRESENT   | NOW
            MODIFY | exists            | QUEUED    | PRESENT   | NOW
            MODIFY | absent            | QUEUED    | ABSENT    | NOW
            MODIFY | refused           | QUEUED    | PRESENT   | NOW
            MODIFY | throttled until   | QUEUED    | PRESENT   | TOLD
            MODIFY | unavailable       | QUEUED    | PRESENT   | LATER
            MODIFY | unavailable until | QUEUED    | PRESENT   | TOLD
            MODIFY | unauthorised      | QUEUED    | PRESENT   | LATER
            MODIFY | lost              | UNCERTAIN | UNCERTAIN | LATER
            DELETE | done              | QUEUED    | ABSENT    | NOW
            DELETE | exists            | QUEUED    | PRESENT   | NOW
            DELETE | absent            | QUEUED    | ABSENT    | NOW
            DELETE | refused           | QUEUED    | PRESENT   | NOW
            DELETE | throttled until   | QUEUED    | PRESENT   | TOLD
            DELETE | unavailable       | QUEUED    | PRESENT   | LATER
            DELETE | unavailable until | QUEUED    | PRESENT   | TOLD
            DELETE | unauthorised      | QUEUED    | PRESENT   | LATER
            DELETE | lost              | UNCERTAIN | UNCERTAIN | LATER
            """)
    void whatANewRevisionHasOvertakenIsNotTheEnd(
            Operation operation, String outcome, DeliveryState state, Knowledge knowledge, When due) {
        Ruling ruling = ruling(Situations.revised(Situations.sending(operation)), outcome);

        assertThat(ruling.state()).isEqualTo(state);
        assertThat(ruling.presence().knowledge()).isEqualTo(knowledge);
        assertThat(When.of(ruling.dueAt())).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CREATE | done         | QUEUED    | PRESENT   | NOW
            CREATE | exists       | QUEUED    | PRESENT   | NOW
            CREATE | absent       | CANCELLED | ABSENT    | NEVER
            CREATE | refused      | CANCELLED | ABSENT    | NEVER
            CREATE | throttled    | CANCELLED | ABSENT    | NEVER
            CREATE | unavailable  | CANCELLED | ABSENT    | NEVER
            CREATE | unauthorised | CANCELLED | ABSENT    | NEVER
            CREATE | lost         | UNCERTAIN | UNCERTAIN | LATER
            MODIFY | done         | QUEUED    | PRESENT   | NOW
            MODIFY | absent       | QUEUED    | ABSENT    | NOW
            MODIFY | refused      | QUEUED    | PRESENT   | NOW
            MODIFY | unavailable  | QUEUED    | PRESENT   | LATER
            MODIFY | lost         | UNCERTAIN | UNCERTAIN | LATER
            """)
    void whatACancellationHasOvertakenIsDeletedWhereItMayBe(
            Operation operation, String outcome, DeliveryState state, Knowledge knowledge, When due) {
        Ruling ruling = ruling(Situations.cancelled(Situations.sending(operation)), outcome);

        assertThat(ruling.state()).isEqualTo(state);
        assertThat(ruling.presence().knowledge()).isEqualTo(knowledge);
        assertThat(When.of(ruling.dueAt())).isEqualTo(due);
    }

    @ParameterizedTest
    @EnumSource(names = {"CREATE", "MODIFY"})
    void whatIsDoneIsHeldInTheRevisionThatWasCarried(Operation operation) {
        MissionEntry sending = Situations.sending(operation);

        Ruling ruling = ruling(Situations.revised(sending), "done");

        assertThat(ruling.presence()).isEqualTo(Presence.NEVER_SENT.there(sending.revision()));
    }

    @Test
    void aDeletionLeavesNothingInDoubt() {
        assertThat(ruling(Situations.sending(Operation.DELETE), "absent").presence())
                .isEqualTo(Presence.NEVER_SENT);
    }

    @Test
    void aLostCreateMayHaveLeftItsContent() {
        Presence presence = ruling(Situations.sending(Operation.CREATE), "lost").presence();

        assertThat(presence.doubt()).isEqualTo(Revision.FIRST);
        assertThat(presence.quietUntil()).isEqualTo(NOON.plus(Situations.QUIET));
    }

    @Test
    void whatWasMissedWhereItShouldBeStaysInDoubt() {
        Ruling ruling = ruling(Situations.cancelled(Situations.sending(Operation.MODIFY)), "absent");

        assertThat(ruling.presence().doubt()).isEqualTo(Revision.FIRST);
    }

    @Test
    void whatExistsIsHeldInNoRevisionThatIsKnown() {
        assertThat(ruling(Situations.sending(Operation.CREATE), "exists")
                        .presence()
                        .held())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"CREATE, exists", "MODIFY, exists", "MODIFY, absent", "DELETE, exists"})
    void answersThatContradictEachOtherAreFollowedThreeTimes(Operation operation, String outcome) {
        Ruling third = ruling(Situations.puzzling(Situations.sending(operation), 2), outcome);
        Ruling fourth = ruling(Situations.puzzling(Situations.sending(operation), 3), outcome);

        assertThat(third.state()).isEqualTo(DeliveryState.QUEUED);
        assertThat(When.of(third.dueAt())).isEqualTo(When.LATER);
        assertThat(fourth.state()).isEqualTo(DeliveryState.FAILED);
        assertThat(code(fourth)).isEqualTo("contradictory-answers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"throttled", "unavailable", "unauthorised", "exists"})
    void whatIsRepeatedIsGivenUpInTime(String outcome) {
        MissionEntry almost =
                Situations.attemptedFor(Situations.sending(Operation.CREATE), Situations.PATIENCE.minusMillis(1));
        MissionEntry over = Situations.attemptedFor(Situations.sending(Operation.CREATE), Situations.PATIENCE);

        assertThat(ruling(almost, outcome).state()).isEqualTo(DeliveryState.QUEUED);
        assertThat(ruling(over, outcome).state()).isEqualTo(DeliveryState.FAILED);
    }

    @Test
    void whatIsOvertakenIsNotGivenUp() {
        MissionEntry over = Situations.attemptedFor(Situations.sending(Operation.CREATE), Situations.PATIENCE);

        assertThat(ruling(Situations.revised(over), "unavailable").state()).isEqualTo(DeliveryState.QUEUED);
    }

    @Test
    void wordsOfARefusalAreKeptUnlessThereAreNone() {
        Ruling told = ruling(Situations.sending(Operation.CREATE), "refused");

        assertThat(told.reason()).isEqualTo(new Reason("refused", "véhicule invalide"));
        assertThat(Reasons.refused(" ")).isEqualTo(Reason.of("refused"));
    }

    @Test
    void nobodyIsAskedToWaitForEver() {
        Ruling ruling = new Outcome.Throttled(NOON.plus(Duration.ofDays(1_000)))
                .fold(new AfterChange(
                        Situations.sending(Operation.CREATE), Operation.CREATE, Situations.pacing(), NOON));

        assertThat(ruling.dueAt()).isEqualTo(NOON.plus(Duration.ofMinutes(15)));
    }
}
