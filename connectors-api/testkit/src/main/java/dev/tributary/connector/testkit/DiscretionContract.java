package dev.tributary.connector.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tributary.connector.spi.Health;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a connector does not tell: secrets, and anything of missions. */
interface DiscretionContract extends ConnectorSubject {

    @Test
    default void noSecretIsShown() throws Exception {
        ContractRun.of(this, run -> {
            Secrets secrets = Secrets.of(run.rig.settings());
            assertEquals(
                    Secrets.areDeclared(run.rig.provider().settings()),
                    !secrets.values().isEmpty(),
                    "where secrets are declared, some are among the settings of the test");

            List<String> shown = troubles(run);

            secrets.assertNotIn("a log line, health, metric, state or failure", shown);
        });
    }

    @Test
    default void nothingOfAMissionIsLogged() throws Exception {
        ContractRun.of(this, run -> {
            troubles(run);

            assertFalse(
                    run.harness.logs().stream()
                            .flatMap(log -> lines(log).stream())
                            .anyMatch(line -> line.contains(Item.COMMENT) || line.contains("AA-123-BB")),
                    "a log line shows what a mission says");
        });
    }

    /** Lets it go through good and bad times, and tells all that it showed. */
    private static List<String> troubles(ContractRun run) throws Exception {
        List<String> shown = new ArrayList<>();
        RunningConnector connector = run.start();
        run.gateway.script(DeskScripts.failing(new IllegalStateException("a bug of the gateway's")));
        List<Document> documents = run.offer("bad", Item.of("A-1"), Item.brokenOf("A-2"), Item.of("A-3"));
        run.until("something is handed in", () -> !run.gateway.handedIn().isEmpty());
        run.letItErr(connector);
        shown.add(text(connector.health()));
        run.gateway.unscripted();
        run.offerAgain(documents);
        run.until("it is through", () -> run.gateway.missions().size() == 2);
        run.rig.breakWorld();
        run.letItErr(connector);
        shown.add(text(connector.health()));
        shown.addAll(connector.context().counters().keySet());
        shown.addAll(connector.context().gauges().keySet());
        connector.closeOnly();
        shown.add(startInBrokenWorld(run));
        run.gateway.states.entries(ConnectorHarness.NAME).forEach((key, value) -> shown.add(key + "=" + value));
        run.harness.logs().forEach(log -> shown.addAll(lines(log)));
        assertTrue(shown.size() > 2, "something was shown");
        return shown;
    }

    private static String startInBrokenWorld(ContractRun run) {
        try {
            return text(run.harness.start().health());
        } catch (Exception told) {
            return String.valueOf(told);
        }
    }

    private static String text(Health health) {
        return health.detail().english() + " " + health.detail().french();
    }

    private static List<String> lines(TestLog log) {
        List<String> lines = new ArrayList<>(log.lines());
        lines.addAll(log.failures());
        return lines;
    }
}
