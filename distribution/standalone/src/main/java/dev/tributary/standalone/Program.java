package dev.tributary.standalone;

import dev.tributary.standalone.command.CommandLineInterface;
import dev.tributary.standalone.logging.LoggingSetup;
import dev.tributary.standalone.terminal.Console;
import dev.tributary.standalone.terminal.Interruption;

/** Where the program starts. */
public final class Program {

    private Program() {}

    public static void main(String[] arguments) {
        CommandLineInterface commands = new CommandLineInterface(Console.ofProcess(), Interruption::ofProcess);
        int status = commands.execute(arguments);
        LoggingSetup.flush();
        System.exit(status);
    }
}
