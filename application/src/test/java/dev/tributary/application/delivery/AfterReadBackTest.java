package dev.tributary.application.delivery;

import static dev.tributary.application.port.SampleEntries.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Operation;
import dev.tributary.application.model.Presence;
import dev.tributary.application.model.Presence.Knowledge;
import dev.tributary.application.model.Reason;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.Revision;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AfterReadBackTest {

    private static final Instant AFTER_QUIET = NOON.plus(Situations.QUIET);

    private static Ruling ruling(MissionEntry current, String reading, Instant now) {
        return new AfterReadBack(current, Situations.pacing(), now, now).of(Answers.reading(reading));
    }

    private static @Nullable String code(Ruling ruling) {
        Reason reason = ruling.reason();
        return reason == null ? null : reason.code();
    }

    private static MissionEntry newer(MissionEntry entry, String what) {
        return switch (what) {
            case "nothing" -> entry;
            case "revision" -> Situations.revised(entry);
            case "cancellation" -> Situations.cancelled(entry);
            default -> throw new IllegalArgumentException(what);
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CREATE | nothing      | there   | DELIVERED | PRESENT   | NEVER
            CREATE | nothing      | deleted | UNCERTAIN | UNCERTAIN | QUIET
            CREATE | revision     | there   | QUEUED    | PRESENT   | NOW
            CREATE | cancellation | there   | QUEUED    | PRESENT   | NOW
            MODIFY | nothing      | there   | UNCERTAIN | UNCERTAIN | QUIET
            MODIFY | revision     | there   | UNCERTAIN | UNCERTAIN | QUIET
            MODIFY | cancellation | there   | UNCERTAIN | UNCERTAIN | QUIET
            DELETE | nothing      | there   | UNCERTAIN | UNCERTAIN | QUIET
            DELETE | revision     | there   | UNCERTAIN | UNCERTAIN | QUIET
            """)
    void whatIsThereIsBelievedAtOnceUnlessTheChangeMayStillHappen(
            Operation operation, String newer, String reading, DeliveryState state, Knowledge knowledge, When due) {
        Ruling ruling = ruling(newer(Situations.uncertain(operation), newer), reading, NOON);

        assertThat(ruling.state()).isEqualTo(state);
        assertThat(ruling.presence().knowledge()).isEqualTo(knowledge);
        assertThat(When.of(ruling.dueAt())).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"MODIFY, revision", "MODIFY, cancellation", "DELETE, revision"})
    void whatIsNewerIsSentWhenTheQuietTimeIsOver(Operation operation, String newer) {
        Ruling ruling = ruling(newer(Situations.uncertain(operation), newer), "there", AFTER_QUIET);

        assertThat(ruling.state()).isEqualTo(DeliveryState.QUEUED);
        assertThat(ruling.presence().isPresent()).isTrue();
        assertThat(ruling.dueAt()).isEqualTo(AFTER_QUIET);
    }

    @ParameterizedTest
    @EnumSource(names = {"CREATE", "MODIFY", "DELETE"})
    void absenceIsNotBelievedBeforeTheQuietTimeIsOver(Operation operation) {
        Ruling ruling = ruling(Situations.uncertain(operation), "not there", AFTER_QUIET.minusMillis(1));

        assertThat(ruling.state()).isEqualTo(DeliveryState.UNCERTAIN);
        assertThat(ruling.presence().isUncertain()).isTrue();
        assertThat(When.of(ruling.dueAt())).isEqualTo(When.QUIET);
    }

    @Test
    void absenceIsNotBelievedWhereItWasAskedForTooEarlyHoweverLateTheAnswer() {
        Ruling ruling = new AfterReadBack(
                        Situations.uncertain(Operation.CREATE),
                        Situations.pacing(),
                        AFTER_QUIET.minusMillis(1),
                        AFTER_QUIET.plusSeconds(9))
                .of(Answers.reading("not there"));

        assertThat(ruling.state()).isEqualTo(DeliveryState.UNCERTAIN);
        assertThat(ruling.dueAt()).isEqualTo(AFTER_QUIET.plusSeconds(9));
    }

    @ParameterizedTest
    @CsvSource({"23, UNCERTAIN", "24, FAILED"})
    void aQuietTimeThatBeginsAnewAgainAndAgainDoesNotPutOffTheEnd(int hours, DeliveryState state) {
        MissionEntry waiting = Situations.attemptedFor(Situations.uncertain(Operation.CREATE), Duration.ofHours(hours));
        Pacing pacing = Situations.pacing();
        pacing.look(NOON);
        pacing.look(AFTER_QUIET.minusSeconds(1));

        Ruling ruling = new AfterReadBack(waiting, pacing, AFTER_QUIET, AFTER_QUIET).of(Answers.reading("not there"));

        assertThat(ruling.state()).isEqualTo(state);
        assertThat(ruling.presence().isUncertain()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CREATE | nothing      | not there | QUEUED
            CREATE | nothing      | deleted   | QUEUED
            CREATE | revision     | not there | QUEUED
            CREATE | cancellation | not there | CANCELLED
            MODIFY | nothing      | not there | QUEUED
            MODIFY | nothing      | deleted   | QUEUED
            MODIFY | revision     | not there | QUEUED
            MODIFY | cancellation | deleted   | CANCELLED
            DELETE | nothing      | not there | CANCELLED
            DELETE | nothing      | deleted   | CANCELLED
            DELETE | revision     | not there | QUEUED
            """)
    void absenceIsBelievedWhenTheQuietTimeIsOver(
            Operation operation, String newer, String reading, DeliveryState state) {
        Ruling ruling = ruling(newer(Situations.uncertain(operation), newer), reading, AFTER_QUIET);

        assertThat(ruling.state()).isEqualTo(state);
        assertThat(ruling.presence().isAbsent()).isTrue();
        assertThat(ruling.dueAt() == null).isEqualTo(state.isFinal());
    }

    @Test
    void aCreateThatIsFoundIsHeldInItsRevision() {
        assertThat(ruling(Situations.uncertain(Operation.CREATE), "there", NOON)
                        .presence()
                        .held())
                .isEqualTo(Revision.FIRST);
    }

    @Test
    void whereOlderContentMayBeThereOneModifyFollows() {
        MissionEntry first = Situations.uncertain(Operation.CREATE);
        Presence lostAgain = first.presence()
                .gone()
                .calling(Operation.CREATE, Situations.SECOND)
                .uncertain(NOON);
        MissionEntry second = Situations.knowing(Situations.revised(first), lostAgain);

        Ruling ruling = ruling(second, "there", NOON);

        assertThat(ruling.state()).isEqualTo(DeliveryState.QUEUED);
        assertThat(ruling.presence()).isEqualTo(Presence.NEVER_SENT.there(null));
        assertThat(When.of(ruling.dueAt())).isEqualTo(When.NOW);
    }

    @Test
    void whereContentThatNobodyKnowsMayBeThereOneModifyFollows() {
        Presence missed = Presence.NEVER_SENT
                .foundThere()
                .calling(Operation.MODIFY, Revision.FIRST)
                .missed();
        Presence lost = missed.calling(Operation.CREATE, Revision.FIRST).uncertain(NOON);

        Ruling ruling = ruling(Situations.knowing(Situations.uncertain(Operation.CREATE), lost), "there", NOON);

        assertThat(ruling.state()).isEqualTo(DeliveryState.QUEUED);
        assertThat(ruling.presence()).isEqualTo(Presence.NEVER_SENT.there(null));
    }

    @ParameterizedTest
    @CsvSource({"CREATE, not there", "MODIFY, there", "MODIFY, not there", "DELETE, there"})
    void whatNoRuleJudgesIsRepeatedThreeTimes(Operation operation, String reading) {
        MissionEntry third = Situations.puzzling(Situations.uncertain(operation), 3);
        MissionEntry fourth = Situations.puzzling(third, 1);

        assertThat(ruling(third, reading, AFTER_QUIET).state()).isEqualTo(DeliveryState.QUEUED);
        assertThat(ruling(fourth, reading, AFTER_QUIET).state()).isEqualTo(DeliveryState.FAILED);
        assertThat(code(ruling(fourth, reading, AFTER_QUIET))).isEqualTo("outcome-unknown");
        assertThat(ruling(fourth, reading, AFTER_QUIET).presence().isUncertain())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"CREATE, not there", "MODIFY, there", "MODIFY, not there", "DELETE, there"})
    void whatIsGivenUpUnknownStaysInDoubt(Operation operation, String reading) {
        MissionEntry over = Situations.attemptedFor(Situations.uncertain(operation), Situations.PATIENCE);

        Ruling ruling = ruling(over, reading, AFTER_QUIET);

        assertThat(code(ruling)).isEqualTo("outcome-unknown");
        assertThat(ruling.presence().isInDoubt()).isTrue();
    }

    @Test
    void whatWasModifiedAndIsNotThereMayStillBeThereAsItWas() {
        Presence missed = ruling(Situations.uncertain(Operation.MODIFY), "not there", AFTER_QUIET)
                .presence();
        Presence lost = missed.calling(Operation.CREATE, Situations.SECOND).uncertain(NOON);

        Ruling ruling = ruling(Situations.knowing(Situations.uncertain(Operation.MODIFY), lost), "there", NOON);

        assertThat(ruling.state()).isEqualTo(DeliveryState.QUEUED);
        assertThat(ruling.presence()).isEqualTo(Presence.NEVER_SENT.there(null));
    }

    @Test
    void whatIsNewerIsSentHoweverOftenTheOneBeforeWasNotJudged() {
        MissionEntry fourth = Situations.puzzling(Situations.uncertain(Operation.MODIFY), 4);

        assertThat(ruling(Situations.revised(fourth), "there", AFTER_QUIET).state())
                .isEqualTo(DeliveryState.QUEUED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"throttled", "unavailable", "unauthorised", "lost", "unjudged", "refused"})
    void whatCannotBeReadIsReadLater(String reading) {
        Ruling ruling = ruling(Situations.uncertain(Operation.CREATE), reading, NOON);

        assertThat(ruling.state()).isEqualTo(DeliveryState.UNCERTAIN);
        assertThat(ruling.presence())
                .isEqualTo(Situations.uncertain(Operation.CREATE).presence());
        assertThat(When.of(ruling.dueAt())).isEqualTo(When.LATER);
    }

    @Test
    void whoAsksToWaitBeforeReadingIsObeyed() {
        Ruling ruling = ruling(Situations.uncertain(Operation.CREATE), "throttled until", NOON);

        assertThat(When.of(ruling.dueAt())).isEqualTo(When.TOLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unavailable", "lost"})
    void whatCannotBeReadIsGivenUpInTime(String reading) {
        MissionEntry uncertain = Situations.uncertain(Operation.MODIFY);
        MissionEntry over = Situations.attemptedFor(uncertain, Situations.PATIENCE);

        Ruling ruling = ruling(over, reading, NOON);

        assertThat(ruling.state()).isEqualTo(DeliveryState.FAILED);
        assertThat(code(ruling)).isEqualTo("outcome-unknown");
        assertThat(ruling.presence().isUncertain()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"revision", "cancellation"})
    void whatCameInMeanwhileHasItsWholeTimeBeforeItIsGivenUp(String newer) {
        MissionEntry over = Situations.attemptedFor(Situations.uncertain(Operation.MODIFY), Situations.PATIENCE);

        assertThat(ruling(newer(over, newer), "unavailable", NOON).state()).isEqualTo(DeliveryState.UNCERTAIN);
        assertThat(ruling(newer(over, newer), "unavailable", NOON.plus(Situations.PATIENCE))
                        .state())
                .isEqualTo(DeliveryState.FAILED);
    }

    @Test
    void whatIsRepeatedIsGivenUpInTime() {
        MissionEntry over = Situations.attemptedFor(Situations.uncertain(Operation.MODIFY), Situations.PATIENCE);

        Ruling ruling = ruling(over, "there", AFTER_QUIET);

        assertThat(ruling.state()).isEqualTo(DeliveryState.FAILED);
        assertThat(ruling.presence().isPresent()).isTrue();
    }
}
