package dev.tributary.standalone.command;

import dev.tributary.connector.spi.Text;
import dev.tributary.standalone.terminal.Console;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Owns up to a bug: the details go to the log. */
final class UnexpectedFailure implements CommandLine.IExecutionExceptionHandler {

    private final Console console;

    UnexpectedFailure(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
        LoggerFactory.getLogger(UnexpectedFailure.class).error("the command failed by a bug", failure);
        console.complain(new Text(
                "Tributary failed by a bug of its own, " + failure.getClass().getSimpleName()
                        + "; please report what the log tells of it.",
                "Tributary a échoué à cause d'un défaut interne, "
                        + failure.getClass().getSimpleName() + " ; merci de signaler ce qu'en dit le journal."));
        return ExitStatus.FAILED;
    }
}
