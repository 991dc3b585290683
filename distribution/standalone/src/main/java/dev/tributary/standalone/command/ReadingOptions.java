package dev.tributary.standalone.command;

import dev.tributary.connector.formats.FileRules;
import dev.tributary.connector.formats.Format;
import dev.tributary.connector.formats.mapping.Mapping;
import dev.tributary.connector.formats.rows.RowRules;
import dev.tributary.connector.spi.Text;
import dev.tributary.standalone.settings.MappingFile;
import dev.tributary.standalone.settings.ReadSettings;
import dev.tributary.standalone.terminal.Console;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of the commands that read files of missions. */
final class ReadingOptions {

    private static final String FORMATS = Stream.concat(
                    Stream.of(FileRules.AUTO), Stream.of(Format.values()).map(ReadingOptions::name))
            .collect(Collectors.joining(", "));

    private static final String FRENCH = "french";
    private static final String AS_IS = "as-is";

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "reading.mapping")
    private @Nullable Path mapping;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "reading.format")
    private String format = FileRules.AUTO;

    @Option(names = "--time-zone", paramLabel = "ZONE", descriptionKey = "reading.time-zone")
    private @Nullable String timeZone;

    @Option(names = "--postcodes", paramLabel = "HOW", descriptionKey = "reading.postcodes")
    private String postcodes = FRENCH;

    /** The mappings to be tested: this one, and further ones. */
    List<Path> mappings(List<Path> further) {
        List<Path> all = new ArrayList<>(further);
        if (mapping != null) {
            all.add(0, mapping);
        }
        return all;
    }

    /** How the file is to be read; empty where something is wrong with it or the options, all of which is told. */
    Optional<FileRules> rulesFor(Path file, Console console) {
        List<Path> needed = mapping == null ? List.of(file) : List.of(file, mapping);
        boolean isThere = areThere(needed, console);
        Optional<FileRules> read = rulesOf(mapping, console);
        return isThere ? read : Optional.empty();
    }

    /** The same for what a mapping says of itself. */
    Optional<FileRules> rulesOf(@Nullable Path mappingFile, Console console) {
        List<Text> wrong = wrong();
        wrong.forEach(console::complain);
        return mappingIn(mappingFile, console).filter(read -> wrong.isEmpty()).map(this::rules);
    }

    private List<Text> wrong() {
        List<Text> wrong = new ArrayList<>();
        if (!isKnown()) {
            wrong.add(new Text("--format is one of " + FORMATS, "--format vaut l'un de " + FORMATS));
        }
        if (timeZone != null && zone().isEmpty()) {
            wrong.add(new Text(
                    "--time-zone is a time zone such as Europe/Paris", "--time-zone est un fuseau comme Europe/Paris"));
        }
        if (!List.of(FRENCH, AS_IS).contains(postcodes)) {
            wrong.add(new Text("--postcodes is french or as-is", "--postcodes vaut french ou as-is"));
        }
        return wrong;
    }

    private Optional<ZoneId> zone() {
        try {
            return Optional.ofNullable(timeZone).map(ZoneId::of);
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    static boolean areThere(List<Path> files, Console console) {
        List<Path> missing =
                files.stream().filter(file -> !Files.isRegularFile(file)).toList();
        missing.forEach(file -> console.complain(
                new Text(file + " is no file: correct its name", file + " n'est pas un fichier : corrigez son nom")));
        return missing.isEmpty();
    }

    /** What is not there was told already. */
    private static Optional<Mapping> mappingIn(@Nullable Path file, Console console) {
        if (file == null) {
            return Optional.of(Mapping.none());
        }
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        MappingFile read = MappingFile.read(file, console.environment());
        Optional<ReadSettings.Faulty> faulty = read.faulty(console.language());
        faulty.ifPresent(faults -> SettingsReport.print(faults, console.err()));
        return faulty.isPresent() ? Optional.empty() : Optional.of(read.mapping());
    }

    private FileRules rules(Mapping read) {
        FileRules usual = FileRules.of(zone().map(read::or).orElse(read));
        RowRules rows = usual.rows();
        FileRules rules = new FileRules(
                usual.format(),
                usual.text(),
                new RowRules(
                        rows.mapping(),
                        rows.zones(),
                        postcodes.equals(AS_IS) ? RowRules.Postcodes.AS_IS : RowRules.Postcodes.FRENCH));
        return Stream.of(Format.values())
                .filter(known -> name(known).equals(format))
                .findFirst()
                .map(rules::with)
                .orElse(rules);
    }

    private boolean isKnown() {
        return format.equals(FileRules.AUTO)
                || Stream.of(Format.values()).anyMatch(known -> name(known).equals(format));
    }

    private static String name(Format known) {
        return known.name().toLowerCase(Locale.ROOT);
    }
}
