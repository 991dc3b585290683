package dev.tributary.standalone.command;

import dev.tributary.connector.spi.Text;
import dev.tributary.standalone.gateway.FoundConnectors;
import dev.tributary.standalone.gateway.OceanProfiles;
import dev.tributary.standalone.settings.Configuration;
import dev.tributary.standalone.settings.ReadSettings;
import dev.tributary.standalone.settings.SettingsReader;
import dev.tributary.standalone.terminal.Console;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads the settings and lists every fault. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--config", paramLabel = "FILE", required = true)
    private Path config = Path.of("tributary.yaml");

    @Option(names = "--json")
    private boolean json;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return new SettingsReader(
                        console.environment(), console.language(), FoundConnectors::ofProgram, new OceanProfiles())
                .read(config)
                .fold(sound -> tellOrder(sound.configuration()), this::tellFaults);
    }

    private int tellOrder(Configuration configuration) {
        if (json) {
            console.out()
                    .println(JsonText.of(new SettingsJson(configuration.file().toString(), List.of())));
        } else {
            int connectors = configuration.connectors().size();
            console.in(configuration.language())
                    .print(new Text(
                            configuration.file() + " is in order; connectors: " + connectors,
                            configuration.file() + " est en ordre ; connecteurs : " + connectors));
        }
        return ExitStatus.DONE;
    }

    private int tellFaults(ReadSettings.Faulty faulty) {
        if (json) {
            console.out().println(JsonText.of(SettingsJson.of(faulty)));
        } else {
            SettingsReport.print(faulty, console.out());
        }
        return ExitStatus.WRONG;
    }
}
