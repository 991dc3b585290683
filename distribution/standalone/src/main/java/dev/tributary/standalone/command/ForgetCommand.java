package dev.tributary.standalone.command;

import dev.tributary.connector.spi.Text;
import dev.tributary.standalone.terminal.Console;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** Has a running gateway forget a person. */
@Command(name = "forget", mixinStandardHelpOptions = true)
final class ForgetCommand implements Callable<Integer> {

    /** All missions are looked at, and the store's file is written anew. */
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final Console console;

    @Mixin
    private final GatewayOptions gateway = new GatewayOptions();

    @Option(names = "--person", paramLabel = "NAME", required = true)
    private String person = "";

    ForgetCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        Optional<GatewayClient> client = gateway.client(console);
        if (client.isEmpty()) {
            return ExitStatus.WRONG;
        }
        return client.get()
                .post("admin/v1/forget", Map.of("person", person), PATIENCE)
                .fold(this::tell, undone -> {
                    undone.complaint().tell(console);
                    return undone.exitStatus();
                });
    }

    private int tell(GatewayReply.Done done) {
        JsonNode removed = done.told().path("removed");
        JsonNode kept = done.told().path("kept");
        if (gateway.json()) {
            console.out().println(JsonText.of(done.told()));
        } else {
            tellRemoved(removed);
            tellKept(kept);
            tellUnfinished(done.told().path("unfinished"));
        }
        boolean isAllGone = kept.path("missions").asLong() == 0 && !done.told().has("unfinished");
        return isAllGone ? ExitStatus.DONE : ExitStatus.FAILED;
    }

    private void tellRemoved(JsonNode removed) {
        String missions = removed.path("missions").asString();
        String verdicts = removed.path("verdicts").asString();
        console.print(new Text(
                "Removed: " + missions + " missions with their timelines, " + verdicts + " remembered verdicts.",
                "Supprimé : " + missions + " missions avec leur historique, " + verdicts + " verdicts mémorisés."));
        if (!removed.path("ids").isEmpty()) {
            console.print(new Text(
                    "Océan keeps its own; have these deleted there, as far as it still holds them:",
                    "Océan garde les siennes ; faites-y supprimer celles-ci, s'il les a encore :"));
            removed.path("ids").forEach(id -> console.out().println("  " + id.asString()));
        }
    }

    private void tellKept(JsonNode kept) {
        if (kept.path("missions").asLong() == 0) {
            return;
        }
        String missions = kept.path("missions").asString();
        console.print(new Text(
                "Kept: " + missions
                        + " missions whose delivery has not ended or is in doubt. Have them cancelled, or wait;"
                        + " one that has failed is sent again first (tributary retry ID). Then call this again.",
                "Conservé : " + missions
                        + " missions dont la livraison n'est pas terminée ou est incertaine. Faites-les"
                        + " annuler, ou attendez ; une livraison échouée est d'abord renvoyée (tributary retry ID). Puis"
                        + " relancez cette commande."));
        kept.path("shown")
                .forEach(mission -> console.out()
                        .println("  " + mission.path("id").asString() + "  "
                                + mission.path("state").asString()));
    }

    /** What the store tells is in English. */
    private void tellUnfinished(JsonNode why) {
        if (why.isString()) {
            console.print(new Text(
                    "Not finished: " + why.asString()
                            + " Call this again then: what is on the disk still shows the person.",
                    "Inachevé : " + why.asString()
                            + " Puis relancez cette commande : le disque montre encore la personne."));
        }
    }
}
