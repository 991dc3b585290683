package dev.tributary.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Who may know whom. */
final class Diagram {

    static final Part DOMAIN =
            part("domain", "domain", "put what needs another module behind a port of the application");
    static final Part APPLICATION = part(
            "application", "application", "ask for what is needed by a port, and let an adapter bring it", "domain");
    static final Part SPI = part(
            "connectors-api/spi", "connector.spi", "give the spi a type of its own, and let the host translate it");
    static final Part TESTKIT = part(
            "connectors-api/testkit",
            "connector.testkit",
            "write a fake of it: what a partner's tests need must not need the gateway",
            "connectors-api/spi");
    static final Part EXAMPLE = part(
            "connectors-api/example",
            "connector.example",
            "add to the spi what partners' connectors would lack as well",
            "connectors-api/spi");
    static final Part CLIENT = part(
            "adapters-ocean/client",
            "ocean.client",
            "implement a port, and wire adapters together in distribution",
            "domain",
            "application");
    static final Part SIMULATOR = part(
            "adapters-ocean/simulator",
            "ocean.simulator",
            "write again what it needs of Océan, so that it can contradict the client");
    static final Part STORE = part(
            "adapters-store",
            "store",
            "implement a port, and wire adapters together in distribution",
            "domain",
            "application");
    static final Part HOST = part(
            "adapters-inbound/host",
            "connector.host",
            "turn drafts into commands only, and wire adapters together in distribution",
            "domain",
            "application",
            "connectors-api/spi");
    static final Part FORMATS = part(
            "adapters-inbound/formats",
            "connector.formats",
            "let the connector that reads the file do it, and hand in what is read",
            "connectors-api/spi");
    static final Part REST = part(
            "adapters-inbound/rest",
            "connector.rest",
            "add to the spi what partners' connectors would lack as well",
            "connectors-api/spi",
            "adapters-inbound/formats");
    static final Part SFTP = part(
            "adapters-inbound/sftp",
            "connector.sftp",
            "add to the spi what partners' connectors would lack as well",
            "connectors-api/spi",
            "adapters-inbound/formats");
    static final Part EMAIL = part(
            "adapters-inbound/email",
            "connector.email",
            "add to the spi what partners' connectors would lack as well",
            "connectors-api/spi",
            "adapters-inbound/formats");
    static final Part EMBEDDED = part(
            "distribution/embedded",
            "embedded",
            "leave the program, its connectors and the simulator to whoever embeds it",
            "domain",
            "application",
            "connectors-api/spi",
            "adapters-ocean/client",
            "adapters-store",
            "adapters-inbound/host");
    static final Part STANDALONE = part(
            "distribution/standalone",
            "standalone",
            "let the embedded library offer it, so that embedders can do it too",
            "application",
            "connectors-api/spi",
            "adapters-inbound/host",
            "adapters-inbound/formats",
            "adapters-ocean/simulator",
            "distribution/embedded");
    static final Part BENCHMARKS = part(
            "distribution/benchmarks",
            "benchmarks",
            "measure what users get: the embedded library",
            "application",
            "connectors-api/spi",
            "adapters-inbound/formats",
            "distribution/embedded");

    static final List<Part> PARTS = List.of(
            DOMAIN,
            APPLICATION,
            SPI,
            TESTKIT,
            EXAMPLE,
            CLIENT,
            SIMULATOR,
            STORE,
            HOST,
            FORMATS,
            REST,
            SFTP,
            EMAIL,
            EMBEDDED,
            STANDALONE,
            BENCHMARKS);

    /** Modules without code of their own, and those that hold tests only. */
    static final Set<String> WITHOUT_CODE = Set.of(
            "connectors-api/archetype",
            "distribution/bom",
            "distribution/architecture-tests",
            "distribution/acceptance-tests");

    private Diagram() {}

    static JavaClasses mainClasses() {
        return new ClassFileImporter().importPaths(existing("target/classes"));
    }

    static JavaClasses testClasses() {
        return new ClassFileImporter().importPaths(existing("target/test-classes"));
    }

    /** The packages of all parts but these. */
    static String[] allBut(List<String> folders) {
        return PARTS.stream()
                .filter(part -> !folders.contains(part.folder()))
                .map(Part::packages)
                .toArray(String[]::new);
    }

    private static List<Path> existing(String classes) {
        return Project.modules().stream()
                .map(module -> Project.ROOT.resolve(module).resolve(classes))
                .filter(Files::isDirectory)
                .toList();
    }

    private static Part part(String folder, String name, String instead, String... knows) {
        return new Part(folder, "dev.tributary." + name, List.of(knows), instead);
    }
}
