package dev.tributary.standalone.command;

import dev.tributary.connector.host.Catalogue;
import dev.tributary.connector.host.ConnectorKind;
import dev.tributary.connector.host.settings.Nearest;
import dev.tributary.connector.spi.Text;
import dev.tributary.standalone.gateway.FoundConnectors;
import dev.tributary.standalone.terminal.Console;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the connectors that are found. */
@Command(name = "connectors", mixinStandardHelpOptions = true)
final class ConnectorsCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "TYPE", descriptionKey = "type")
    private @Nullable String type;

    @Option(names = "--directory", paramLabel = "DIR")
    private @Nullable Path directory;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--schema")
    private boolean schema;

    ConnectorsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (schema && type == null) {
            console.complain(new Text(
                    "Say whose schema: tributary connectors TYPE --schema.",
                    "Dites de quel type : tributary connectors TYPE --schema."));
            return ExitStatus.WRONG;
        }
        try (Catalogue catalogue = FoundConnectors.ofProgram(directory).catalogue()) {
            catalogue.faults().forEach(fault -> console.complain(fault.message()));
            List<ConnectorKind> kinds = catalogue.kinds();
            return type == null ? list(kinds) : show(kinds, type);
        }
    }

    private int list(List<ConnectorKind> kinds) {
        if (json) {
            console.out().println(JsonText.of(kinds.stream().map(KindJson::of).toList()));
        } else {
            KindSheet sheet = new KindSheet(console.language());
            kinds.forEach(kind -> console.out().print(sheet.summaryOf(kind)));
            console.out().flush();
        }
        return ExitStatus.DONE;
    }

    private int show(List<ConnectorKind> kinds, String wanted) {
        Optional<ConnectorKind> kind =
                kinds.stream().filter(found -> found.type().equals(wanted)).findFirst();
        if (kind.isEmpty()) {
            complainOfUnknown(kinds.stream().map(ConnectorKind::type).toList(), wanted);
            return ExitStatus.WRONG;
        }
        if (schema) {
            console.out().println(JsonText.of(KindSchema.of(kind.get())));
        } else if (json) {
            console.out().println(JsonText.of(KindJson.of(kind.get())));
        } else {
            console.out().print(new KindSheet(console.language()).of(kind.get()));
            console.out().flush();
        }
        return ExitStatus.DONE;
    }

    private void complainOfUnknown(List<String> types, String wanted) {
        String near = Nearest.to(wanted, types).orElse(null);
        String known = String.join(", ", types);
        console.complain(
                near == null
                        ? new Text(
                                "No connector is of type " + wanted + "; there are: " + known,
                                "Aucun connecteur n'est du type " + wanted + " ; il y a : " + known)
                        : new Text(
                                "No connector is of type " + wanted + "; did you mean " + near + "?",
                                "Aucun connecteur n'est du type " + wanted + " ; vouliez-vous dire " + near + " ?"));
    }
}
