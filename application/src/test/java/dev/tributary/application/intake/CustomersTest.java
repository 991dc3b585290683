package dev.tributary.application.intake;

import static dev.tributary.application.SampleSubmissions.cancellation;
import static dev.tributary.application.SampleSubmissions.item;
import static dev.tributary.application.SampleSubmissions.sentBy;
import static dev.tributary.application.SampleSubmissions.telling;
import static dev.tributary.application.SampleSubmissions.upsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.SampleSubmissions;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Verdict;
import dev.tributary.application.port.InMemoryMissionStore;
import dev.tributary.application.port.Telemetry;
import dev.tributary.application.time.ManualTime;
import dev.tributary.domain.CustomerId;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.Partner;
import dev.tributary.domain.draft.Field;
import dev.tributary.domain.draft.FieldLimits;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which missions may bear the same id: those only whose customers are known to differ. */
class CustomersTest {

    private final ManualTime time = new ManualTime(GatewayRig.START);
    private final InMemoryMissionStore store = new InMemoryMissionStore(time);

    private Verdict offer(@Nullable String usualCustomer, Submission item) {
        CustomerId usual = usualCustomer == null ? null : new CustomerId(Long.parseLong(usualCustomer));
        Intake intake = new Intake(
                store, FieldLimits.DEFAULT, new Identity(usual), time, new Door(Long.MAX_VALUE, Telemetry.NONE));
        return GatewayRig.decided(GatewayRig.now(intake.submit(List.of(item))).get(0));
    }

    private Verdict offer(Submission item) {
        return offer(null, item);
    }

    private static Submission by(String sender, @Nullable String customer, Submission item) {
        Submission told = customer == null ? item : telling(item, Map.of(Field.CUSTOMER_ID, customer));
        return sender.equals("everyone")
                ? new Submission(Scope.EVERYONE, told.action(), told.draft(), told.source(), null, null)
                : sentBy(new Partner(sender), told);
    }

    private List<MissionEntry> kept() {
        return GatewayRig.now(store.find(new MissionId("m")));
    }

