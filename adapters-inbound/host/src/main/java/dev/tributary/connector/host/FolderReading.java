package dev.tributary.connector.host;

import dev.tributary.connector.spi.ConnectorProvider;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one folder of jars, whatever is broken in it. */
final class FolderReading {

    private final Path folder;
    private final FolderStamp stamp;
    private final @Nullable Path copy;
    private final List<FoundProvider> providers = new ArrayList<>();
    private final List<CatalogueFault> faults = new ArrayList<>();

    private FolderReading(Path folder, FolderStamp stamp, @Nullable Path copy) {
        this.folder = folder;
        this.stamp = stamp;
        this.copy = copy;
    }

    static ConnectorFolder read(Path folder) {
        return new FolderReading(folder, FolderStamp.of(folder), null).read();
    }

    /** The same of a copy, whose jars stay as they are whatever happens to the folder. */
    static ConnectorFolder copied(Path folder) {
        FolderStamp stamp = FolderStamp.of(folder);
        try {
            return new FolderReading(folder, stamp, FolderCopy.of(folder)).read();
        } catch (IOException unreadable) {
            return new FolderReading(folder, stamp, null).failed(FolderFaults.unreadable(folder));
        }
    }

    /** The jars of a folder, by name. */
    static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(FolderReading::isJar).sorted().toList();
        }
    }

    static boolean isJar(Path file) {
        return file.getFileName().toString().endsWith(".jar") && !Files.isDirectory(file);
    }

    private ConnectorFolder read() {
        List<Path> jars;
        try {
            jars = jars(copy == null ? folder : copy);
        } catch (IOException unreadable) {
            return failed(FolderFaults.unreadable(folder));
        }
        if (jars.isEmpty()) {
            return failed(FolderFaults.empty(folder));
        }
        Map<String, Path> named = named(jars);
        if (named.isEmpty() && faults.isEmpty()) {
            faults.add(FolderFaults.serviceMissing(folder));
        }
        return faults.isEmpty() ? load(jars, named) : new ConnectorFolder(folder, stamp, List.of(), faults, null, copy);
    }

    private ConnectorFolder failed(CatalogueFault fault) {
        return new ConnectorFolder(folder, stamp, List.of(), List.of(fault), null, copy);
    }

    private Map<String, Path> named(List<Path> jars) {
        Map<String, Path> named = new LinkedHashMap<>();
        for (Path jar : jars) {
            try {
                ServiceLines.of(jar).forEach(provider -> named.putIfAbsent(provider, jar));
            } catch (IOException | RuntimeException unreadable) { // a signature that does not fit is told by the latter
                faults.add(FolderFaults.jarUnreadable(folder.resolve(jar.getFileName())));
            }
        }
        return named;
    }

    private ConnectorFolder load(List<Path> jars, Map<String, Path> named) {
        FolderLoader loader = new FolderLoader(folder.getFileName().toString(), jars);
        named.forEach((provider, jar) -> new ContextLoader(loader).get(() -> {
            find(loader, provider, provider + " (" + folder.resolve(jar.getFileName()) + ")");
            return provider;
        }));
        return new ConnectorFolder(folder, stamp, providers, faults, loader, copy);
    }

    private void find(FolderLoader loader, String provider, String where) {
        try {
            Class<?> found = Class.forName(provider, false, loader);
            if (!ConnectorProvider.class.isAssignableFrom(found)) {
                faults.add(FolderFaults.notAProvider(where));
            } else if (!isPublic(found)) {
                faults.add(FolderFaults.noConstructor(where));
            } else {
                admit((ConnectorProvider) found.getConstructor().newInstance(), where);
            }
        } catch (InvocationTargetException failure) {
            faults.add(
                    failure.getCause() instanceof LinkageError missing
                            ? FolderFaults.classMissing(where, Causes.missing(missing))
                            : CatalogueFaults.unusable(where, failure.getCause()));
        } catch (ReflectiveOperationException | LinkageError missing) {
            faults.add(FolderFaults.classMissing(where, Causes.missing(missing)));
        } catch (RuntimeException refused) {
            faults.add(CatalogueFaults.unusable(where, refused));
        }
    }

    private static boolean isPublic(Class<?> provider) {
        boolean made = Modifier.isPublic(provider.getModifiers()) && !Modifier.isAbstract(provider.getModifiers());
        return made
                && Stream.of(provider.getConstructors()).anyMatch(constructor -> constructor.getParameterCount() == 0);
    }

    private void admit(ConnectorProvider provider, String where) {
        new Admission(faults::add, providers::add).admit(provider, where);
    }
}
