package dev.tributary.standalone.command;

import dev.tributary.standalone.terminal.Console;
import dev.tributary.standalone.terminal.Interruption;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import picocli.CommandLine;

/** Runs the command that the arguments name. */
public final class CommandLineInterface {

    private static final ResourceBundle.Control ENGLISH_UNLESS_TRANSLATED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Columns, with what it takes; the text of a longer one begins on a line of its own. */
    private static final int LONGEST_OPTION = 28;

    private final Console console;
    private final Supplier<Interruption> interruption;

    /** @param interruption asked by commands that run until they are interrupted */
    public CommandLineInterface(Console console, Supplier<Interruption> interruption) {
        this.console = console;
        this.interruption = interruption;
    }

    /** One of {@link ExitStatus}. */
    public int execute(String... arguments) {
        return new CommandLine(new TributaryCommand())
                .addSubcommand(new DemoCommand(console, interruption))
                .addSubcommand(new RunCommand(console, interruption))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new SimulatorCommand(console, interruption))
                .addSubcommand(
                        new CommandLine(new ConnectorsCommand(console)).addSubcommand(new VerifyCommand(console)))
                .addSubcommand(new MapCommand(console))
                .addSubcommand(new SubmitCommand(console, interruption))
                .addSubcommand(new RetryCommand(console))
                .addSubcommand(new ForgetCommand(console))
                .setUsageHelpLongOptionsMaxWidth(LONGEST_OPTION)
                .setResourceBundle(texts())
                .setOut(console.out())
                .setErr(console.err())
                .setParameterExceptionHandler(new WrongUsage(console))
                .setExecutionExceptionHandler(new UnexpectedFailure(console))
                .execute(arguments);
    }

    private ResourceBundle texts() {
        String name = CommandLineInterface.class.getPackageName() + ".Help";
        return ResourceBundle.getBundle(name, console.language(), ENGLISH_UNLESS_TRANSLATED);
    }
}