    /** The mission that is known is of acme and bears the customer in the first column; everyone sees all missions. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
              |   | acme     | UPSERT | accepted
              | 7 | acme     | CREATE | rejected id-taken
              | 7 | acme     | UPSERT | rejected customer-changed
              | 7 | acme     | UPDATE | rejected customer-changed
            7 |   | acme     | UPSERT | rejected customer-changed
            7 | 7 | acme     | UPSERT | accepted
            7 | 8 | acme     | UPSERT | rejected customer-changed
              |   | everyone | UPSERT | accepted
              | 7 | everyone | UPSERT | rejected customer-changed
            7 |   | everyone | UPSERT | rejected customer-changed
            7 | 7 | everyone | UPSERT | accepted
            7 | 8 | everyone | UPSERT | rejected customer-changed
              |   | other    | UPSERT | rejected id-taken
              | 7 | other    | CREATE | rejected id-taken
              | 7 | other    | UPSERT | rejected id-taken
              | 7 | other    | UPDATE | rejected id-taken
            7 |   | other    | CREATE | rejected id-taken
            7 |   | other    | UPSERT | rejected id-taken
            7 |   | other    | UPDATE | rejected id-taken
            7 | 7 | other    | UPSERT | rejected id-taken
            7 | 8 | other    | CREATE | accepted new
            7 | 8 | other    | UPSERT | accepted new
            7 | 8 | other    | UPDATE | rejected id-unknown
            """)
    void twoMissionsBearOneIdOnlyWhereTheirCustomersDiffer(
            @Nullable String known, @Nullable String told, String sender, Action action, String verdict) {
        offer(by("acme", known, upsert("m", "first")));

        assertThat(Verdicts.of(offer(by(sender, told, item(action, "m", "second")))))
                .isEqualTo(verdict);
    }

    /** The mission that is known bears the customer in the first column; the draft told has two faults beside. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7 | 8  | acme  | UPSERT | rejected customer-changed too-long expiry-past
            7 |    | acme  | UPDATE | rejected customer-changed too-long expiry-past
            7 | 7  | acme  | UPSERT | rejected too-long expiry-past
            7 | 8  | acme  | CREATE | rejected too-long expiry-past
            7 | 8  | other | UPSERT | rejected too-long expiry-past
            7 | -1 | acme  | UPSERT | rejected out-of-range too-long expiry-past
            """)
    void anotherCustomerIsToldBesideWhatElseIsWrong(
            String known, @Nullable String told, String sender, Action action, String verdict) {
        offer(by("acme", known, upsert("m", "first")));
        Submission faulty = telling(
                item(action, "m", "x".repeat(FieldLimits.DEFAULT.of(Field.COMMENT) + 1)),
                Map.of(Field.EXPIRES_AT, "2000-01-01T00:00:00Z"));

        assertThat(Verdicts.of(offer(by(sender, told, faulty)))).isEqualTo(verdict);
    }

    @Test
    void anotherCustomerIsToldBesideAnExpiryThatHasPassed() {
        offer(by("acme", "7", upsert("m", "first")));
        Submission expired = telling(
                upsert("m", "second"),
                Map.of(Field.INTERVENTION_AT, "1999-12-31T00:00:00Z", Field.EXPIRES_AT, "2000-01-01T00:00:00Z"));

        assertThat(Verdicts.of(offer(by("acme", "8", expired)))).isEqualTo("rejected customer-changed expiry-past");
    }

    @Test
    void whoMeetsAnothersMissionReplacesNothingAndIsToldNothing() {
        offer(by("acme", null, upsert("m", "first")));
        List<MissionEntry> before = kept();

        assertThat(offer(by("other", "7", upsert("m", "second"))))
                .isEqualTo(new Verdict.Rejected(List.of(IntakeFindings.ID_NOT_FREE), List.of()));
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void identicalContentOfAnotherIsNoDuplicate() {
        offer(by("acme", null, upsert("m", "first")));

        assertThat(Verdicts.of(offer(by("other", "7", upsert("m", "first"))))).isEqualTo("rejected id-taken");
        assertThat(Verdicts.of(offer(by("other", null, upsert("m", "first"))))).isEqualTo("rejected id-taken");
    }

    @Test
    void anIdStaysTakenWhenItsMissionIsCancelled() {
        offer(by("acme", null, upsert("m", "first")));
        offer(cancellation("m"));

        assertThat(Verdicts.of(offer(by("other", "7", upsert("m", "second"))))).isEqualTo("rejected id-taken");
    }

    @Test
    void missionsOfTwoCustomersGoTheirOwnWays() {
        offer(by("acme", "7", upsert("m", "first")));
        offer(by("other", "8", upsert("m", "first")));

        assertThat(Verdicts.of(offer(by("other", "8", upsert("m", "second"))))).isEqualTo("accepted");
        assertThat(Verdicts.of(offer(by("acme", "7", upsert("m", "first"))))).isEqualTo("duplicate");
        assertThat(Verdicts.of(offer(by("third", "9", upsert("m", "first"))))).isEqualTo("accepted new");
        assertThat(Verdicts.of(offer(by("fourth", null, upsert("m", "first"))))).isEqualTo("rejected id-taken");
        assertThat(kept()).extracting(entry -> entry.revision().number()).containsExactly(1, 2, 1);
    }

    @Test
    void whoSeesAllChangesTheMissionOfTheCustomerThatIsNamed() {
        offer(by("acme", "7", upsert("m", "first")));
        offer(by("other", "8", upsert("m", "first")));

        assertThat(Verdicts.of(offer(by("everyone", "8", upsert("m", "second")))))
                .isEqualTo("accepted");
        assertThat(kept())
                .extracting(
                        entry -> entry.source().partner(),
                        entry -> entry.revision().number())
                .containsExactly(tuple(SampleSubmissions.ACME, 1), tuple(SampleSubmissions.OTHER, 2));
    }

    @Test
    void whoseOwnMissionHasAnotherCustomerIsToldTheSameWhateverOthersHave() {
        offer(by("acme", "7", upsert("m", "first")));
        String alone = Verdicts.of(offer(by("acme", "8", upsert("m", "second"))));
        offer(by("other", "8", upsert("m", "first")));

        assertThat(Verdicts.of(offer(by("acme", "8", upsert("m", "second")))))
                .isEqualTo(alone)
                .isEqualTo("rejected customer-changed");
    }

    /** The mission that is known was kept while there was no usual customer; now 7 is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
              |   | acme  | accepted
              | 7 | acme  | accepted
              | 8 | acme  | rejected customer-changed
            7 |   | acme  | accepted
            8 |   | acme  | rejected customer-changed
              |   | other | rejected id-taken
              | 7 | other | rejected id-taken
              | 8 | other | rejected id-taken
            7 |   | other | rejected id-taken
            8 |   | other | accepted new
            """)
    void aUsualCustomerThatIsSetLaterHoldsForWhatWasKeptBefore(
            @Nullable String known, @Nullable String told, String sender, String verdict) {
        offer(by("acme", known, upsert("m", "first")));

        assertThat(Verdicts.of(offer("7", by(sender, told, upsert("m", "second")))))
                .isEqualTo(verdict);
    }
}
