package dev.tributary.connector.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tributary.connector.spi.ConnectorProvider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** Reads which providers a jar offers, by the rules of {@link java.util.ServiceLoader}. */
final class ServiceLines {

    static final String FILE = "META-INF/services/" + ConnectorProvider.class.getName();

    private ServiceLines() {}

    static List<String> of(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            ZipEntry entry = file.getEntry(FILE);
            return entry == null
                    ? List.of()
                    : new String(file.getInputStream(entry).readAllBytes(), UTF_8)
                            .lines()
                            .map(ServiceLines::withoutComment)
                            .filter(Predicate.not(String::isEmpty))
                            .toList();
        }
    }

    private static String withoutComment(String line) {
        int comment = line.indexOf('#');
        return (comment < 0 ? line : line.substring(0, comment)).strip();
    }
}
