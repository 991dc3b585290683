package dev.tributary.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** Names, and what every package says of itself. */
final class NameRules {

    /** Those that are no English words as well. */
    static final Set<String> FRENCH_FIELDS = Set.of(
            "idMission",
            "jourHeureInter",
            "jourHeurePeremp",
            "typeMission",
            "nomVeh",
            "nomIndi",
            "prenomIndi",
            "nomPrenom",
            "commentaire",
            "adrRefCli",
            "rue",
            "codPost",
            "ville",
            "aEnvoyer");

    private NameRules() {}

    static List<Rule> all() {
        return List.of(namesThatSaySomething(), frenchAtTheBorder(), nullMarked());
    }

    private static Rule namesThatSaySomething() {
        return Rule.of(
                "names-that-say-something",
                "no class is an Impl, Util, Helper, Manager or Data",
                noClasses()
                        .that(DescribedPredicate.not(generated()))
                        .should()
                        .haveNameMatching(".*(Impl|Utils?|Helpers?|Manager|Data)"),
                "such a name fits anything",
                "name it for what it is, decides or does: the technology first for an adapter");
    }

    private static Rule frenchAtTheBorder() {
        DescribedPredicate<JavaMember> named = DescribedPredicate.describe(
                "named as Océan names it", member -> FRENCH_FIELDS.contains(member.getName()));
        return Rule.of(
                "french-at-the-border",
                "only the adapters of Océan use its field names",
                noMembers()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideOutsideOfPackages("dev.tributary.ocean..", "dev.tributary.connector.formats..")
                        .should(be(named)),
                "Océan may rename a field, and two names for one thing are one too many",
                "use the name of the interface, such as interventionAt for jourHeureInter");
    }

    private static Rule nullMarked() {
        DescribedPredicate<JavaClass> inMarkedPackage = DescribedPredicate.describe(
                "in a package marked @NullMarked", type -> type.getPackage().isAnnotatedWith(NullMarked.class));
        return Rule.of(
                "null-marked",
                "every package is @NullMarked",
                classes().that().doNotHaveSimpleName("module-info").should(be(inMarkedPackage)),
                "what may be null is part of every signature, and the compiler checks it",
                "add a package-info.java with @NullMarked and a sentence that says what the package is for");
    }

    /** What MapStruct makes. */
    static DescribedPredicate<JavaClass> generated() {
        return DescribedPredicate.describe(
                "are generated",
                type -> type.getAllRawInterfaces().stream()
                        .anyMatch(mapping -> mapping.isAnnotatedWith("org.mapstruct.Mapper")
                                && type.getName().equals(mapping.getName() + "Impl")));
    }
}
