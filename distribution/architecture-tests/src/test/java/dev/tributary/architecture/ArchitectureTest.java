package dev.tributary.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final JavaClasses MAIN = Diagram.mainClasses();
    private static final JavaClasses TESTS = Diagram.testClasses();
    private static final List<Rule> RULES = Rule.ALL;
    private static final List<Part> PARTS = Diagram.PARTS;

    @ParameterizedTest
    @FieldSource("RULES")
    void mainCodeKeepsTheRule(Rule rule) {
        rule.check().check(MAIN);
    }

    static Stream<Rule> rulesOfTestsAsWell() {
        return RULES.stream().filter(rule -> rule.reach() == Rule.Reach.TESTS_AS_WELL);
    }

    @ParameterizedTest
    @MethodSource("rulesOfTestsAsWell")
    void testsKeepTheRule(Rule rule) {
        rule.check().check(TESTS);
    }

    @Test
    void everyModuleOfTheBuildIsInTheDiagram() {
        List<String> drawn = Stream.concat(PARTS.stream().map(Part::folder), Diagram.WITHOUT_CODE.stream())
                .toList();
        assertThat(Project.modules()).containsExactlyInAnyOrderElementsOf(drawn);
    }

    @ParameterizedTest
    @FieldSource("PARTS")
    void theClassesOfEveryModuleAreReadAndLieInItsOwnPackages(Part part) {
        JavaClasses classes = part.mainClasses();

        assertThat(classes.stream().filter(ArchitectureTest::isCode)).isNotEmpty();
        assertThat(classes.stream().filter(ArchitectureTest::isCode))
                .allMatch(type -> (type.getPackageName() + ".").startsWith(part.root() + "."));
        assertThat(MAIN)
                .containsAll(
                        classes.stream().map(type -> MAIN.get(type.getName())).toList());
    }

    @Test
    void theListOfWhatIsPublishedHasNothingStale() {
        assertThat(Published.REASONS.keySet())
                .allMatch(name ->
                        MAIN.contain(name) && MAIN.get(name).getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static boolean isCode(JavaClass type) {
        return !type.getSimpleName().equals("package-info")
                && !type.getSimpleName().equals("module-info");
    }
}
