package dev.tributary.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.acceptance.program.Await;
import dev.tributary.ocean.simulator.FaultKind;
import dev.tributary.ocean.simulator.Operation;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How it ends with a mission when the token is void and one login meets a fault; the cells are those of the table for
 * missions.
 *
 * <p>A login that is refused is not tried again soon, so as not to lock the account: the mission waits, and arrives once
 * the gateway was started again.
 */
class LoginFaultTest extends FaultFixture {

    private static final String TABLE = """
            fault                   | when   | a mission that waits for the login
            LATENCY                 | before | DELIVERED new 1
            LOST_ANSWER             | before | DELIVERED new 1
            LOST_ANSWER             | after  | DELIVERED new 1
            CUT_ANSWER              | after  | DELIVERED new 1
            TOO_MANY_REQUESTS       | before | DELIVERED new 1
            SERVER_ERROR            | before | DELIVERED new 1
            UNAVAILABLE             | before | DELIVERED new 1
            PAGE                    | before | DELIVERED new 1
            NOT_FOUND_PAGE          | before | DELIVERED new 1
            FORBIDDEN_PAGE          | before | DELIVERED new 1
            FAILURE_MESSAGE         | before | DELIVERED new 1
            UNJUDGEABLE_MESSAGE     | after  | DELIVERED new 1
            EMPTY_MESSAGE           | after  | DELIVERED new 1
            EMPTY_BODY              | after  | DELIVERED new 1
            UNAUTHORIZED            | before | QUEUED nothing 0
            FORBIDDEN               | before | QUEUED nothing 0
            BAD_PARAMETERS          | before | QUEUED nothing 0
            BAD_PARAMETERS_IN_ARRAY | before | QUEUED nothing 0
            """;

    private static final int REVISIONS = 50;

    static Stream<FaultRow> rows() {
        return FaultRow.of(TABLE);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aFaultEndsAsTheTableSays(FaultRow row) throws Exception {
        String end = row.ends().get(0);
        long before = ocean().ledger().calls(Operation.LOGIN);
        ocean().revokeTokens();
        ocean().faults().add(row.on(Operation.LOGIN));
        submit(row.name(), "new");

        if (end.startsWith("QUEUED")) {
            assertWaits(row.name(), end);
            assertNoFurtherLogin(row.name() + "-b", before);
            gateway().program().kill();
            gateway().start();
        }
        assertThat(endings().await(row.name())).as("%s at login", row).isEqualTo("DELIVERED new 1");
    }

    private static void assertWaits(String id, String end) throws Exception {
        Await.until(
                "it is " + end + " because the login was refused",
                () -> isRefused(id) && endings().of(id).equals(end));
    }

    /** Each revision has the gateway look for what it can send. */
    private static void assertNoFurtherLogin(String id, long before) throws Exception {
        for (int revision = 1; revision <= REVISIONS; revision++) {
            submit(id, "revision " + revision);
        }
        assertThat(gateway().partner().view(id).path("revision").asInt()).isEqualTo(REVISIONS);
        assertThat(endings().of(id)).isEqualTo("QUEUED nothing 0");
        assertThat(ocean().ledger().calls(Operation.LOGIN)).isEqualTo(before + 1);
    }

    private static boolean isRefused(String id) throws Exception {
        return gateway().partner().view(id).at("/delivery/reason").asString().equals("unauthorised");
    }

    @Test
    void everyFaultHasItsRow() {
        assertThat(rows().map(FaultRow::kind)).contains(FaultKind.values());
    }
}
