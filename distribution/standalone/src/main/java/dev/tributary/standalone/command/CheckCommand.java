package dev.tributary.standalone.command;

import dev.tributary.connector.spi.Text;
import dev.tributary.embedded.StartFailure;
import dev.tributary.standalone.gateway.FoundConnectors;
import dev.tributary.standalone.gateway.GatewayDescription;
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
        return new SettingsReader(console.environment(), console.language(), FoundConnectors::ofProgram)
                .read(config)
                .fold(sound -> checkParts(sound.configuration()), this::tellFaults);
    }

    /** What only the parts themselves can tell, such as what is wrong in an Océan profile. */
    private int checkParts(Configuration configuration) {
        try {
            new GatewayDescription(configuration).builder().check();
        } catch (StartFailure failure) {
            return tellFailure(configuration, Complaint.of(failure));
        }
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

    private int tellFailure(Configuration configuration, Complaint complaint) {
        String told = complaint.words().in(configuration.language());
        if (json) {
            SettingsJson.Fault fault = new SettingsJson.Fault("setting-invalid", "ocean.profile", null, null, told);
            console.out()
                    .println(JsonText.of(new SettingsJson(configuration.file().toString(), List.of(fault))));
        } else {
            console.out().println(Complaint.line(told, complaint.code()));
            console.out().println(complaint.page(configuration.language()));
        }
        return ExitStatus.WRONG;
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
