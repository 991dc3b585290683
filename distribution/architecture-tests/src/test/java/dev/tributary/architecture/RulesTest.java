package dev.tributary.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class RulesTest {

    private static final List<Rule> RULES = Rule.ALL;

    private static Counterexamples examples;

    @BeforeAll
    static void compile(@TempDir Path folder) {
        examples = new Counterexamples(folder);
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void theRuleFlagsItsCounterexamplesAndTellsWhatToDo(Rule rule) {
        String report = rule.check()
                .evaluate(examples.classes(rule.name()))
                .getFailureReport()
                .toString();

        assertThat(examples.names(rule.name())).isNotEmpty().allMatch(report::contains);
        assertThat(report).contains(" because ").contains(": " + rule.instead());
    }

    @Test
    void everyCounterexampleBelongsToARule() {
        assertThat(Counterexamples.rules())
                .containsExactlyInAnyOrderElementsOf(
                        RULES.stream().map(Rule::name).toList());
    }
}
