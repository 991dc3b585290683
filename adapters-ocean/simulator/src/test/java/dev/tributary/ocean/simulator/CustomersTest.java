package dev.tributary.ocean.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CustomersTest {

    private final OceanSimulator single = OceanSimulator.start(SimulatorSettings.defaults());
    private final OceanSimulator several = OceanSimulator.start(
            SimulatorSettings.defaults().withAccount(OceanAccount.ordinary().withCustomers(List.of(7L, 8L))));
    private final Caller caller = Caller.loggedIn(several);

    @AfterEach
    void close() {
        single.close();
        several.close();
    }

    @Test
    void aLoginThatServesSeveralCustomersMustNameOneInEveryCall() {
        for (Operation operation : List.of(Operation.CREATE, Operation.MODIFY, Operation.STATUS, Operation.DELETE)) {
            assertThat(caller.ordinary(operation, "M").statusCode()).isEqualTo(400);
            assertThat(caller.ordinary(operation, "M").body()).contains("customerId est obligatoire");
        }
    }

    @Test
    void anothersCustomerIsForbidden() {
        assertThat(caller.call(Operation.CREATE, Caller.mission("M", "customerId", "9"))
                        .statusCode())
                .isEqualTo(403);
        Caller alone = Caller.loggedIn(single);
        assertThat(alone.call(Operation.STATUS, Map.of("idMission", "M", "customerId", "7"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void twoCustomersMayUseTheSameId() {
        caller.call(Operation.CREATE, Caller.mission("M", "customerId", "7"));
        caller.call(Operation.CREATE, Caller.mission("M", "customerId", "8"));
        caller.call(Operation.DELETE, Map.of("idMission", "M", "customerId", "7"));

        assertThat(caller.call(Operation.STATUS, Map.of("idMission", "M", "customerId", "7"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(caller.call(Operation.STATUS, Map.of("idMission", "M", "customerId", "8"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(several.ledger().creations("M")).isEqualTo(2);
        assertThat(several.ledger().createdWhileThere()).isEmpty();
    }

    @Test
    void theOnlyCustomerMayBeNamedOrNot() {
        Caller alone = Caller.loggedIn(single);
        alone.create("M");

        assertThat(alone.call(Operation.STATUS, Map.of("idMission", "M", "customerId", "1110000000"))
                        .statusCode())
                .isEqualTo(200);
    }
}
