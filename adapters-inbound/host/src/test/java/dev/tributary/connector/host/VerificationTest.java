package dev.tributary.connector.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {

    @TempDir
    Path folder;

    @Test
    void aConnectorInOrderHasNoFindings() {
        new ConnectorJar().provider("com.acme.Acme", ConnectorJar.idle("acme")).in(folder.resolve("acme.jar"));

        Verification.Result result = Verification.of(folder);

        assertThat(result.findings()).isEmpty();
        assertThat(result.kinds()).extracting(ConnectorKind::type).containsExactly("acme");
    }

    @Test
    void whatTheHostWouldNotLoadIsFound() {
        assertThat(codes()).containsExactly("connector-folder-empty");
    }

    @Test
    void theInterfaceIsNotToBeBrought() {
        new ConnectorJar()
                .provider("com.acme.Acme", ConnectorJar.idle("acme"))
                .source("dev.tributary.connector.spi.Extra", "package dev.tributary.connector.spi; class Extra {}")
                .in(folder.resolve("acme.jar"));

        assertThat(codes()).containsExactly("connector-carries-spi");
    }

    @Test
    void textsAreThereInBothLanguages() {
        String settings = """
                return List.of(Setting.group("server", List.of(
                    Setting.of("host", Setting.Kind.TEXT, new Text("its host", ""))), new Text("it", "lui")));
                """;
        new ConnectorJar()
                .provider("com.acme.Acme", ConnectorJar.idle("acme").replace("return List.of();", settings))
                .in(folder.resolve("acme.jar"));

        assertThat(Verification.of(folder).findings())
                .singleElement()
                .satisfies(found -> assertThat(found.what().english()).contains("'server.host'"));
    }

    @Test
    void makingAConnectorOpensNothingAndUsesNoDesk() {
        new ConnectorJar()
                .provider("com.acme.Acme", ConnectorJar.idle("acme").replace("return new Connector()", """
                                Thread thread = new Thread(() -> {
                                    try { Thread.currentThread().join(500); } catch (InterruptedException end) { }
                                });
                                thread.setDaemon(true);
                                thread.start();
                                context.desk().find("1");
                                return new Connector()"""))
                .in(folder.resolve("acme.jar"));

        assertThat(codes()).containsExactly("connector-create-failed", "connector-create-opens");
    }

    @Test
    void whatAConnectorRefusesInItsDefaultsIsItsRight() {
        new ConnectorJar()
                .provider("com.acme.Acme", ConnectorJar.idle("acme").replace("return new Connector()", """
                                if (true) throw new ConnectorException(Map.of("host", new Text("missing", "manque")));
                                return new Connector()"""))
                .in(folder.resolve("acme.jar"));

        assertThat(codes()).isEmpty();
    }

    private List<String> codes() {
        return Verification.of(folder).findings().stream()
                .map(CatalogueFault::code)
                .toList();
    }
}
