package dev.tributary.standalone.command;

import dev.tributary.connector.formats.FileRules;
import dev.tributary.connector.host.ConnectorHost;
import dev.tributary.connector.spi.Text;
import dev.tributary.standalone.terminal.Console;
import dev.tributary.standalone.terminal.Interruption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hands the missions in a file to a running gateway. */
@Command(name = "submit", mixinStandardHelpOptions = true)
final class SubmitCommand implements Callable<Integer> {

    private final Console console;
    private final Supplier<Interruption> interruption;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--partner", paramLabel = "NAME")
    private String partner = ConnectorHost.OPERATOR;

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Option(names = "--result", paramLabel = "FILE")
    private @Nullable Path result;

    @Mixin
    private final GatewayOptions gateway = new GatewayOptions();

    SubmitCommand(Console console, Supplier<Interruption> interruption) {
        this.console = console;
        this.interruption = interruption;
    }

    @Override
    public Integer call() throws InterruptedException {
        Optional<FileRules> rules = reading.rulesFor(file, console);
        Optional<GatewayClient> client = gateway.client(console);
        Path target = result == null ? Path.of(file + ".result.csv") : result;
        boolean isTarget = isTarget(target);
        if (rules.isEmpty() || client.isEmpty() || !isTarget) {
            return ExitStatus.WRONG;
        }
        return new SubmitRun(console, gateway.json(), file, target)
                .run(rules.get(), partner, client.get(), interruption.get());
    }

    private boolean isTarget(Path target) {
        if (!isFile(target) && !Files.isDirectory(target)) {
            return true;
        }
        console.complain(new Text(
                "--result names the file itself, or a directory: name another file",
                "--result indique le fichier lui-même, ou un répertoire : indiquez un autre fichier"));
        return false;
    }

    /** Whether it is the file that is read, by whatever name. */
    private boolean isFile(Path target) {
        try {
            return Files.exists(target) && Files.exists(file) && Files.isSameFile(target, file);
        } catch (IOException unknown) {
            return true;
        }
    }
}
