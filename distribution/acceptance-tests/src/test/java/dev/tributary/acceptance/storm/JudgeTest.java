package dev.tributary.acceptance.storm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.acceptance.storm.Breach.Promise;
import dev.tributary.acceptance.storm.Wish.Verb;
import dev.tributary.ocean.simulator.Effect;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The judge on ledgers that were made up: it lets pass what is right, and finds each kind of wrong. */
class JudgeTest {

    private static final Acknowledgement FIRST = wanted("first", 1);
    private static final Acknowledgement SECOND = wanted("second", 2);
    private static final Acknowledgement CANCELLED = cancelled(2);
    private static final Acknowledgement AGAIN = wanted("again", 3);

    private static final Standing GONE = new Standing(0, Wish.NOTHING);

    @Test
    void aChangeThatArrivedIsRight() {
        assertThat(promises(
                        List.of(FIRST, SECOND),
                        List.of(sure(Effect.CREATED, "first"), sure(Effect.MODIFIED, "second")),
                        new Standing(1, "second"),
                        new Told("DELIVERED", 2, 2, "second")))
                .isEmpty();
    }

    @Test
    void whatANewerWishTookThePlaceOfNeedNotArrive() {
        assertThat(promises(
                        List.of(FIRST, SECOND, CANCELLED, AGAIN),
                        List.of(sure(Effect.CREATED, "again")),
                        new Standing(1, "again"),
                        new Told("DELIVERED", 3, 3, "again")))
                .isEmpty();
    }

    @Test
    void aCancellationThatArrivedOrCameBeforeTheFirstCallIsRight() {
        Told told = new Told("CANCELLED", 2, 2, "second");
        assertThat(promises(
                        List.of(FIRST, SECOND, CANCELLED),
                        List.of(sure(Effect.CREATED, "first"), sure(Effect.DELETED, Wish.NOTHING)),
                        GONE,
                        told))
                .isEmpty();
        assertThat(promises(List.of(FIRST, SECOND, CANCELLED), List.of(), GONE, told))
                .isEmpty();
    }

    @Test
    void aRepetitionInDoubtIsRight() {
        assertThat(delivered(doubtful(Effect.CREATED, "first"), sure(Effect.MODIFIED, "first")))
                .isEmpty();
    }

    @Test
    void aRepetitionWithoutDoubtIsFound() {
        assertThat(delivered(sure(Effect.CREATED, "first"), sure(Effect.MODIFIED, "first")))
                .containsExactly(Promise.NO_REPETITION_WITHOUT_DOUBT);
    }

    @Test
    void aSecondCopyIsFound() {
        assertThat(delivered(doubtful(Effect.CREATED, "first"), sure(Effect.CREATED_TWICE, "first")))
                .containsExactly(Promise.NEVER_THERE_TWICE);
        assertThat(promises(
                        List.of(FIRST),
                        List.of(sure(Effect.CREATED, "first")),
                        new Standing(2, "first"),
                        new Told("DELIVERED", 1, 1, "first")))
                .containsExactly(Promise.NEVER_THERE_TWICE);
    }

    @Test
    void olderContentAfterNewerIsFoundEvenIfTheNewestComesLast() {
        assertThat(promises(
                        List.of(FIRST, SECOND),
                        List.of(
                                sure(Effect.CREATED, "first"),
                                doubtful(Effect.MODIFIED, "second"),
                                sure(Effect.MODIFIED, "first"),
                                sure(Effect.MODIFIED, "second")),
                        new Standing(1, "second"),
                        new Told("DELIVERED", 2, 2, "second")))
                .contains(Promise.NEVER_OLDER_AFTER_NEWER);
    }

    @Test
    void aDeletionAfterTheNewBeginningIsFound() {
        assertThat(promises(
                        List.of(FIRST, cancelled(1), wanted("again", 2)),
                        List.of(
                                sure(Effect.CREATED, "first"),
                                sure(Effect.MODIFIED, "again"),
                                sure(Effect.DELETED, Wish.NOTHING)),
                        GONE,
                        new Told("DELIVERED", 2, 2, "again")))
                .containsExactlyInAnyOrder(Promise.NEVER_OLDER_AFTER_NEWER, Promise.NOTHING_LOST);
    }

    @Test
    void aLostMissionALostChangeAndALostCancellationAreFound() {
        Told told = new Told("DELIVERED", 1, 1, "first");
        assertThat(promises(List.of(FIRST), List.of(), GONE, told)).containsExactly(Promise.NOTHING_LOST);
        assertThat(promises(
                        List.of(FIRST, SECOND),
                        List.of(sure(Effect.CREATED, "first")),
                        new Standing(1, "first"),
                        new Told("DELIVERED", 2, 2, "second")))
                .containsExactly(Promise.NOTHING_LOST);
        assertThat(promises(
                        List.of(FIRST, cancelled(1)),
                        List.of(sure(Effect.CREATED, "first")),
                        new Standing(1, "first"),
                        new Told("CANCELLED", 1, 1, "first")))
                .containsExactly(Promise.NOTHING_LOST);
    }

    @Test
    void aRevisionThatTheGatewayForgotIsFound() {
        assertThat(promises(
                        List.of(FIRST, SECOND),
                        List.of(sure(Effect.CREATED, "first")),
                        new Standing(1, "first"),
                        new Told("DELIVERED", 1, 1, "first")))
                .contains(Promise.NOTHING_LOST, Promise.NAMED_END);
    }

    @Test
    void contentThatNobodyAskedForIsFound() {
        assertThat(delivered(sure(Effect.CREATED, "foreign"), sure(Effect.MODIFIED, "first")))
                .containsExactly(Promise.NOTHING_INVENTED);
    }

    @Test
    void anOtherEndThanWhatIsAtOceanIsFound() {
        for (String state : List.of("FAILED", "UNCERTAIN", "QUEUED", "CANCELLED")) {
            assertThat(promises(
                            List.of(FIRST),
                            List.of(sure(Effect.CREATED, "first")),
                            new Standing(1, "first"),
                            new Told(state, 1, 1, "first")))
                    .containsExactly(Promise.NAMED_END);
        }
    }

    @Test
    void aRevisionThatIsCountedTwiceIsFound() {
        assertThat(promises(
                        List.of(wanted("first", 2)),
                        List.of(sure(Effect.CREATED, "first")),
                        new Standing(1, "first"),
                        new Told("DELIVERED", 2, 2, "first")))
                .containsExactly(Promise.REVISIONS_COUNTED);
    }

    private static List<Promise> delivered(Happening... happenings) {
        return promises(
                List.of(FIRST), List.of(happenings), new Standing(1, "first"), new Told("DELIVERED", 1, 1, "first"));
    }

    private static List<Promise> promises(
            List<Acknowledgement> acknowledged, List<Happening> happenings, Standing standing, Told told) {
        return Judge.breaches(new Evidence("M", acknowledged, happenings, standing, told)).stream()
                .map(Breach::promise)
                .toList();
    }

    private static Acknowledgement wanted(String content, int revision) {
        return new Acknowledgement(new Wish(Verb.PUT, "M", "", content), revision);
    }

    private static Acknowledgement cancelled(int revision) {
        return new Acknowledgement(new Wish(Verb.DELETE, "M", "", Wish.NOTHING), revision);
    }

    private static Happening sure(Effect effect, String content) {
        return new Happening(Instant.EPOCH, effect, content, false);
    }

    private static Happening doubtful(Effect effect, String content) {
        return new Happening(Instant.EPOCH, effect, content, true);
    }
}
