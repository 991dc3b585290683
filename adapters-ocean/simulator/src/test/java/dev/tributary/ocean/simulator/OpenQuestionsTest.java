package dev.tributary.ocean.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OpenQuestionsTest {

    private OceanSimulator simulator = OceanSimulator.start(SimulatorSettings.defaults());
    private Caller caller = Caller.loggedIn(simulator);

    @AfterEach
    void close() {
        simulator.close();
    }

    private void answering(OpenQuestions answers) {
        simulator.close();
        simulator = OceanSimulator.start(SimulatorSettings.defaults().withOpenQuestions(answers));
        caller = Caller.loggedIn(simulator);
    }

    private int createStatus(Map<String, String> mission) {
        return caller.call(Operation.CREATE, mission).statusCode();
    }

    @Test
    void onlyTheQueryIsReadUnlessToldOtherwise() {
        String mission = Caller.encode(Caller.mission("M"));

        assertThat(caller.form(Operation.CREATE, mission).statusCode()).isEqualTo(400);
        assertThat(caller.json(Operation.CREATE, "{\"idMission\":\"M\",\"nomVeh\":\"A\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(simulator.ledger().creations("M")).isZero();
    }

    @Test
    void whereAFormIsExpectedTheQueryServesStatusAndDeleteOnly() {
        answering(OpenQuestions.defaults().accepting(Set.of(RequestEncoding.FORM)));
        String mission = Caller.encode(Caller.mission("M"));

        assertThat(caller.query(Operation.CREATE, mission).statusCode()).isEqualTo(400);
        assertThat(caller.form(Operation.CREATE, mission).statusCode()).isEqualTo(201);
        assertThat(caller.query(Operation.MODIFY, mission).statusCode()).isEqualTo(400);
        assertThat(caller.form(Operation.MODIFY, mission).statusCode()).isEqualTo(200);
        assertThat(caller.status("M").statusCode()).isEqualTo(200);
        assertThat(caller.form(Operation.DELETE, "idMission=M").statusCode()).isEqualTo(200);
        assertThat(caller.form(Operation.CREATE, mission).statusCode()).isEqualTo(201);
        assertThat(caller.delete("M").statusCode()).isEqualTo(200);
    }

    @Test
    void parametersInTwoPlacesOrInAStatusReadsBodyAreRefused() {
        answering(OpenQuestions.defaults().accepting(Set.of(RequestEncoding.QUERY, RequestEncoding.FORM)));

        assertThat(Caller.send(caller.request(Operation.DELETE, "idMission=M")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("customerId=1")))
                        .body())
                .contains("à la fois");
        assertThat(caller.form(Operation.STATUS, "idMission=M").statusCode()).isEqualTo(400);
        assertThat(caller.body(Operation.DELETE, "text/plain", "idMission=M".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void theExpiryMayBeExpectedWithoutTheSpace() {
        answering(OpenQuestions.defaults().withExpiryNotation(DateNotation.WITHOUT_SPACE));

        assertThat(createStatus(Caller.mission("M"))).isEqualTo(400);
        assertThat(createStatus(Caller.mission("M", "jourHeurePeremp", "01/12/202618:00")))
                .isEqualTo(201);
    }

    @Test
    void anotherMissionMayBeAddedUnderTheSameId() {
        answering(OpenQuestions.defaults().with(OpenQuestions.OnExisting.ADD_ANOTHER));
        caller.create("M");
        caller.create("M");

        assertThat(simulator.ledger().thereTwice()).hasSize(1);
        assertThat(simulator.ledger().creations("M")).isEqualTo(2);
        assertThat(simulator.ledger().copies("M")).isEqualTo(2);
        caller.delete("M");
        assertThat(caller.status("M").statusCode()).isEqualTo(200);
        caller.delete("M");
        assertThat(caller.status("M").statusCode()).isEqualTo(404);
    }

    @Test
    void aModificationMayKeepWhatItLeavesOut() {
        answering(OpenQuestions.defaults().with(OpenQuestions.OnModify.PATCH));
        caller.create("M");
        caller.call(Operation.MODIFY, Map.of("idMission", "M", "ville", "Lille", "commentaire", ""));

        assertThat(simulator.ledger().content("M"))
                .containsEntry("ville", "Lille")
                .containsEntry("commentaire", "")
                .containsEntry("nomVeh", "AA-123-BB");
    }

    @Test
    void aDeletedMissionMayStayVisible() {
        answering(OpenQuestions.defaults().with(OpenQuestions.OnDeleted.SHOW));
        caller.create("M");
        caller.delete("M");

        assertThat(caller.status("M").body()).contains("\"statusCode\":\"SUPPRIMEE\"");
        assertThat(caller.delete("M").statusCode()).isEqualTo(404);
        assertThat(caller.create("M").statusCode()).isEqualTo(201);
    }
}
