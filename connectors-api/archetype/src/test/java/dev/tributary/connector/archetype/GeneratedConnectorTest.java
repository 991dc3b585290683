package dev.tributary.connector.archetype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

class GeneratedConnectorTest {

    private static final Path ARCHETYPE = Path.of("target/classes");
    private static final int LEAST_RULES = 30;

    @TempDir
    private Path folder;

    private Generation generation = new Generation(Path.of(""), Path.of(""), Map.of());

    @BeforeEach
    void generate() throws IOException {
        generation = new Generation(
                ARCHETYPE.resolve("archetype-resources"),
                folder.resolve("acme-drop"),
                Map.of(
                        "groupId", "com.acme",
                        "artifactId", "acme-drop",
                        "version", "1.0",
                        "package", "com.acme.drop",
                        "tributaryVersion", "0"));
        generation.run();
    }

    @Test
    void theGeneratedConnectorPassesItsContract() throws Exception {
        Path classes = compile("main", System.getProperty("java.class.path"));
        Path services = Path.of("META-INF/services/dev.tributary.connector.spi.ConnectorProvider");
        Files.createDirectories(classes.resolve(services).getParent());
        Files.copy(generation.project().resolve("src/main/resources").resolve(services), classes.resolve(services));
        Path tests = compile("test", System.getProperty("java.class.path") + ":" + classes);

        TestExecutionSummary summary = runTests(classes, tests);

        StringWriter failures = new StringWriter();
        summary.printFailuresTo(new PrintWriter(failures));
        assertThat(summary.getTotalFailureCount()).as(failures.toString()).isZero();
        assertThat(summary.getTestsSucceededCount()).isGreaterThanOrEqualTo(LEAST_RULES);
    }

    private Path compile(String kind, String classPath) throws IOException {
        Path classes = Files.createDirectories(folder.resolve(kind));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of(
                "-proc:none",
                "-Xlint:all,-classfile,-path",
                "-Werror",
                "--release",
                "17",
                "-d",
                classes.toString(),
                "-cp",
                classPath);
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var sources = files.getJavaFileObjectsFromPaths(generation.sources(kind));
            boolean sound = compiler.getTask(messages, files, null, options, null, sources)
                    .call();
            assertThat(sound).as(messages.toString()).isTrue();
        }
        return classes;
    }

    private static TestExecutionSummary runTests(Path classes, Path tests) throws Exception {
        URL[] places = {classes.toUri().toURL(), tests.toUri().toURL()};
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        try (URLClassLoader loader = new URLClassLoader(places, GeneratedConnectorTest.class.getClassLoader())) {
            Class<?> contract = loader.loadClass("com.acme.drop.MyConnectorContractTest");
            Launcher launcher = LauncherFactory.create();
            launcher.execute(
                    LauncherDiscoveryRequestBuilder.request()
                            .selectors(selectClass(contract))
                            .build(),
                    listener);
        }
        return listener.getSummary();
    }

    @Test
    void everyFileOfTheArchetypeIsNamedInItsDescription() throws IOException {
        String description = Files.readString(ARCHETYPE.resolve("META-INF/maven/archetype-metadata.xml"));

        assertThat(description)
                .contains("<defaultValue>0.", "src/main/java", "src/test/java", "src/main/resources")
                .contains("src/main/assembly", "tributary.yaml", "<include>run</include>")
                .doesNotContain("${");
        assertThat(generation.project().resolve("pom.xml"))
                .content()
                .contains("<artifactId>acme-drop</artifactId>", "<tributary.version>0</tributary.version>")
                .contains("${tributary.version}", "${junit.version}");
    }
}
