package dev.tributary.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who may know whom. */
final class KnowledgeRules {

    private static final Set<String> JAVA_BASE = Object.class.getModule().getPackages();

    private KnowledgeRules() {}

    static List<Rule> all() {
        return Stream.concat(
                        Diagram.PARTS.stream().map(KnowledgeRules::diagram),
                        Stream.of(javaBaseOnly(), noCyclesBetweenModules(), noCyclesWithinModules()))
                .toList();
    }

    private static Rule diagram(Part part) {
        String known = part.knows().isEmpty() ? "nothing" : "only " + String.join(", ", part.knows());
        List<String> allowed =
                Stream.concat(Stream.of(part.folder()), part.knows().stream()).toList();
        return Rule.of(
                "knows/" + part.folder(),
                part.folder() + " knows " + known + " of ours",
                noClasses()
                        .that()
                        .resideInAPackage(part.packages())
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(Diagram.allBut(allowed)),
                "the diagram in the architecture says so",
                part.instead());
    }

    private static Rule javaBaseOnly() {
        DescribedPredicate<JavaClass> ofJavaBase = DescribedPredicate.describe(
                "are of java.base",
                type -> JAVA_BASE.contains(type.getBaseComponentType().getPackageName()));
        return Rule.of(
                "java-base-only",
                "the domain, the application and the spi use java.base and JSpecify only",
                classes()
                        .that()
                        .resideInAnyPackage(
                                Diagram.DOMAIN.packages(), Diagram.APPLICATION.packages(), Diagram.SPI.packages())
                        .should()
                        .onlyDependOnClassesThat(
                                ofJavaBase.or(resideInAnyPackage("dev.tributary..", "org.jspecify.annotations"))),
                "they outlive every library, and embedders choose their own",
                "put what needs more into an adapter, behind a port");
    }

    private static Rule noCyclesBetweenModules() {
        return Rule.of(
                "no-cycles-between-modules",
                "modules form no cycles",
                slices().matching("dev.tributary.(*)..").should().beFreeOfCycles(),
                "who depends on whom must have an answer",
                "move the shared type to the module that both may know");
    }

    /** The package at a module's root puts the others together, and is left out. */
    private static Rule noCyclesWithinModules() {
        DescribedPredicate<JavaClass> atTheRoot =
                resideInAnyPackage(Diagram.PARTS.stream().map(Part::root).toArray(String[]::new));
        return Rule.of(
                "no-cycles-between-packages",
                "packages form no cycles",
                slices().matching("dev.tributary.(**)")
                        .should()
                        .beFreeOfCycles()
                        .ignoreDependency(atTheRoot, resideInAPackage("dev.tributary.."))
                        .ignoreDependency(resideInAPackage("dev.tributary.."), atTheRoot),
                "packages that need each other are one package in two folders",
                "move the shared type to a package that both may know");
    }
}
