package dev.tributary.standalone.demo;

import dev.tributary.connector.spi.Text;
import dev.tributary.standalone.terminal.Console;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells people how the demo ended. */
final class Summary {

    private Summary() {}

    static void print(DemoResult result, Console console) {
        Verdicts verdicts = result.verdicts();
        console.out().println();
        console.print(new Text(
                "%d offered = %d accepted + %d duplicate + %d rejected"
                        .formatted(verdicts.offered(), verdicts.accepted(), verdicts.duplicate(), verdicts.rejected()),
                "%d présentées = %d acceptées + %d en double + %d rejetées"
                        .formatted(
                                verdicts.offered(), verdicts.accepted(), verdicts.duplicate(), verdicts.rejected())));
        String states = counts(result.deliveries());
        console.print(new Text("Deliveries: " + states, "Livraisons : " + states));
        String seen = counts(result.progressPassed());
        console.print(new Text("Seen in the field: " + seen, "Vues sur le terrain : " + seen));
        console.print(new Text("What did not simply go through:", "Ce qui n'est pas simplement passé :"));
        result.remarks().forEach(remark -> console.out().println(remark.line()));
        if (result.isAsExpected()) {
            console.print(new Text(
                    "All ended as expected, in %.1f s.".formatted(result.seconds()),
                    "Tout s'est terminé comme prévu, en %.1f s.".formatted(result.seconds())));
        } else {
            console.print(new Text("Not as expected:", "Pas comme prévu :"));
            result.unexpected().forEach(line -> console.out().println("  " + line));
        }
    }

    private static String counts(Map<?, Integer> states) {
        return states.entrySet().stream()
                .map(state -> state.getKey() + " " + state.getValue())
                .collect(Collectors.joining(", "));
    }
}
