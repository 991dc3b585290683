package dev.tributary.standalone.command;

import dev.tributary.embedded.StartFailure;
import dev.tributary.embedded.TributaryBuilder;
import dev.tributary.standalone.gateway.Drain;
import dev.tributary.standalone.gateway.FoundConnectors;
import dev.tributary.standalone.gateway.GatewayDescription;
import dev.tributary.standalone.gateway.OceanProfiles;
import dev.tributary.standalone.gateway.RunningProgram;
import dev.tributary.standalone.gateway.Start;
import dev.tributary.standalone.management.ManagementPortTaken;
import dev.tributary.standalone.settings.Configuration;
import dev.tributary.standalone.settings.ConnectorTypes;
import dev.tributary.standalone.settings.ReadSettings;
import dev.tributary.standalone.settings.SettingsReader;
import dev.tributary.standalone.terminal.Console;
import dev.tributary.standalone.terminal.Interruption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the gateway until it is interrupted. */
@Command(name = "run", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger("dev.tributary");
    /** Whoever sent SIGTERM waits ten seconds as a rule; the gateway lets calls to Océan take eight of them. */
    private static final Duration LONGEST_DRAIN = Duration.ofMillis(9_500);
    /** Part of that time, where the start is not over yet; most starts are over in a second. */
    private static final Duration REST_OF_START = Duration.ofSeconds(3);

    private final Console console;
    private final Supplier<Interruption> interruption;

    @Option(names = "--config", paramLabel = "FILE", required = true)
    private Path config = Path.of("tributary.yaml");

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--watch-connectors")
    private boolean watchConnectors;

    RunCommand(Console console, Supplier<Interruption> interruption) {
        this.console = console;
        this.interruption = interruption;
    }

    @Override
    public Integer call() {
        ConnectorTypes.Search search = watchConnectors ? FoundConnectors::changing : FoundConnectors::ofProgram;
        return new SettingsReader(console.environment(), console.language(), search, new OceanProfiles())
                .read(config)
                .fold(sound -> run(sound.configuration()), this::tellFaults);
    }

    private int tellFaults(ReadSettings.Faulty faulty) {
        if (json) {
            console.out().println(JsonText.of(SettingsJson.of(faulty)));
        } else {
            SettingsReport.print(faulty, console.err());
        }
        return ExitStatus.WRONG;
    }

    private int run(Configuration configuration) {
        Console speaking = console.in(configuration.language());
        Interruption end = interruption.get();
        GatewayDescription description = new GatewayDescription(configuration);
        try {
            TributaryBuilder builder = description.builder();
            if (watchConnectors) {
                builder.watchConnectors();
            }
            Start<RunningProgram> start = Start.of(() -> RunningProgram.start(
                    builder, description.management(), description.backlogLimit(), Clock.systemUTC()));
            Optional<RunningProgram> program = start.await(end, REST_OF_START);
            return program.isPresent()
                    ? runUntil(end, program.get())
                    : stop(start::giveUp, LONGEST_DRAIN.minus(REST_OF_START));
        } catch (StartFailure failure) {
            Complaint.of(failure).tell(speaking);
            return ExitStatus.of(failure);
        } catch (ManagementPortTaken failure) {
            Complaint.of(failure).tell(speaking);
            return ExitStatus.FAILED;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return ExitStatus.FAILED;
        }
    }

    private int runUntil(Interruption end, RunningProgram program) throws InterruptedException {
        LOG.atInfo()
                .addKeyValue("version", ProgramVersion.current())
                .addKeyValue("management", program.management().uri())
                .addKeyValue("connectors", program.tributary().connectors().keySet())
                .log("ready");
        Duration patience = end.hasCome() ? LONGEST_DRAIN.minus(REST_OF_START) : LONGEST_DRAIN;
        end.await();
        return stop(program, patience);
    }

    private static int stop(AutoCloseable running, Duration patience) throws InterruptedException {
        LOG.info("stopping");
        boolean drained = Drain.close(running, patience);
        LOG.info(drained ? "stopped" : "stopped before all was closed; nothing that was accepted is lost");
        return drained ? ExitStatus.DONE : ExitStatus.FAILED;
    }
}
