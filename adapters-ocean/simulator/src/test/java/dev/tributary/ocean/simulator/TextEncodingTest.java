package dev.tributary.ocean.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TextEncodingTest {

    private final OceanSimulator simulator = OceanSimulator.start(SimulatorSettings.defaults()
            .withOpenQuestions(OpenQuestions.defaults().accepting(EnumSet.allOf(RequestEncoding.class))));
    private final Caller caller = Caller.loggedIn(simulator);

    @AfterAll
    void close() {
        simulator.close();
    }

    private void assertKept(HttpResponse<String> answer, String id, String text) {
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(simulator.ledger().content(id)).containsEntry("commentaire", text);
        caller.delete(id);
    }

    private void assertKeptInEveryEncoding(String text) {
        Map<String, String> mission = Caller.mission("M", "commentaire", text);
        assertKept(caller.call(Operation.CREATE, mission), "M", text);
        assertKept(caller.form(Operation.CREATE, Caller.encode(mission)), "M", text);
        assertKept(caller.json(Operation.CREATE, json(mission)), "M", text);
    }

    private static String json(Map<String, String> mission) {
        ObjectNode object = Json.MAPPER.createObjectNode();
        mission.forEach(object::put);
        object.put("aEnvoyer", true);
        object.put("longitude", 3.057256);
        object.put("latitude", 50.62925);
        return Json.write(object);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L'été à Évry, où çà ? Œuvre naïve",
                "12 rue de l'Union & Select; drop=1 + 100 % #fin",
                "a+b=c&d;e%20f%2Bg",
                "🚚📦 livraison 👩🏽‍🚒",
                "ligne 1\r\nligne 2\ttabulation",
                " deux  espaces ",
                "\"guillemets\" <html> \\ [crochets] {accolades} |^`",
                "日本語 العربية Ελληνικά",
                "&nbsp;&amp;amp;"
            })
    void everyTextArrivesAsItWasMeant(String text) {
        assertKeptInEveryEncoding(text);
    }

    @Test
    void longAndStrangeTextsArriveToo() {
        long seed = 20261201;
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            String text = random.ints(500, 1, 0x11000)
                    .filter(codePoint -> codePoint < 0xD800 || codePoint > 0xDFFF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(text).as("seed %d round %d", seed, round).isNotEmpty();
            assertKeptInEveryEncoding(text);
        }
    }

    @Test
    void aCommentOfTwoThousandEmojiFitsIntoTheAddress() {
        String text = "🚚".repeat(2_000);

        assertKept(caller.call(Operation.CREATE, Caller.mission("M", "commentaire", text)), "M", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commentaire=%",
                "commentaire=%4",
                "commentaire=%zz",
                "commentaire=%E9t%E9",
                "commentaire=%C3",
                "commentaire=%ED%A0%80",
                "commentaire=%C0%AF",
                "commentaire=%F4%90%80%80",
                "commentaire=été",
                "%ZZ=1",
                "=1",
                "commentaire=a&commentaire=b",
                "commentaire=a&comment%61ire=b"
            })
    void aWrongEncodingIsRefused(String wrong) {
        String query = Caller.encode(Caller.without(Caller.mission("M"), "commentaire")) + "&" + wrong;

        HttpResponse<String> answer = caller.form(Operation.CREATE, query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("badParameters");
        assertThat(simulator.ledger().copies("M")).isZero();
        assertThat(simulator.ledger().entriesOf(Operation.CREATE)).last().satisfies(entry -> {
            assertThat(entry.parameters().raw()).isEqualTo(query);
            assertThat(entry.parameters().asMap()).isEmpty();
        });
    }

    @Test
    void theWordsOfTheAddressAreJudgedAsThoseOfAForm() {
        assertThat(caller.query(Operation.STATUS, "idMission=%E9").statusCode()).isEqualTo(400);
        assertThat(caller.query(Operation.STATUS, "idMission=a&idMission=a").statusCode())
                .isEqualTo(400);
        assertThat(caller.query(Operation.STATUS, "idMission=a&").statusCode()).isEqualTo(404);
    }
}
