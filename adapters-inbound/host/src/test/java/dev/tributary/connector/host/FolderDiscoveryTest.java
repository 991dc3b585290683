package dev.tributary.connector.host;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderDiscoveryTest {

    @TempDir
    Path connectors;

    private final List<Catalogue> opened = new java.util.ArrayList<>();

    @AfterEach
    void close() {
        opened.forEach(Catalogue::close);
    }

    @Test
    void aFolderOfJarsIsFoundBesideOthers() {
        new ConnectorJar().provider("com.acme.Acme", ConnectorJar.idle("acme")).in(connectors.resolve("acme/acme.jar"));
        new ConnectorJar().provider("com.bolt.Bolt", ConnectorJar.idle("bolt")).in(connectors.resolve("bolt/bolt.jar"));

        Catalogue catalogue = read();

        assertThat(catalogue.faults()).isEmpty();
        assertThat(catalogue.kinds()).extracting(ConnectorKind::type).containsExactly("acme", "bolt");
        assertThat(catalogue.kinds().get(0).where())
                .isEqualTo("com.acme.Acme (" + connectors.resolve("acme/acme.jar") + ")");
    }

    @Test
    void aDirectoryThatIsNamedTwiceIsReadOnce() {
        new ConnectorJar().provider("com.acme.Acme", ConnectorJar.idle("acme")).in(connectors.resolve("acme/acme.jar"));

        assertThat(ConnectorFolders.in(List.of(connectors, connectors)).folders())
                .containsExactly(connectors.resolve("acme"));
    }

    @Test
    void aFolderSharesTheSpiAndTheJdkAndNothingElse() {
        new ConnectorJar().provider("com.acme.Acme", ConnectorJar.idle("acme")).in(connectors.resolve("acme/acme.jar"));
        ClassLoader loader =
                read().find("acme").orElseThrow().provider().getClass().getClassLoader();

        assertThat(load(loader, "dev.tributary.connector.spi.Connector"))
                .isSameAs(dev.tributary.connector.spi.Connector.class);
        assertThat(load(loader, "java.net.http.HttpClient")).isNotNull();
        assertThat(load(loader, "dev.tributary.connector.host.ConnectorHost")).isNull();
        assertThat(load(loader, "dev.tributary.domain.MissionId")).isNull();
        assertThat(load(loader, "com.google.inject.Guice")).isNull();
        assertThat(loader.getResource("META-INF/services/org.junit.platform.engine.TestEngine"))
                .isNull();
        assertThat(loader.getResource(ServiceLines.FILE)).isNotNull();
    }

    private static @org.jspecify.annotations.Nullable Class<?> load(ClassLoader loader, String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException missing) {
            return null;
        }
    }

    @Test
    void aProviderThatAlsoSpeaksThisVersionOfTheSpiIsTaken() {
        new ConnectorJar()
                .provider("com.acme.Acme", ConnectorJar.idle("acme").replace("public String type()", """
                                public int spiVersion() { return 3; }
                                public int oldestSpiVersion() { return 1; }
                                public String type()"""))
                .in(connectors.resolve("acme/acme.jar"));

        assertThat(read().faults()).isEmpty();
    }

    @Test
    void theProvidersLoaderIsTheThreadsOwnWhileItIsAsked() {
        new ConnectorJar()
                .provider("com.acme.Acme", ConnectorJar.idle("acme").replace("return List.of();", """
                                if (Thread.currentThread().getContextClassLoader() != getClass().getClassLoader())
                                    throw new IllegalStateException("stranger");
                                return List.of();
                                """))
                .in(connectors.resolve("acme/acme.jar"));
        ClassLoader before = Thread.currentThread().getContextClassLoader();

        assertThat(read().faults()).isEmpty();
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
    }

    @Test
    void whatIsWrongWithAFolderIsExplained() throws IOException {
        Files.createDirectories(connectors.resolve("a-empty"));
        Files.createDirectories(connectors.resolve("b-corrupt"));
        Files.writeString(connectors.resolve("b-corrupt/half.jar"), "PK and no more");
        new ConnectorJar()
                .source("com.acme.A", "package com.acme; class A {}")
                .in(connectors.resolve("c-unnamed/a.jar"));
        new ConnectorJar().service("com.acme.Gone").in(connectors.resolve("d-gone/gone.jar"));
        new ConnectorJar()
                .provider(
                        "com.acme.Needy",
                        ConnectorJar.idle("needy").replace("return List.of();", "return Library.all();"))
                .source("com.acme.Library", """
                        package com.acme;
                        class Library { static java.util.List<dev.tributary.connector.spi.Setting> all() { return null; } }
                        """)
                .without("com.acme.Library")
                .in(connectors.resolve("e-needy/needy.jar"));
        new ConnectorJar()
                .service("com.acme.Stranger")
                .source("com.acme.Stranger", "package com.acme; public class Stranger {}")
                .in(connectors.resolve("f-stranger/stranger.jar"));
        new ConnectorJar()
                .provider("com.acme.Shy", ConnectorJar.idle("shy") + "private Shy() {}")
                .in(connectors.resolve("g-shy/shy.jar"));
        new ConnectorJar()
                .provider(
                        "com.acme.Bad",
                        ConnectorJar.idle("bad") + "public Bad() { throw new IllegalStateException(\"no licence\"); }")
                .in(connectors.resolve("h-bad/bad.jar"));
        new ConnectorJar()
                .provider("com.acme.Newer", ConnectorJar.idle("newer").replace("public String type()", """
                                public int spiVersion() { return 3; }
                                public int oldestSpiVersion() { return 2; }
                                public String type()"""))
                .in(connectors.resolve("i-newer/newer.jar"));
        new ConnectorJar().provider("com.acme.One", ConnectorJar.idle("same")).in(connectors.resolve("j-one/one.jar"));
        new ConnectorJar().provider("com.acme.Two", ConnectorJar.idle("same")).in(connectors.resolve("k-two/two.jar"));
        new ConnectorJar()
                .provider("com.acme.Odd", ConnectorJar.idle("Odd One"))
                .in(connectors.resolve("l-odd/odd.jar"));
        new ConnectorJar()
                .provider("com.acme.Stray", ConnectorJar.idle("stray"))
                .in(connectors.resolve("stray.jar"));

        Catalogue catalogue = read(connectors, connectors.resolve("absent"));

        assertThat(catalogue.kinds()).extracting(ConnectorKind::type).containsExactly("same");
        String told = catalogue.faults().stream()
                .map(fault -> fault.code() + "\n" + fault.message().english() + "\n"
                        + fault.message().french() + "\n")
                .collect(Collectors.joining("\n"))
                .replace(connectors.toString(), "connectors");
        assertThat(told).isEqualTo(golden());
    }

    private static String golden() throws IOException {
        try (InputStream file = FolderDiscoveryTest.class.getResourceAsStream("folder-faults.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
        }
    }

    private Catalogue read(Path... directories) {
        List<Path> all = directories.length == 0 ? List.of(connectors) : List.of(directories);
        Catalogue catalogue = Catalogue.of(ClassLoader.getPlatformClassLoader(), all);
        opened.add(catalogue);
        return catalogue;
    }
}
