package dev.tributary.application.intake;

import static dev.tributary.application.SampleSubmissions.ACME;
import static dev.tributary.application.SampleSubmissions.OTHER;
import static dev.tributary.application.SampleSubmissions.cancellation;
import static dev.tributary.application.SampleSubmissions.creation;
import static dev.tributary.application.SampleSubmissions.item;
import static dev.tributary.application.SampleSubmissions.sentBy;
import static dev.tributary.application.SampleSubmissions.telling;
import static dev.tributary.application.SampleSubmissions.upsert;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.GatewayRig;
import dev.tributary.application.SampleSubmissions;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Source;
import dev.tributary.application.model.Verdict;
import dev.tributary.domain.Finding;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.Revision;
import dev.tributary.domain.Text;
import dev.tributary.domain.draft.Field;
import dev.tributary.domain.draft.MissionDraft;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeTest {

    private static final Map<Field, String> AT_NINE = Map.of(Field.EXPIRES_AT, "2026-11-24T09:00:00Z");
    private static final Map<Field, String> FOR_CUSTOMER_2 = Map.of(Field.CUSTOMER_ID, "2");

    private final GatewayRig rig = new GatewayRig();

    @AfterEach
    void close() {
        rig.close();
    }

    private List<String> verdicts(Submission... items) {
        return Verdicts.of(rig.submit(items));
    }

    private void prepare(String known) {
        switch (known) {
            case "nothing" -> {}
            case "identical" -> rig.submit(upsert("m", "told"));
            case "other" -> rig.submit(creation("m"));
            case "cancelled" -> rig.submit(upsert("m", "told"), cancellation("m"));
            case "foreign" -> rig.submit(sentBy(OTHER, upsert("m", "told")));
            case "customer" -> rig.submit(telling(upsert("m", "told"), FOR_CUSTOMER_2));
            case "foreign customer" -> rig.submit(sentBy(OTHER, telling(upsert("m", "told"), FOR_CUSTOMER_2)));
            default -> throw new IllegalArgumentException(known);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nothing          | CREATE | accepted new
            nothing          | UPSERT | accepted new
            nothing          | UPDATE | rejected id-unknown
            nothing          | CANCEL | rejected id-unknown
            identical        | CREATE | duplicate
            identical        | UPSERT | duplicate
            identical        | UPDATE | duplicate
            identical        | CANCEL | accepted
            other            | CREATE | rejected id-taken
            other            | UPSERT | accepted
            other            | UPDATE | accepted
            other            | CANCEL | accepted
            cancelled        | CREATE | rejected id-taken
            cancelled        | UPSERT | accepted
            cancelled        | UPDATE | accepted
            cancelled        | CANCEL | duplicate
            foreign          | CREATE | rejected id-taken
            foreign          | UPSERT | rejected id-taken
            foreign          | UPDATE | rejected id-taken
            foreign          | CANCEL | rejected id-unknown
            customer         | CREATE | rejected id-taken
            customer         | UPSERT | rejected customer-changed
            customer         | UPDATE | rejected customer-changed
            customer         | CANCEL | accepted
            foreign customer | CREATE | rejected id-taken
            foreign customer | UPSERT | rejected id-taken
            foreign customer | UPDATE | rejected id-taken
            foreign customer | CANCEL | rejected id-unknown
            """)
    void eachActionHasItsVerdictByWhatIsKnown(String known, Action action, String verdict) {
        prepare(known);

        assertThat(verdicts(sentBy(ACME, item(action, "m", "told")))).containsExactly(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nothing   | CREATE | rejected expiry-past
            nothing   | UPSERT | rejected expiry-past
            identical | CREATE | duplicate
            identical | UPSERT | duplicate
            identical | UPDATE | duplicate
            other     | CREATE | rejected id-taken
            other     | UPSERT | rejected expiry-past
            other     | UPDATE | rejected expiry-past
            cancelled | UPSERT | rejected expiry-past
            """)
    void whatHasExpiredIsOnlyTakenWhereItIsIdentical(String known, Action action, String verdict) {
        Submission told = telling(upsert("m", "told"), AT_NINE);
        switch (known) {
            case "identical" -> rig.submit(told);
            case "other" -> rig.submit(creation("m"));
            case "cancelled" -> rig.submit(told, cancellation("m"));
            default -> {}
        }
        rig.pass(Duration.ofHours(1));

        assertThat(verdicts(telling(item(action, "m", "told"), AT_NINE))).containsExactly(verdict);
    }

    @Test
    void anExpiryInTheSameMinuteHasPassed() {
        rig.pass(Duration.ofSeconds(59));

        assertThat(verdicts(
                        telling(creation("m"), Map.of(Field.EXPIRES_AT, "2026-11-24T08:00:59Z")),
                        telling(creation("m"), Map.of(Field.EXPIRES_AT, "2026-11-24T08:01:00Z"))))
                .containsExactly("rejected expiry-past", "accepted new");
    }

    @Test
    void everythingThatIsWrongIsToldAndNothingIsKept() {
        List<Verdict> verdicts =
                rig.submit(telling(creation("m"), Map.of(Field.LATITUDE, "50.6", Field.DISPATCH, "maybe")));

        assertThat(((Verdict.Rejected) verdicts.get(0)).violations())
                .extracting(Finding::path)
                .containsExactlyInAnyOrder("/destination/coordinates/longitude", "/dispatch");
        assertThat(GatewayRig.now(rig.store().find(new MissionId("m")))).isEmpty();
    }

    @Test
    void warningsStopNothing() {
        Submission item = telling(creation("m"), Map.of(Field.REFERENCE, "longer than twenty characters"));

        Verdict verdict = rig.submit(item).get(0);

        assertThat(Verdicts.of(verdict)).isEqualTo("accepted new");
        assertThat(Verdicts.warnings(verdict)).extracting(Finding::code).containsExactly("reference-cut-on-screen");
    }

    @ParameterizedTest
    @CsvSource({"other, with other content", "cancelled, by a cancelled mission", "foreign, not free"})
    void whyAnIdIsTakenIsToldAsItIs(String known, String words) {
        prepare(known);

        Verdict.Rejected verdict = (Verdict.Rejected)
                rig.submit(sentBy(ACME, item(Action.CREATE, "m", "told"))).get(0);

        assertThat(verdict.violations())
                .extracting(finding -> finding.message().english())
                .allMatch(text -> text.contains(words))
                .hasSize(1);
    }

    @Test
    void anotherPartnersMissionIsNotToldOf() {
        rig.submit(sentBy(OTHER, creation("m")));

        Verdict.Rejected verdict =
                (Verdict.Rejected) rig.submit(sentBy(ACME, creation("m"))).get(0);

        assertThat(verdict.violations()).containsExactly(IntakeFindings.ID_NOT_FREE);
        assertThat(rig.entry("m").revision()).isEqualTo(Revision.FIRST);
    }

    @Test
    void whoSeesEverythingChangesAMissionWithoutTakingIt() {
        rig.submit(sentBy(OTHER, creation("m")));
        Submission change = upsert("m", "second");

        rig.submit(new Submission(
                Scope.EVERYONE,
                change.action(),
                change.draft(),
                new Source("depot", ACME, "missions.csv", "2"),
                null,
                null));

        assertThat(rig.entry("m").source()).isEqualTo(new Source("depot", OTHER, "missions.csv", "2"));
    }

    @Test
    void anItemMayBuildOnTheOneBefore() {
        assertThat(verdicts(
                        cancellation("m"),
                        creation("m"),
                        creation("m"),
                        upsert("m", "second"),
                        cancellation("m"),
                        cancellation("m"),
                        creation("m"),
                        upsert("m", "second"),
                        item(Action.UPDATE, "n", "first")))
                .containsExactly(
                        "rejected id-unknown",
                        "accepted new",
                        "duplicate",
                        "accepted",
                        "accepted",
                        "duplicate",
                        "rejected id-taken",
                        "accepted",
                        "rejected id-unknown");
        assertThat(rig.entry("m").revision()).isEqualTo(new Revision(3));
        assertThat(rig.entry("m").isCancelled()).isFalse();
    }

    @Test
    void aRevisionKeepsWhenItAllBegan() {
        rig.submit(creation("m"));
        rig.pass(Duration.ofMinutes(1));

        rig.submit(upsert("m", "second"));

        MissionEntry entry = rig.entry("m");
        assertThat(entry.createdAt()).isEqualTo(GatewayRig.START);
        assertThat(entry.updatedAt()).isEqualTo(GatewayRig.START.plusSeconds(60));
        assertThat(entry.revision()).isEqualTo(new Revision(2));
    }

    @Test
    void ofACancellationOnlyTheIdCounts() {
        rig.submit(creation("m"));
        Map<Field, String> nonsense = Map.of(Field.DISPATCH, "maybe", Field.CUSTOMER_ID, "9");

        assertThat(verdicts(telling(cancellation("m"), nonsense))).containsExactly("accepted");
    }

    @Test
    void aCancellationNeedsAnId() {
        assertThat(verdicts(telling(cancellation("m"), Map.of(Field.ID, " ")))).containsExactly("rejected missing");
    }

    @Test
    void whatTheReaderFoundWrongStopsACancellationToo() {
        rig.submit(creation("m"));
        Finding unknown = new Finding("/when", "unknown-field", new Text("unknown", "inconnu"));
        MissionDraft draft = new MissionDraft(Map.of(Field.ID, "m"), List.of(unknown), List.of());

        assertThat(verdicts(
                        new Submission(Scope.EVERYONE, Action.CANCEL, draft, SampleSubmissions.by(ACME), null, null)))
                .containsExactly("rejected unknown-field");
    }
}
