package dev.tributary.standalone.gateway;

import dev.tributary.connector.host.Catalogue;
import dev.tributary.connector.host.ConnectorHost;
import dev.tributary.connector.host.HostSettings;
import dev.tributary.connector.host.settings.SettingFault;
import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Text;
import dev.tributary.standalone.settings.ConnectorTypes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The connectors that the program finds. */
public final class FoundConnectors implements ConnectorTypes {

    private static final Text NAMES = new Text(
            "names, each with the settings of a connector", "des noms, chacun avec les réglages d'un connecteur");

    /** Set by the start script; when the program is run otherwise, there is no folder beside it. */
    private static final String HOME = "tributary.home";

    private final Catalogue catalogue;
    private final boolean changing;

    private FoundConnectors(Catalogue catalogue, boolean changing) {
        this.catalogue = catalogue;
        this.changing = changing;
    }

    /**
     * What lies beside this program, and in the directory.
     *
     * @param directory that holds further connectors; null for none
     */
    public static FoundConnectors ofProgram(@Nullable Path directory) {
        return new FoundConnectors(catalogueOf(directory), false);
    }

    /** The same, while folders may come and go: a type that is not there is no fault. */
    public static FoundConnectors changing(@Nullable Path directory) {
        return new FoundConnectors(catalogueOf(directory), true);
    }

    private static Catalogue catalogueOf(@Nullable Path directory) {
        return Catalogue.of(FoundConnectors.class.getClassLoader(), directories(directory));
    }

    /** Where folders of connectors are looked for: beside the program, and in the directory. */
    public static List<Path> directories(@Nullable Path directory) {
        List<Path> directories = new ArrayList<>();
        String home = System.getProperty(HOME);
        if (home != null && Files.isDirectory(Path.of(home, "connectors"))) {
            directories.add(Path.of(home, "connectors"));
        }
        if (directory != null) {
            directories.add(directory);
        }
        return directories;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public Optional<List<Setting>> settingsOf(String type) {
        return catalogue.kinds().stream()
                .filter(kind -> kind.type().equals(type))
                .findFirst()
                .map(kind -> Stream.concat(Catalogue.commonSettings().stream(), kind.settings().stream())
                        .toList());
    }

    @Override
    public List<SettingFault> check(@Nullable Object connectors, Path start) {
        if (connectors == null) {
            return List.of();
        }
        if (!(connectors instanceof Map<?, ?> written)) {
            return List.of(SettingFault.invalid("connectors", NAMES));
        }
        Map<String, @Nullable Object> byName = new LinkedHashMap<>();
        written.forEach((name, settings) -> byName.put(String.valueOf(name), settings));
        HostSettings settings = new HostSettings(byName, "en", start);
        return changing
                ? ConnectorHost.faultsOfKnownTypes(catalogue, settings)
                : ConnectorHost.faults(catalogue, settings);
    }

    @Override
    public void close() {
        catalogue.close();
    }
}
