package dev.tributary.connector.testkit;

import dev.tributary.connector.spi.ConnectorProvider;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Loads a connector and its libraries anew, as a host does: of what others have loaded it shares the spi only. */
final class IsolatedLoader extends URLClassLoader {

    static {
        registerAsParallelCapable();
    }

    private static final String SHARED = ConnectorProvider.class.getPackageName() + ".";

    private IsolatedLoader(URL[] places) {
        super("isolated", places, ClassLoader.getPlatformClassLoader());
    }

    /** A loader over the class path, and the place where this class came from. */
    static IsolatedLoader of(Class<?> provider) throws MalformedURLException {
        List<URL> places = new ArrayList<>();
        places.add(provider.getProtectionDomain().getCodeSource().getLocation());
        StringTokenizer classPath = new StringTokenizer(System.getProperty("java.class.path"), File.pathSeparator);
        while (classPath.hasMoreTokens()) {
            places.add(Path.of(classPath.nextToken()).toUri().toURL());
        }
        return new IsolatedLoader(places.toArray(URL[]::new));
    }

    ConnectorProvider provider(String name) throws ReflectiveOperationException {
        return (ConnectorProvider) loadClass(name).getConstructor().newInstance();
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        return name.startsWith(SHARED)
                ? ConnectorProvider.class.getClassLoader().loadClass(name)
                : super.findClass(name);
    }
}
