package dev.tributary.standalone.command;

import dev.tributary.embedded.StartFailure;
import dev.tributary.ocean.simulator.SimulatorStartException;
import dev.tributary.standalone.demo.Demo;
import dev.tributary.standalone.demo.DemoOptions;
import dev.tributary.standalone.logging.LoggingSetup;
import dev.tributary.standalone.management.ManagementPortTaken;
import dev.tributary.standalone.terminal.Console;
import dev.tributary.standalone.terminal.Interruption;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows everything at work on this machine. */
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private final Console console;
    private final Supplier<Interruption> interruption;

    @Option(names = "--exit-when-done")
    private boolean exitWhenDone;

    @Option(names = "--json")
    private boolean json;

    DemoCommand(Console console, Supplier<Interruption> interruption) {
        this.console = console;
        this.interruption = interruption;
    }

    @Override
    public Integer call() throws Exception {
        LoggingSetup.onlyErrors();
        DemoOptions options = new DemoOptions(
                exitWhenDone ? DemoOptions.WhenDone.EXIT : DemoOptions.WhenDone.STAY,
                json ? DemoOptions.Output.MACHINES : DemoOptions.Output.PEOPLE);
        try {
            boolean ended = new Demo(console, options, interruption.get()).play();
            return ended || !exitWhenDone ? ExitStatus.DONE : ExitStatus.FAILED;
        } catch (StartFailure failure) {
            console.complain(failure.explanation());
        } catch (ManagementPortTaken failure) {
            console.complain(failure.explanation());
        } catch (SimulatorStartException failure) {
            console.complain(SimulatorWords.of(failure));
        }
        return ExitStatus.FAILED;
    }
}
