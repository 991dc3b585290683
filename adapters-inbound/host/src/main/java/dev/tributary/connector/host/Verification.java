package dev.tributary.connector.host;

import dev.tributary.connector.host.settings.SettingsCheck;
import dev.tributary.connector.spi.ConnectorException;
import dev.tributary.connector.spi.ConnectorProvider;
import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Settings;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;

/** Loads one folder as the host would, and checks what every connector promises without being started. */
public final class Verification {

    private static final String SPI = ConnectorProvider.class.getPackageName().replace('.', '/') + "/";

    private final Path folder;
    private final List<CatalogueFault> findings = new ArrayList<>();

    private Verification(Path folder) {
        this.folder = folder;
    }

    /**
     * What was found.
     *
     * @param kinds the connectors in the folder
     * @param findings all that is wrong with it
     */
    public record Result(List<ConnectorKind> kinds, List<CatalogueFault> findings) {
        public Result {
            kinds = List.copyOf(kinds);
            findings = List.copyOf(findings);
        }
    }

    /** Starts nothing; a connector is made, once, where its settings need no value. */
    public static Result of(Path folder) {
        return new Verification(folder.toAbsolutePath().normalize()).run();
    }

    private Result run() {
        try (ConnectorFolder read = FolderReading.read(folder)) {
            findings.addAll(read.faults());
            findings.addAll(new Catalogue(List.of(), List.of(), List.of(read))
                    .faults().stream()
                            .filter(fault -> !findings.contains(fault))
                            .toList());
            findSpi();
            read.providers().forEach(this::verify);
            return new Result(read.providers().stream().map(FoundProvider::kind).toList(), findings);
        }
    }

    private void findSpi() {
        try {
            for (Path jar : FolderReading.jars(folder)) {
                try (JarFile file = new JarFile(jar.toFile())) {
                    if (file.stream().anyMatch(entry -> isOfSpi(entry.getName()))) {
                        findings.add(VerificationFaults.carriesSpi(jar));
                    }
                }
            }
        } catch (IOException toldAlready) {
            return; // by the reading of the folder
        }
    }

    private static boolean isOfSpi(String entry) {
        return entry.startsWith(SPI) && entry.endsWith(".class");
    }

    private void verify(FoundProvider found) {
        ConnectorKind kind = found.kind();
        if (kind.version().isBlank()) {
            findings.add(VerificationFaults.textMissing(kind.where(), "version"));
        }
        check(kind.where(), "description", kind.description());
        check(kind.where(), "", kind.settings());
        SettingsCheck.of(kind.settings())
                .check("", Map.of())
                .fold(sound -> create(found, sound.settings()), faulty -> false);
    }

    private void check(String where, String within, List<Setting> settings) {
        for (Setting setting : settings) {
            String name = within + setting.name();
            check(where, name, setting.description());
            check(where, name + ".", setting.fields());
        }
    }

    private void check(String where, String what, Text text) {
        if (text.english().isBlank() || text.french().isBlank()) {
            findings.add(VerificationFaults.textMissing(where, what));
        }
    }

    private boolean create(FoundProvider found, Settings settings) {
        Set<Thread> before = threads();
        try {
            found.loader()
                    .call(() -> found.provider()
                            .create(new TrialContext(found.kind().type(), settings)));
        } catch (ConnectorException | IllegalArgumentException needsMore) {
            return false; // by its own rules, which it has told in the way it should
        } catch (Throwable failure) {
            findings.add(VerificationFaults.createFailed(found.kind().where(), failure));
        }
        Set<Thread> begun = new HashSet<>(threads());
        begun.removeAll(before);
        if (begun.stream()
                .anyMatch(thread ->
                        thread.getContextClassLoader() == found.loader().loader())) {
            findings.add(VerificationFaults.createOpens(found.kind().where()));
        }
        return true;
    }

    private static Set<Thread> threads() {
        return Set.copyOf(Thread.getAllStackTraces().keySet());
    }
}
