package dev.tributary.standalone.command;

import dev.tributary.connector.spi.Text;
import dev.tributary.standalone.terminal.Console;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Orders retries call by call until all is done, and tells how far it is. To be used once. */
final class RetryRun {

    private static final String PATH = "admin/v1/retry";
    private static final long AT_ONCE = 1_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final GatewayClient client;
    private final Console console;
    private final boolean json;
    private long examined;
    private long retried;

    RetryRun(GatewayClient client, Console console, boolean json) {
        this.client = client;
        this.console = console;
        this.json = json;
    }

    int one(String id, Map<String, Object> order) throws InterruptedException {
        Map<String, Object> body = new LinkedHashMap<>(order);
        body.put("id", id);
        return client.post(PATH, body, PATIENCE)
                .fold(
                        done -> {
                            count(done.told());
                            return finish(
                                    retried > 0
                                            ? new Text(id + " is sent again.", id + " est renvoyée.")
                                            : new Text(
                                                    id + " was left as it is: its delivery has not ended in vain.",
                                                    id + " est restée telle quelle : sa livraison n'a pas échoué."));
                        },
                        this::fail);
    }

    int some(Map<String, Object> selection, long limit) throws InterruptedException {
        long after = 0;
        while (true) {
            Map<String, Object> body = new LinkedHashMap<>(selection);
            body.put("after", after);
            body.put("limit", Math.min(AT_ONCE, limit - examined));
            GatewayReply reply = client.post(PATH, body, PATIENCE);
            if (reply instanceof GatewayReply.Undone undone) {
                return fail(undone);
            }
            JsonNode told = ((GatewayReply.Done) reply).told();
            count(told);
            if (!told.has("next") || examined >= limit) {
                return finish(summary());
            }
            after = told.path("next").asLong();
            showProgress();
        }
    }

    private void count(JsonNode told) {
        examined += told.path("examined").asLong();
        retried += told.path("retried").asLong();
    }

    /** How many there are is not known before. */
    private void showProgress() {
        if (json) {
            return;
        }
        String line = summary().in(console.language());
        if (console.interactive()) {
            console.out().print("\r" + line);
            console.out().flush();
        } else {
            console.out().println(line);
        }
    }

    private Text summary() {
        return new Text(
                retried + " sent again, " + (examined - retried) + " left as they were",
                retried + " renvoyées, " + (examined - retried) + " laissées telles quelles");
    }

    private int finish(Text told) {
        if (json) {
            Map<String, Object> report = new LinkedHashMap<>();
            report.put("examined", examined);
            report.put("retried", retried);
            report.put("left", examined - retried);
            console.out().println(JsonText.of(report));
        } else {
            console.out()
                    .println((console.interactive() && examined > AT_ONCE ? "\r" : "") + told.in(console.language()));
        }
        return ExitStatus.DONE;
    }

    private int fail(GatewayReply.Undone undone) {
        undone.complaint().tell(console);
        if (examined > 0) {
            console.complain(new Text(
                    retried + " were sent again before that; call the same again: these are not touched twice.",
                    retried
                            + " ont été renvoyées avant cela ; relancez la même commande : elles ne sont pas touchées deux"
                            + " fois."));
        }
        return undone.exitStatus();
    }
}
