package dev.tributary.connector.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells whether a folder of jars has changed: by their names, sizes and times. */
record FolderStamp(List<String> jars) {

    FolderStamp {
        jars = List.copyOf(jars);
    }

    static Map<Path, FolderStamp> in(List<Path> directories) {
        Map<Path, FolderStamp> stamps = new LinkedHashMap<>();
        ConnectorFolders.in(directories).folders().forEach(folder -> stamps.put(folder, of(folder)));
        return stamps;
    }

    static FolderStamp of(Path folder) {
        List<String> jars = new ArrayList<>();
        try {
            for (Path jar : FolderReading.jars(folder)) {
                jars.add(jar.getFileName() + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar));
            }
        } catch (IOException goneMeanwhile) {
            jars.add(goneMeanwhile.toString());
        }
        return new FolderStamp(jars);
    }
}
