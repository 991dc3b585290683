package dev.tributary.standalone.command;

import dev.tributary.connector.spi.Text;
import dev.tributary.standalone.terminal.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what would be made of a file, or tests what mappings make of their own examples; sends nothing. */
@Command(name = "map", mixinStandardHelpOptions = true)
final class MapCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "file")
    private List<Path> files = List.of();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Option(names = "--test")
    private boolean test;

    @Option(names = "--limit", paramLabel = "N")
    private long limit = Long.MAX_VALUE;

    @Option(names = "--json")
    private boolean json;

    MapCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (test) {
            return new ExampleRun(console, json).run(reading.mappings(files), reading);
        }
        if (files.size() != 1 || limit < 1) {
            console.complain(new Text(
                    "Name one file to look at, or --test with a mapping; --limit is 1 or more.",
                    "Indiquez un fichier à regarder, ou --test avec un mapping ; --limit vaut 1 ou plus."));
            return ExitStatus.WRONG;
        }
        Path file = files.get(0);
        return reading.rulesFor(file, console)
                .map(rules -> new MapRun(console, json, limit).run(file, rules))
                .orElse(ExitStatus.WRONG);
    }
}
