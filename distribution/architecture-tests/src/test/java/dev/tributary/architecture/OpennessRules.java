package dev.tributary.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;

/** What is open to others, and what is not. */
final class OpennessRules {

    private OpennessRules() {}

    static List<Rule> all() {
        return List.of(
                adaptersPublishTheirModule(),
                connectorsPublishTheirProvider(),
                nothingGlobal(),
                optionalIsReturned(),
                closedForInheritance());
    }

    private static Rule adaptersPublishTheirModule() {
        return Rule.of(
                "adapters-publish-their-module",
                "adapters publish their module and its settings",
                classes()
                        .that()
                        .areTopLevelClasses()
                        .and()
                        .resideInAnyPackage(
                                Diagram.CLIENT.packages(), Diagram.STORE.packages(), Diagram.HOST.packages())
                        .and()
                        .haveSimpleNameNotEndingWith("Module")
                        .and()
                        .haveSimpleNameNotEndingWith("Settings")
                        .and(DescribedPredicate.not(Published.isListed()))
                        .should()
                        .notBePublic(),
                "what nobody else can see can be changed at any time",
                "make it package-private, or list it with the reason why others need it");
    }

    /** Below a connector's root much is public, because its packages need each other: nobody else knows it. */
    private static Rule connectorsPublishTheirProvider() {
        return Rule.of(
                "connectors-publish-their-provider",
                "connectors publish their provider",
                classes()
                        .that()
                        .areTopLevelClasses()
                        .and()
                        .resideInAnyPackage(
                                Diagram.REST.root(), Diagram.SFTP.root(), Diagram.EMAIL.root(), Diagram.EXAMPLE.root())
                        .and()
                        .haveSimpleNameNotEndingWith("ConnectorProvider")
                        .should()
                        .notBePublic(),
                "a connector is found by its service file and used through the spi",
                "make it package-private");
    }

    private static Rule nothingGlobal() {
        return Rule.of(
                "nothing-global",
                "the library leaves the JVM as it is",
                noClasses()
                        .that()
                        .resideOutsideOfPackages(Diagram.STANDALONE.packages(), Diagram.BENCHMARKS.packages())
                        .should()
                        .callMethodWhere(Calls.to(System.class, "setProperty", "setOut", "setErr", "exit")
                                .or(Calls.to(Runtime.class, "addShutdownHook", "halt", "exit"))
                                .or(Calls.to(Locale.class, "setDefault"))
                                .or(Calls.to(TimeZone.class, "setDefault"))
                                .or(Calls.to(Thread.class, "setDefaultUncaughtExceptionHandler"))),
                "several gateways live in one JVM, in an application that is not ours",
                "let the program do it, or take it as a setting");
    }

    private static Rule optionalIsReturned() {
        DescribedPredicate<JavaCodeUnit> takingOptional = DescribedPredicate.describe(
                "taking an Optional",
                unit -> !unit.getModifiers().contains(PRIVATE)
                        && !unit.getModifiers().contains(SYNTHETIC)
                        && unit.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Optional.class)));
        return Rule.of(
                "optional-is-returned",
                "Optional is what methods return, never a field or a parameter",
                CompositeArchRule.of(noFields().should().haveRawType(Optional.class))
                        .and(noCodeUnits().should(be(takingOptional))),
                "an Optional that is kept or passed on can be null itself",
                "declare it @Nullable, or give two methods");
    }

    private static Rule closedForInheritance() {
        return Rule.of(
                "closed-for-inheritance",
                "classes are final or abstract",
                classes()
                        .that()
                        .areNotInterfaces()
                        .and()
                        .areNotEnums()
                        .and()
                        .areNotAnonymousClasses()
                        .and()
                        .doNotHaveModifier(ABSTRACT)
                        .and(DescribedPredicate.not(NameRules.generated()))
                        .should()
                        .haveModifier(FINAL),
                "a class that is not made for heirs has none",
                "make it final");
    }
}
