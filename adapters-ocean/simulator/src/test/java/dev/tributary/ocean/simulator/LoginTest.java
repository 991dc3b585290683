package dev.tributary.ocean.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class LoginTest {

    private final ManualClock clock = new ManualClock();
    private final OceanSimulator simulator = OceanSimulator.start(SimulatorSettings.defaults()
            .withClock(clock)
            .withAccount(OceanAccount.ordinary()
                    .withCredentials("client", "mot de passé")
                    .withPasswordExpirationDays(13)));
    private final Caller caller = new Caller(simulator);

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void theRightPairGetsATokenAndThePasswordsDays() {
        HttpResponse<String> answer = caller.login("client", "mot de passé");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json;charset=utf-8");
        JsonNode body = Json.MAPPER.readTree(answer.body());
        assertThat(body.path("additionalAccountData").isObject()).isTrue();
        assertThat(body.path("passwordExpirationRemainingDays").intValue()).isEqualTo(13);
        assertThat(body.path("token").asString()).matches("[0-9a-f]{40}");
    }

    @Test
    void aWrongPairIsUnauthorized() {
        assertThat(caller.login("client", "autre").statusCode()).isEqualTo(401);
        assertThat(caller.login("autre", "mot de passé").statusCode()).isEqualTo(401);
        assertThat(simulator.ledger().entries()).allMatch(entry -> entry.effect() == Effect.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"login\":\"client\"}",
                "{\"login\":\"client\",\"password\":1}",
                "{\"login\":\"client\",\"password\":null}",
                "{\"login\":\"client\",\"password\":\"mot de passé\",\"more\":\"x\"}",
                "{\"login\":\"client\",\"login\":\"client\",\"password\":\"mot de passé\"}",
                "{\"login\":\"client\",\"password\":\"mot de passé\"} x"
            })
    void anyOtherBodyIsRefused(String body) {
        assertThat(caller.json(Operation.LOGIN, body).statusCode()).isEqualTo(400);
    }

    @Test
    void aPasswordInTheAddressOrInAFormIsRefused() {
        String pair = "login=client&password=mot+de+pass%C3%A9";

        assertThat(caller.query(Operation.LOGIN, pair).statusCode()).isEqualTo(400);
        assertThat(caller.form(Operation.LOGIN, pair).statusCode()).isEqualTo(400);
    }

    @Test
    void aTokenLivesTwelveHoursAndNotAMomentLonger() {
        caller.use(Caller.tokenIn(caller.login("client", "mot de passé")));

        clock.advance(Duration.ofHours(12).minusNanos(1));
        assertThat(caller.status("M").statusCode()).isEqualTo(404);
        clock.advance(Duration.ofNanos(1));
        assertThat(caller.status("M").statusCode()).isEqualTo(401);
    }

    @Test
    void aNewLoginLeavesOlderTokensAlone() {
        caller.use(Caller.tokenIn(caller.login("client", "mot de passé")));
        caller.login("client", "mot de passé");

        assertThat(caller.status("M").statusCode()).isEqualTo(404);
    }

    @Test
    void noTokenAndAnInventedTokenAreUnauthorizedForEveryCall() {
        for (Operation operation :
                new Operation[] {Operation.CREATE, Operation.MODIFY, Operation.STATUS, Operation.DELETE}) {
            caller.use("");
            assertThat(caller.ordinary(operation, "M").statusCode()).isEqualTo(401);
            caller.use("0123456789abcdef");
            assertThat(caller.ordinary(operation, "M").statusCode()).isEqualTo(401);
        }
        assertThat(simulator.ledger().creations("M")).isZero();
    }

    @Test
    void revokedTokensAreVoid() {
        caller.use(Caller.tokenIn(caller.login("client", "mot de passé")));
        simulator.revokeTokens();

        assertThat(caller.status("M").statusCode()).isEqualTo(401);
    }

    @Test
    void theLedgerKeepsNeitherPasswordNorToken() {
        String token = Caller.tokenIn(caller.login("client", "mot de passé"));

        LedgerEntry entry = simulator.ledger().entries().get(0);
        assertThat(entry.effect()).isEqualTo(Effect.TOKEN_ISSUED);
        assertThat(entry.parameters().asMap()).isEqualTo(Map.of());
        assertThat(entry.parameters().raw() + entry.answer().body() + entry).doesNotContain(token, "passé");
    }
}
