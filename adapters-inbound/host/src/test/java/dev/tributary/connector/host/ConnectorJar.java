package dev.tributary.connector.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tributary.connector.spi.ConnectorProvider;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources into a jar, as a partner's build does. */
final class ConnectorJar {

    private static final Path SPI = Path.of(ConnectorProvider.class
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .getPath());

    private final Map<String, String> sources = new LinkedHashMap<>();
    private final List<Path> libraries = new ArrayList<>(List.of(SPI));
    private final List<String> services = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    /** A class; its package and name are those that the source declares. */
    ConnectorJar source(String name, String source) {
        sources.put(name, source);
        return this;
    }

    ConnectorJar service(String provider) {
        services.add(provider);
        return this;
    }

    ConnectorJar using(Path library) {
        libraries.add(library);
        return this;
    }

    /** Compiled, but not in the jar. */
    ConnectorJar without(String name) {
        leftOut.add(name.replace('.', '/') + ".class");
        return this;
    }

    /** A provider with its connector, whose methods are in the body; the type is the class's name in lower case. */
    ConnectorJar provider(String name, String body) {
        int dot = name.lastIndexOf('.');
        return service(name).source(name, """
                package %s;
                import dev.tributary.connector.spi.*;
                import java.util.*;
                import java.util.concurrent.*;
                public class %s implements ConnectorProvider {
                    %s
                    public String version() { return "1.0"; }
                    public Text description() { return new Text("a test", "un essai"); }
                    %s
                }
                """.formatted(
                        name.substring(0, dot),
                        name.substring(dot + 1),
                        body.contains("int spiVersion()") ? "" : "public int spiVersion() { return SPI_VERSION; }",
                        body));
    }

    /** What a provider needs beside, for a connector that does nothing. */
    static String idle(String type) {
        return connector(type, "", "return Health.up();");
    }

    static String connector(String type, String start, String health) {
        return """
                public String type() { return "%s"; }
                public List<Setting> settings() { return List.of(); }
                public Connector create(ConnectorContext context) {
                    return new Connector() {
                        public void start() throws Exception { %s }
                        public Health health() { %s }
                        public void close() {}
                    };
                }
                """.formatted(type, start, health);
    }

    Path in(Path jar) {
        try {
            Files.createDirectories(jar.getParent());
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
                for (Map.Entry<String, byte[]> file : compiled().entrySet()) {
                    write(out, file.getKey(), file.getValue());
                }
                if (!services.isEmpty()) {
                    String lines = "# connectors\n" + String.join("\n", services) + "\n";
                    write(out, ServiceLines.FILE, lines.getBytes(UTF_8));
                }
            }
            return jar;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.closeEntry();
    }

    private Map<String, byte[]> compiled() {
        return sources.isEmpty() ? Map.of() : compile();
    }

    private Map<String, byte[]> compile() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Map<String, ByteArrayOutputStream> classes = new LinkedHashMap<>();
        StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8);
        String path = libraries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        List<String> options = List.of("-proc:none", "-cp", path);
        boolean sound = compiler.getTask(null, new Kept(files, classes), null, options, null, units())
                .call();
        if (!sound) {
            throw new AssertionError("the sources do not compile");
        }
        Map<String, byte[]> kept = new LinkedHashMap<>();
        classes.forEach((name, content) -> kept.put(name, content.toByteArray()));
        leftOut.forEach(kept::remove);
        return kept;
    }

    private List<JavaFileObject> units() {
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((name, source) -> units.add(new Source(name, source)));
        return units;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("memory:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreErrors) {
            return text;
        }
    }

    private static final class Kept extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> classes;

        Kept(JavaFileManager files, Map<String, ByteArrayOutputStream> classes) {
            super(files);
            this.classes = classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            String file = name.replace('.', '/') + ".class";
            return new SimpleJavaFileObject(URI.create("memory:///" + file), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return classes.computeIfAbsent(file, any -> new ByteArrayOutputStream());
                }
            };
        }
    }
}
