package dev.tributary.connector.host;

import dev.tributary.connector.spi.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One folder that has come, changed or gone, and what hangs on it. */
final class FolderChange {

    private static final System.Logger LOGGER = System.getLogger("tributary.host");

    private final Roster roster;
    private final Catalogue former;
    private final Path folder;
    private final @Nullable ConnectorFolder old;

    FolderChange(Roster roster, Path folder) {
        this.roster = roster;
        this.former = roster.catalogue();
        this.folder = folder;
        this.old = former.folders().stream()
                .filter(known -> known.path().equals(folder))
                .findFirst()
                .orElse(null);
    }

    /** Why everything has to stay as it is; empty if nothing speaks against the change. */
    List<Text> refusals(@Nullable ConnectorFolder loaded) {
        if (loaded == null) {
            return List.of();
        }
        if (!loaded.faults().isEmpty()) {
            return loaded.faults().stream().map(CatalogueFault::message).toList();
        }
        Catalogue next = next(loaded);
        return Stream.concat(taken(next, loaded), unfit(next, loaded)).toList();
    }

    private static Stream<Text> taken(Catalogue next, ConnectorFolder loaded) {
        return loaded.providers().stream()
                .filter(provider ->
                        !next.find(provider.kind().type()).orElseThrow().equals(provider))
                .map(provider -> CatalogueFaults.duplicate(
                                provider.kind().where(),
                                next.find(provider.kind().type()).orElseThrow().kind())
                        .message());
    }

    /** The settings of those that run must fit the new version, by its own rules as well. */
    private Stream<Text> unfit(Catalogue next, ConnectorFolder loaded) {
        return wanted(loaded).stream()
                .filter(name -> roster.running(name) != null)
                .map(name -> roster.faults(next, name))
                .filter(faults -> !faults.isEmpty())
                .map(Causes::of);
    }

    /** Takes the change up; where what ran before does not start anew, everything is put back. */
    void apply(@Nullable ConnectorFolder loaded) {
        FolderExchange exchange = new FolderExchange(roster, affected(loaded));
        Set<String> wanted = new HashSet<>(exchange.stop());
        wanted.retainAll(wanted(loaded));
        exchange.begin(next(loaded));
        List<ConnectorStatus> missing = wanted.isEmpty() ? List.of() : exchange.missing(wanted);
        if (missing.isEmpty()) {
            end(old);
            LOGGER.log(
                    System.Logger.Level.INFO,
                    folder + (loaded == null ? " is gone" : " is loaded") + ": " + affected(loaded));
        } else {
            missing.forEach(this::tellOfReturn);
            exchange.stop();
            exchange.begin(former);
            end(loaded);
        }
    }

    private void tellOfReturn(ConnectorStatus missing) {
        LOGGER.log(
                System.Logger.Level.ERROR,
                "the change of " + folder + " is taken back, and the former one started again: connector "
                        + missing.name() + " does not start: "
                        + missing.health().detail().english());
    }

    private static void end(@Nullable ConnectorFolder read) {
        if (read != null) {
            read.close();
        }
    }

    private Catalogue next(@Nullable ConnectorFolder loaded) {
        List<ConnectorFolder> folders = new ArrayList<>(former.folders());
        folders.remove(old);
        if (loaded != null) {
            folders.add(loaded);
        }
        return former.with(folders);
    }

    /** The connectors of the settings whose type is, or was, in the folder. */
    private List<String> affected(@Nullable ConnectorFolder loaded) {
        Set<String> types =
                Stream.of(types(old), types(loaded)).flatMap(Set::stream).collect(Collectors.toSet());
        return roster.settings().connectors().keySet().stream()
                .filter(name -> types.contains(type(name)))
                .toList();
    }

    /** Those among them whose type is in this folder. */
    private Set<String> wanted(@Nullable ConnectorFolder loaded) {
        return affected(loaded).stream()
                .filter(name -> types(loaded).contains(type(name)))
                .collect(Collectors.toSet());
    }

    private static Set<String> types(@Nullable ConnectorFolder folder) {
        return folder == null
                ? Set.of()
                : folder.providers().stream()
                        .map(provider -> provider.kind().type())
                        .collect(Collectors.toSet());
    }

    private String type(String name) {
        return roster.settings().connectors().get(name) instanceof Map<?, ?> written
                ? String.valueOf(written.get(CommonSettings.TYPE))
                : "";
    }
}
