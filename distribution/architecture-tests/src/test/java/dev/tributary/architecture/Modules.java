package dev.tributary.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** The modules by their packages, and their classes. */
final class Modules {

    static final String DOMAIN = "dev.tributary.domain..";
    static final String APPLICATION = "dev.tributary.application..";
    static final String SPI = "dev.tributary.connector.spi..";
    static final String CLIENT = "dev.tributary.ocean.client..";
    static final String SIMULATOR = "dev.tributary.ocean.simulator..";
    static final String STORE = "dev.tributary.store..";
    static final String HOST = "dev.tributary.connector.host..";
    static final String REST = "dev.tributary.connector.rest..";
    static final String EMBEDDED = "dev.tributary.embedded..";
    static final String STANDALONE = "dev.tributary.standalone..";

    static final List<String> ALL =
            List.of(DOMAIN, APPLICATION, SPI, CLIENT, SIMULATOR, STORE, HOST, REST, EMBEDDED, STANDALONE);

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.tributary");

    private Modules() {}

    static JavaClasses classes() {
        return CLASSES;
    }

    /** All modules but these. */
    static String[] allBut(String... known) {
        List<String> kept = List.of(known);
        return ALL.stream().filter(module -> !kept.contains(module)).toArray(String[]::new);
    }
}
