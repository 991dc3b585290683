package dev.tributary.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** The rules, as sentences that end with what to do instead. */
final class Rules {

    static final ArchRule DOMAIN_STANDS_ALONE = classes()
            .that()
            .resideInAPackage(Modules.DOMAIN)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(Modules.DOMAIN, "java..", "org.jspecify..")
            .because("the domain outlives every library: put what needs one into an adapter, behind a port");

    static final ArchRule APPLICATION_KNOWS_THE_DOMAIN_ONLY = classes()
            .that()
            .resideInAPackage(Modules.APPLICATION)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(Modules.APPLICATION, Modules.DOMAIN, "java..", "org.jspecify..")
            .because("use cases are tested without the world: ask for what is needed by a port");

    static final ArchRule SPI_STANDS_ALONE = classes()
            .that()
            .resideInAPackage(Modules.SPI)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(Modules.SPI, "java..", "org.jspecify..")
            .because("partners must not break when a library moves: give the spi a type of its own");

    static final ArchRule CONNECTORS_LIVE_BY_THE_SPI = knowsNone(
            Modules.REST, "where a connector of ours needs more, the spi is wrong: change the spi", Modules.SPI);

    static final ArchRule HOST_KNOWS_APPLICATION_AND_SPI = knowsNone(
            Modules.HOST,
            "the host turns drafts into commands and nothing else: wire adapters together in distribution",
            Modules.SPI,
            Modules.APPLICATION,
            Modules.DOMAIN);

    static final ArchRule CLIENT_KNOWS_ITS_PORT = knowsNone(
            Modules.CLIENT,
            "an adapter implements a port: wire adapters together in distribution",
            Modules.APPLICATION,
            Modules.DOMAIN);

    static final ArchRule STORE_KNOWS_ITS_PORT = knowsNone(
            Modules.STORE,
            "an adapter implements a port: wire adapters together in distribution",
            Modules.APPLICATION,
            Modules.DOMAIN);

    static final ArchRule SIMULATOR_STANDS_ALONE = knowsNone(
            Modules.SIMULATOR, "it must be able to contradict the client: write again what it needs of Océan");

    static final ArchRule INJECTORS_ARE_MADE_AT_THE_EDGE = noClasses()
            .that()
            .resideOutsideOfPackages(Modules.EMBEDDED, Modules.STANDALONE)
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("com.google.inject.Injector")
            .because("any other container can embed the rest: take what you need by the constructor");

    static final ArchRule GUICE_STAYS_IN_MODULES = noClasses()
            .that()
            .resideOutsideOfPackages(Modules.EMBEDDED, Modules.STANDALONE)
            .and()
            .haveSimpleNameNotEndingWith("Module")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.inject..")
            .because("classes are made by their constructors: bind them in the adapter's module");

    static final ArchRule JACKSON_2_IS_FOR_VERTX = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..")
            .because("two versions of one library in our code confuse: use tools.jackson");

    static final ArchRule NOBODY_SLEEPS = noClasses()
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .because("waiting for time makes tests slow and wrong: use the Timer, or wait for a condition");

    static final ArchRule NAMES_SAY_WHAT_A_THING_IS = noClasses()
            .that(areWrittenByHand())
            .should()
            .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Data)")
            .because("such a name says nothing: name the class for what it is or decides");

    static final ArchRule PACKAGES_FORM_NO_CYCLES = SlicesRuleDefinition.slices()
            .matching("dev.tributary.(*)..")
            .should()
            .beFreeOfCycles()
            .because("who depends on whom must have an answer: move the shared type to the one both know");

    private Rules() {}

    private static ArchRule knowsNone(String module, String hint, String... known) {
        String[] allowed = new String[known.length + 1];
        System.arraycopy(known, 0, allowed, 0, known.length);
        allowed[known.length] = module;
        return noClasses()
                .that()
                .resideInAPackage(module)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Modules.allBut(allowed))
                .because(hint);
    }

    private static DescribedPredicate<JavaClass> areWrittenByHand() {
        return DescribedPredicate.describe(
                "are written by hand",
                type -> !type.isAnnotatedWith("javax.annotation.processing.Generated")
                        && !type.getSimpleName().endsWith("MapperImpl"));
    }
}
