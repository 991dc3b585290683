package dev.tributary.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.List;

/** Which library may be used where. */
final class LibraryRules {

    private static final String PROGRAM = Diagram.STANDALONE.packages();

    private LibraryRules() {}

    static List<Rule> all() {
        return List.of(
                guiceInModules(),
                injectorAtTheEdge(),
                noAop(),
                jackson3(),
                vertxInItsAdapters(),
                oneLogger(),
                slf4jInTheProgram(),
                consoleOfTheProgram(),
                noMocks(),
                connectorsWithoutGuice());
    }

    private static Rule guiceInModules() {
        return Rule.of(
                "guice-in-modules",
                "only modules use Guice",
                outside(Diagram.EMBEDDED.packages(), PROGRAM)
                        .and()
                        .haveSimpleNameNotEndingWith("Module")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("com.google.inject.."),
                "any other container, and any test, can make our classes by their constructors",
                "bind the class in the module of its adapter");
    }

    private static Rule connectorsWithoutGuice() {
        return Rule.of(
                "connectors-without-guice",
                "connectors do not use Guice at all",
                noClasses()
                        .that()
                        .resideInAnyPackage(
                                Diagram.FORMATS.packages(),
                                Diagram.REST.packages(),
                                Diagram.SFTP.packages(),
                                Diagram.EMAIL.packages(),
                                Diagram.EXAMPLE.packages(),
                                Diagram.SPI.packages(),
                                Diagram.TESTKIT.packages(),
                                Diagram.SIMULATOR.packages())
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("com.google.inject.."),
                "a connector gets what it needs from its context, as a partner's does",
                "put its parts together in the provider, by constructors");
    }

    private static Rule injectorAtTheEdge() {
        return Rule.of(
                "injector-at-the-edge",
                "only distribution makes injectors",
                outside(Diagram.EMBEDDED.packages(), PROGRAM)
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("com.google.inject.Injector"),
                "a class that asks an injector hides what it needs",
                "take what is needed by the constructor");
    }

    private static Rule noAop() {
        return Rule.of(
                "no-aop",
                "nobody intercepts methods",
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.aopalliance..", "com.google.inject.matcher..")
                        .orShould()
                        .callMethodWhere(Calls.to("bindInterceptor")),
                "what is written is what runs, and Guice makes no classes here at run time",
                "wrap the object in another that implements the same interface");
    }

    private static Rule jackson3() {
        return Rule.of(
                        "jackson-3",
                        "Jackson 2 is for Vert.x alone",
                        noClasses()
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind.."),
                        "two versions of one library in our code are mixed up sooner or later",
                        "use tools.jackson")
                .ofTestsAsWell();
    }

    private static Rule vertxInItsAdapters() {
        return Rule.of(
                "vertx-in-its-adapters",
                "ports, use cases, store, host and library do not know Vert.x, its Future least of all",
                noClasses()
                        .that()
                        .resideInAnyPackage(
                                Diagram.DOMAIN.packages(),
                                Diagram.APPLICATION.packages(),
                                Diagram.SPI.packages(),
                                Diagram.STORE.packages(),
                                Diagram.HOST.packages(),
                                Diagram.EMBEDDED.packages())
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("io.vertx.."),
                "its callbacks run on its event loops, which nobody else may block",
                "return a CompletionStage from the adapter that speaks HTTP");
    }

    private static Rule oneLogger() {
        return Rule.of(
                "one-logger",
                "nobody uses java.util.logging",
                noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging.."),
                "embedders choose where logs go",
                "use System.Logger");
    }

    private static Rule slf4jInTheProgram() {
        return Rule.of(
                "slf4j-in-the-program",
                "only the program uses SLF4J and Logback",
                outside(PROGRAM).should().dependOnClassesThat().resideInAnyPackage("org.slf4j..", "ch.qos.logback.."),
                "a library brings no logging of its own",
                "use System.Logger");
    }

    private static Rule consoleOfTheProgram() {
        return Rule.of(
                "console-of-the-program",
                "only the program writes to the console",
                outside(PROGRAM, Diagram.BENCHMARKS.packages())
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err")
                        .orShould()
                        .callMethodWhere(Calls.to("printStackTrace")),
                "the console belongs to whoever runs the program",
                "use System.Logger");
    }

    private static Rule noMocks() {
        return Rule.of(
                        "no-mocks",
                        "nobody uses a mocking framework",
                        noClasses()
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "org.mockito..",
                                        "org.easymock..",
                                        "org.jmock..",
                                        "mockit..",
                                        "org.powermock.."),
                        "a mock says what its author believes, a fake passes the contract of its port",
                        "write a fake")
                .ofTestsAsWell();
    }

    private static GivenClassesConjunction outside(String... packages) {
        return noClasses().that().resideOutsideOfPackages(packages);
    }
}
