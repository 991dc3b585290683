package dev.tributary.ocean.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JsonBodyTest {

    private final OceanSimulator simulator = OceanSimulator.start(SimulatorSettings.defaults()
            .withOpenQuestions(OpenQuestions.defaults().accepting(Set.of(RequestEncoding.JSON))));
    private final Caller caller = Caller.loggedIn(simulator);

    @AfterAll
    void close() {
        simulator.close();
    }

    @Test
    void bytesThatAreNoUtf8AreRefusedInJson() {
        byte[] latin = "{\"idMission\":\"été\",\"nomVeh\":\"A\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(caller.body(Operation.CREATE, "application/json", latin).statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"idMission\":\"M\",\"nomVeh\":\"A\",\"aEnvoyer\":\"true\"}",
                "{\"idMission\":\"M\",\"nomVeh\":\"A\",\"customerId\":\"1110000000\"}",
                "{\"idMission\":\"M\",\"nomVeh\":\"A\",\"customerId\":1110000000.0}",
                "{\"idMission\":\"M\",\"nomVeh\":\"A\",\"longitude\":\"3\",\"latitude\":50}",
                "{\"idMission\":\"M\",\"nomVeh\":\"A\",\"ville\":null}",
                "{\"idMission\":\"M\",\"nomVeh\":\"A\",\"ville\":{}}",
                "{\"idMission\":\"M\",\"nomVeh\":\"A\",\"ville\":[\"Lille\"]}",
                "{\"idMission\":42,\"nomVeh\":\"A\"}",
                "{\"idMission\":\"M\",\"nomVeh\":\"A\",\"nomVeh\":\"B\"}",
                "{\"idMission\":\"M\",\"nomVeh\":\"A\"}{}",
                "{\"idMission\":\"M\",\"nomVeh\":\"A\"",
                "[{\"idMission\":\"M\",\"nomVeh\":\"A\"}]",
                "null"
            })
    void jsonOfAnotherShapeIsRefused(String body) {
        assertThat(caller.json(Operation.CREATE, body).statusCode()).isEqualTo(400);
        assertThat(simulator.ledger().copies("M")).isZero();
    }

    @Test
    void numbersAreKeptAsTheyWereWritten() {
        String body = "{\"idMission\":\"M\",\"nomVeh\":\"A\",\"longitude\":3.0500,\"latitude\":50}";

        assertThat(caller.json(Operation.CREATE, body).statusCode()).isEqualTo(201);
        assertThat(simulator.ledger().content("M"))
                .containsEntry("longitude", "3.0500")
                .containsEntry("latitude", "50");
        caller.delete("M");
    }
}
