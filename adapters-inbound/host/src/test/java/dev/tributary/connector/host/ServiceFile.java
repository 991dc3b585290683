package dev.tributary.connector.host;

import dev.tributary.connector.spi.ConnectorProvider;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/** A class loader in which one service file says which connectors there are. */
final class ServiceFile extends ClassLoader {

    private static final String NAME = "META-INF/services/" + ConnectorProvider.class.getName();

    private final URL file;

    private ServiceFile(URL file) {
        super(ServiceFile.class.getClassLoader());
        this.file = file;
    }

    static ClassLoader naming(Path directory, List<String> lines) throws IOException {
        Path file = Files.write(directory.resolve("providers"), lines);
        return new ServiceFile(file.toUri().toURL());
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return NAME.equals(name) ? Collections.enumeration(List.of(file)) : super.getResources(name);
    }
}
