package dev.tributary.domain.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader found comes first and silences what it is about. */
class ReaderViolationsTest {

    private static final String CONTROL = "\u0000";

    @Test
    void aDraftWithAViolationIsFaultyEvenIfAllElseIsSound() {
        assertThat(DraftBuilder.minimal().unreadable("/colour").violations()).containsExactly("/colour wrong-type");
    }

    @Test
    void whatWasFoundWhileReadingComesFirst() {
        assertThat(DraftBuilder.minimal()
                        .without(Field.ID)
                        .with(Field.DISPATCH, "x")
                        .unreadable("/comment")
                        .unreadable("/colour")
                        .violations())
                .containsExactly("/comment wrong-type", "/colour wrong-type", "/id missing", "/dispatch not-a-choice");
    }

    @ParameterizedTest
    @EnumSource
    void aFieldThatCouldNotBeReadIsNotChecked(Field field) {
        assertThat(valid().with(field, CONTROL).unreadable(field.path()).violations())
                .containsExactly(field.path() + " wrong-type");
    }

    @ParameterizedTest
    @EnumSource
    void aFieldThatCouldNotBeReadIsNotMissing(Field field) {
        assertThat(valid().without(field).unreadable(field.path()).violations())
                .containsExactly(field.path() + " wrong-type");
    }

    @ParameterizedTest
    @EnumSource
    void aFieldThatHasSomethingInsideCouldNotBeRead(Field field) {
        assertThat(valid().without(field).unreadable(field.path() + "/value").violations())
                .containsExactly(field.path() + "/value wrong-type");
    }

    @Test
    void aParentThatCouldNotBeReadSilencesItsFields() {
        assertThat(valid().with(Field.EXPIRES_AT, "x")
                        .with(Field.INTERVENTION_AT, "x")
                        .unreadable("/schedule")
                        .violations())
                .containsExactly("/schedule wrong-type");
        assertThat(valid().with(Field.CITY, CONTROL)
                        .with(Field.LATITUDE, "x")
                        .unreadable("/destination")
                        .violations())
                .containsExactly("/destination wrong-type");
    }

    @Test
    void aWholeThatCouldNotBeReadSilencesAll() {
        assertThat(DraftBuilder.nothing().unreadable("").violations()).containsExactly(" wrong-type");
    }

    @Test
    void aParentOfSimilarNameSilencesNothing() {
        assertThat(DraftBuilder.minimal()
                        .without(Field.ID)
                        .unreadable("/identifier")
                        .unreadable("/i")
                        .violations())
                .contains("/id missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/recipient", "/recipient/person", "/recipient/vehicle", "/recipient/person/firstName"})
    void whoWasMeantIsNotJudgedWhereAPartCouldNotBeRead(String path) {
        assertThat(DraftBuilder.minimal()
                        .without(Field.VEHICLE)
                        .unreadable(path)
                        .violations())
                .containsExactly(path + " wrong-type");
        assertThat(DraftBuilder.minimal()
                        .with(Field.FULL_NAME, "N")
                        .unreadable(path)
                        .violations())
                .containsExactly(path + " wrong-type");
    }

    @Test
    void anUnknownPartOfTheRecipientHidesNothing() {
        assertThat(DraftBuilder.minimal()
                        .without(Field.VEHICLE)
                        .unreadable("/recipient/person/nickname")
                        .violations())
                .containsExactly("/recipient/person/nickname wrong-type", "/recipient recipient-missing");
    }

    @Test
    void crossedDatesAreNotJudgedWhereOneCouldNotBeReadButThePastIs() {
        assertThat(DraftBuilder.minimal()
                        .with(Field.EXPIRES_AT, "2020-01-01T00:00Z")
                        .with(Field.INTERVENTION_AT, "2027-01-01T00:00Z")
                        .unreadable("/schedule/interventionAt")
                        .violations())
                .containsExactly("/schedule/interventionAt wrong-type", "/schedule/expiresAt expiry-past");
    }

    @Test
    void theOtherFieldsAreStillChecked() {
        assertThat(DraftBuilder.minimal()
                        .with(Field.LATITUDE, "x")
                        .with(Field.LONGITUDE, "200")
                        .unreadable(Field.LATITUDE.path())
                        .violations())
                .containsExactly(Field.LATITUDE.path() + " wrong-type", Field.LONGITUDE.path() + " out-of-range");
    }

    @Test
    void aFieldThatCouldNotBeReadGetsNoWarning() {
        assertThat(DraftBuilder.minimal()
                        .with(Field.REFERENCE, "r".repeat(30))
                        .unreadable("/destination/reference")
                        .warnings())
                .isEmpty();
    }

    /** With both dates and both coordinates, so that a rule over several fields has something to judge. */
    private static DraftBuilder valid() {
        return DraftBuilder.minimal()
                .with(Field.INTERVENTION_AT, "2027-01-01T00:00Z")
                .with(Field.EXPIRES_AT, "2027-01-02T00:00Z")
                .with(Field.LATITUDE, "50")
                .with(Field.LONGITUDE, "3");
    }
}
