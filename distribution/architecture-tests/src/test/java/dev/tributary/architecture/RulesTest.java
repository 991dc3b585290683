package dev.tributary.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.FailureReport;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {

    private static final JavaClasses BAD = new ClassFileImporter().importPackages("dev.tributary.architecture.bad");

    static Stream<ArchRule> rulesForAnyClass() {
        return Stream.of(
                Rules.NOBODY_SLEEPS,
                Rules.NAMES_SAY_WHAT_A_THING_IS,
                Rules.INJECTORS_ARE_MADE_AT_THE_EDGE,
                Rules.GUICE_STAYS_IN_MODULES);
    }

    @ParameterizedTest
    @MethodSource("rulesForAnyClass")
    void aRuleFlagsItsBadExampleAndTellsWhatToDo(ArchRule rule) {
        FailureReport report = rule.evaluate(BAD).getFailureReport();

        assertThat(report.getDetails()).isNotEmpty();
        assertThat(report.toString()).contains("because").contains(": ");
    }
}
