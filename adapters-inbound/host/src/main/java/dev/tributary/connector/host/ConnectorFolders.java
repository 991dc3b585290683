package dev.tributary.connector.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/** The folders of connectors that lie in some directories, and what lies there otherwise. */
record ConnectorFolders(List<Path> folders, List<CatalogueFault> faults) {

    static ConnectorFolders in(List<Path> directories) {
        List<Path> folders = new ArrayList<>();
        List<CatalogueFault> faults = new ArrayList<>();
        for (Path directory : new LinkedHashSet<>(directories)) {
            try (Stream<Path> entries = Files.list(directory)) {
                entries.sorted().forEach(entry -> {
                    if (FolderReading.isJar(entry)) {
                        faults.add(FolderFaults.astray(entry));
                    } else if (Files.isDirectory(entry) && !isHidden(entry)) {
                        folders.add(entry);
                    }
                });
            } catch (IOException unreadable) {
                faults.add(FolderFaults.unreadable(directory));
            }
        }
        return new ConnectorFolders(List.copyOf(folders), List.copyOf(faults));
    }

    private static boolean isHidden(Path folder) {
        return folder.getFileName().toString().startsWith(".");
    }
}
