package dev.tributary.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.ocean.simulator.Fault;
import dev.tributary.ocean.simulator.FaultKind;
import dev.tributary.ocean.simulator.Operation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How it ends when one call of a mission meets a fault, before it has taken effect or after.
 *
 * <p>Each cell tells the state of the delivery in the end, what Océan holds then, and how often that became another
 * thing; {@code +1} is a change that Océan got once more with the same content. A mission is created as {@code new};
 * the one that is changed or cancelled was there before as {@code old}, which counts as the first time. The status is
 * read back after the answer to a create was lost.
 *
 * <p>A page is taken for an outage of the front server, behind which nothing happened: if something did, the create
 * that is repeated finds the mission there, and goes on as a modification.
 */
class FaultMatrixTest extends FaultFixture {

    private static final String TABLE = """
            fault                   | when   | create             | modify            | delete              | status read back
            LATENCY                 | before | DELIVERED new 1    | DELIVERED new 2+1 | CANCELLED nothing 2 | DELIVERED new 1
            LATENCY                 | after  | DELIVERED new 1    | DELIVERED new 2+1 | CANCELLED nothing 2 | DELIVERED new 1
            LOST_ANSWER             | before | DELIVERED new 1    | DELIVERED new 2   | CANCELLED nothing 2 | DELIVERED new 1
            LOST_ANSWER             | after  | DELIVERED new 1    | DELIVERED new 2+1 | CANCELLED nothing 2 | DELIVERED new 1
            CUT_ANSWER              | after  | DELIVERED new 1    | DELIVERED new 2+1 | CANCELLED nothing 2 | DELIVERED new 1
            UNAUTHORIZED            | before | DELIVERED new 1    | DELIVERED new 2   | CANCELLED nothing 2 | DELIVERED new 1
            FORBIDDEN               | before | DELIVERED new 1    | DELIVERED new 2   | CANCELLED nothing 2 | DELIVERED new 1
            FORBIDDEN_PAGE          | before | DELIVERED new 1    | DELIVERED new 2   | CANCELLED nothing 2 | DELIVERED new 1
            TOO_MANY_REQUESTS       | before | DELIVERED new 1    | DELIVERED new 2   | CANCELLED nothing 2 | DELIVERED new 1
            SERVER_ERROR            | before | DELIVERED new 1    | DELIVERED new 2   | CANCELLED nothing 2 | DELIVERED new 1
            SERVER_ERROR            | after  | DELIVERED new 1    | DELIVERED new 2+1 | CANCELLED nothing 2 | DELIVERED new 1
            UNAVAILABLE             | before | DELIVERED new 1    | DELIVERED new 2   | CANCELLED nothing 2 | DELIVERED new 1
            UNAVAILABLE             | after  | DELIVERED new 1    | DELIVERED new 2+1 | CANCELLED nothing 2 | DELIVERED new 1
            PAGE                    | before | DELIVERED new 1    | DELIVERED new 2   | CANCELLED nothing 2 | DELIVERED new 1
            PAGE                    | after  | DELIVERED new 1+1  | DELIVERED new 2+1 | CANCELLED nothing 2 | DELIVERED new 1
            NOT_FOUND_PAGE          | before | DELIVERED new 1    | DELIVERED new 2   | CANCELLED nothing 2 | DELIVERED new 1
            BAD_PARAMETERS          | before | REJECTED nothing 0 | REJECTED old 1    | REJECTED old 1      | DELIVERED new 1
            BAD_PARAMETERS_IN_ARRAY | before | REJECTED nothing 0 | REJECTED old 1    | REJECTED old 1      | DELIVERED new 1
            FAILURE_MESSAGE         | before | REJECTED nothing 0 | REJECTED old 1    | REJECTED old 1      | DELIVERED new 1
            UNJUDGEABLE_MESSAGE     | before | DELIVERED new 1    | DELIVERED new 2   | CANCELLED nothing 2 | DELIVERED new 1
            UNJUDGEABLE_MESSAGE     | after  | DELIVERED new 1    | DELIVERED new 2+1 | CANCELLED nothing 2 | DELIVERED new 1
            EMPTY_MESSAGE           | before | DELIVERED new 1    | DELIVERED new 2   | CANCELLED nothing 2 | DELIVERED new 1
            EMPTY_MESSAGE           | after  | DELIVERED new 1    | DELIVERED new 2+1 | CANCELLED nothing 2 | DELIVERED new 1
            EMPTY_BODY              | before | DELIVERED new 1    | DELIVERED new 2   | CANCELLED nothing 2 | DELIVERED new 1
            EMPTY_BODY              | after  | DELIVERED new 1    | DELIVERED new 2+1 | CANCELLED nothing 2 | DELIVERED new 1
            """;

    private static final List<Operation> COLUMNS =
            List.of(Operation.CREATE, Operation.MODIFY, Operation.DELETE, Operation.STATUS);

    @BeforeAll
    static void strikeEverywhere() throws Exception {
        for (FaultRow row : rows().toList()) {
            submit(id(row, Operation.MODIFY), "old");
            submit(id(row, Operation.DELETE), "old");
        }
        for (FaultRow row : rows().toList()) {
            endings().await(id(row, Operation.MODIFY));
            endings().await(id(row, Operation.DELETE));
            strike(row);
        }
    }

    private static void strike(FaultRow row) throws Exception {
        for (Operation operation : COLUMNS) {
            ocean().faults().add(row.on(operation).onMission(id(row, operation)));
        }
        String read = id(row, Operation.STATUS);
        Fault lost = Fault.of(FaultKind.LOST_ANSWER).on(Operation.CREATE).onMission(read);
        ocean().faults().add(lost.times(1));
        submit(id(row, Operation.CREATE), "new");
        submit(id(row, Operation.MODIFY), "new");
        cancel(id(row, Operation.DELETE));
        submit(read, "new");
    }

    static Stream<FaultRow> rows() {
        return FaultRow.of(TABLE);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aFaultEndsAsTheTableSays(FaultRow row) throws Exception {
        for (Operation operation : COLUMNS) {
            String id = id(row, operation);
            assertThat(endings().await(id))
                    .as("%s at %s: %s", row, operation, endings().timeline(id))
                    .isEqualTo(row.ends().get(COLUMNS.indexOf(operation)));
        }
    }

    @Test
    void everyFaultHasItsRow() {
        assertThat(rows().map(FaultRow::kind)).contains(FaultKind.values());
    }

    private static String id(FaultRow row, Operation operation) {
        return row.name() + "-" + operation;
    }
}
