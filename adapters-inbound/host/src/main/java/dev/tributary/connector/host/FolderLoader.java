package dev.tributary.connector.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Loads the classes of one folder. Its resources are those of its own jars: no one else's service files are found. */
final class FolderLoader extends URLClassLoader {

    FolderLoader(String folder, List<Path> jars) {
        super("tributary-connector-" + folder, urls(jars), SpiLoader.SHARED);
    }

    private static URL[] urls(List<Path> jars) {
        return jars.stream().map(FolderLoader::url).toArray(URL[]::new);
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public @Nullable URL getResource(String name) {
        return findResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return findResources(name);
    }
}
