package dev.tributary.standalone.command;

import dev.tributary.connector.spi.Text;
import dev.tributary.standalone.terminal.Console;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Has a running gateway send again what ended in vain. */
@Command(name = "retry", mixinStandardHelpOptions = true)
final class RetryCommand implements Callable<Integer> {

    private static final List<String> ALL = List.of("FAILED", "REJECTED", "EXPIRED");

    private final Console console;

    @Mixin
    private final GatewayOptions gateway = new GatewayOptions();

    @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "id")
    private @Nullable String id;

    @Option(names = "--state", paramLabel = "STATE", split = ",", hideParamSyntax = true)
    private List<String> states = List.of();

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--partner", paramLabel = "NAME")
    private @Nullable String partner;

    @Option(names = "--connector", paramLabel = "NAME")
    private @Nullable String connector;

    @Option(names = "--limit", paramLabel = "N")
    private long limit = Long.MAX_VALUE;

    @Option(names = "--by", paramLabel = "WHO")
    private String by = System.getProperty("user.name", "");

    @Option(names = "--why", paramLabel = "TEXT")
    private @Nullable String why;

    RetryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (id != null && (partner != null || connector != null || limit != Long.MAX_VALUE)) {
            console.complain(new Text(
                    "--partner, --connector and --limit choose among many: leave them out beside an ID.",
                    "--partner, --connector et --limit choisissent parmi plusieurs : ôtez-les à côté d'un ID."));
            return ExitStatus.WRONG;
        }
        if (Stream.of(id != null, !states.isEmpty(), all).filter(given -> given).count() != 1 || limit < 1) {
            console.complain(new Text(
                    "Say what to send again: an ID, or --state FAILED (or REJECTED,EXPIRED), or --all; --limit is 1 or"
                            + " more.",
                    "Dites quoi renvoyer : un ID, ou --state FAILED (ou REJECTED,EXPIRED), ou --all ; --limit vaut 1 ou"
                            + " plus."));
            return ExitStatus.WRONG;
        }
        Optional<GatewayClient> client = gateway.client(console);
        if (client.isEmpty()) {
            return ExitStatus.WRONG;
        }
        RetryRun run = new RetryRun(client.get(), console, gateway.json());
        return id == null ? run.some(selection(), limit) : run.one(id, order());
    }

    private Map<String, Object> order() {
        Map<String, Object> order = new LinkedHashMap<>();
        order.put("by", by);
        putUnlessNull(order, "why", why);
        return order;
    }

    private Map<String, Object> selection() {
        Map<String, Object> selection = order();
        selection.put("state", all ? ALL : states);
        putUnlessNull(selection, "partner", partner);
        putUnlessNull(selection, "connector", connector);
        return selection;
    }

    private static void putUnlessNull(Map<String, Object> members, String name, @Nullable String value) {
        if (value != null) {
            members.put(name, value);
        }
    }
}
