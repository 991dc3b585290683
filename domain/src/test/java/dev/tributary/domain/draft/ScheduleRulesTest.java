package dev.tributary.domain.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.domain.Finding;
import dev.tributary.domain.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Now is 10:15:30 on 24 November 2026. */
class ScheduleRulesTest {

    @Test
    void withoutDatesTheScheduleIsOpen() {
        assertThat(DraftBuilder.minimal().mission().schedule()).isEqualTo(new Schedule(null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24T10:15:59Z", "2026-11-24T10:15Z", "2020-01-01T00:00Z"})
    void anExpiryThatHasPassedIsToldBesideTheMission(String expiry) {
        CheckedDraft.Sound sound =
                DraftBuilder.minimal().with(Field.EXPIRES_AT, expiry).sound();
        assertThat(sound.expiredOnArrival().map(DraftBuilder::brief)).contains("/schedule/expiresAt expiry-past");
        assertThat(sound.mission().schedule().hasExpired(DraftBuilder.NOW)).isTrue();
    }

    @Test
    void theNextMinuteHasNotPassed() {
        assertThat(DraftBuilder.minimal()
                        .with(Field.EXPIRES_AT, "2026-11-24T10:16Z")
                        .sound()
                        .expiredOnArrival())
                .isEmpty();
    }

    @Test
    void anExpiryThatHasPassedIsAmongTheViolationsWhereThereAreOthers() {
        assertThat(DraftBuilder.minimal()
                        .with(Field.EXPIRES_AT, "2020-01-01T00:00Z")
                        .with(Field.DISPATCH, "x")
                        .violations())
                .containsExactlyInAnyOrder("/dispatch not-a-choice", "/schedule/expiresAt expiry-past");
    }

    @Test
    void crossedDatesOfThePastAreBoth() {
        assertThat(crossed("2026-01-02T00:00Z", "2026-01-01T00:00Z").violations())
                .containsExactlyInAnyOrder(
                        "/schedule/expiresAt expiry-before-intervention", "/schedule/expiresAt expiry-past");
    }

    @Test
    void datesOfTheSameMinuteAreCrossed() {
        assertThat(crossed("2027-01-01T00:00:00Z", "2027-01-01T00:00:59Z").violations())
                .containsExactly("/schedule/expiresAt expiry-before-intervention");
    }

    @Test
    void datesOfNeighbouringMinutesAreNotCrossed() {
        assertThat(crossed("2027-01-01T00:00:59Z", "2027-01-01T00:01:00Z")
                        .mission()
                        .schedule())
                .hasToString("Schedule[interventionAt=2027-01-01T00:00:00Z, expiresAt=2027-01-01T00:01:00Z]");
    }

    @Test
    void anInterventionInThePastIsNoFault() {
        assertThat(DraftBuilder.minimal()
                        .with(Field.INTERVENTION_AT, "2001-01-01T00:00Z")
                        .violations())
                .isEmpty();
    }

    @Test
    void theTextsTellBothDates() {
        Finding crossed = crossed("2027-01-01T09:30+01:00", "2027-01-01T08:00Z").violation();
        assertThat(crossed.message().english()).contains("2027-01-01T08:30:00Z", "2027-01-01T08:00:00Z");
        assertThat(crossed.message().french()).contains("2027-01-01T08:30:00Z", "2027-01-01T08:00:00Z");
    }

    @Test
    void aDateWithoutOffsetIsToldWhatToAdd() {
        Finding finding = DraftBuilder.minimal()
                .with(Field.EXPIRES_AT, "2027-01-01T08:00")
                .violation();
        assertThat(finding.message().english())
                .startsWith("Expiry: 2027-01-01T08:00 ")
                .contains("+01:00");
        assertThat(finding.message().french()).startsWith("Date de péremption : 2027-01-01T08:00 ");
    }

    private static DraftBuilder crossed(String intervention, String expiry) {
        return DraftBuilder.minimal().with(Field.INTERVENTION_AT, intervention).with(Field.EXPIRES_AT, expiry);
    }
}
