package dev.tributary.standalone.command;

import dev.tributary.connector.spi.Text;
import dev.tributary.standalone.terminal.Console;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Explains arguments that no command takes. */
final class WrongUsage implements CommandLine.IParameterExceptionHandler {

    private final Console console;

    WrongUsage(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        CommandLine command = fault.getCommandLine();
        console.complain(explain(fault));
        String help = command.getCommandSpec().qualifiedName() + " --help";
        console.complain(new Text("Try: " + help, "Essayez : " + help));
        return ExitStatus.WRONG;
    }

    private static Text explain(ParameterException fault) {
        List<String> strangers = fault.getCommandLine().getUnmatchedArguments();
        if (!strangers.isEmpty()) {
            return unmatched(new UnmatchedArgumentException(fault.getCommandLine(), strangers));
        }
        if (fault instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream().map(WrongUsage::name).collect(Collectors.joining(", "));
            return new Text("Missing: " + names, "Il manque : " + names);
        }
        String told = fault.getMessage();
        return new Text("Wrong usage: " + told, "Mauvais usage : " + told);
    }

    private static Text unmatched(UnmatchedArgumentException fault) {
        String argument = fault.getUnmatched().get(0);
        List<String> near = fault.getSuggestions();
        String english = "Unknown here: " + argument;
        String french = "Inconnu ici : " + argument;
        if (near.isEmpty()) {
            return new Text(english, french);
        }
        return new Text(
                english + "; did you mean " + near.get(0) + "?", french + " ; vouliez-vous dire " + near.get(0) + " ?");
    }

    private static String name(CommandLine.Model.ArgSpec argument) {
        return argument.isOption()
                ? ((CommandLine.Model.OptionSpec) argument).longestName() + " " + argument.paramLabel()
                : argument.paramLabel();
    }
}
