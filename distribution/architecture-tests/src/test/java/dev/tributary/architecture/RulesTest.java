package dev.tributary.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class RulesTest {

    private static final List<Rule> RULES = Rule.ALL;

    @ParameterizedTest
    @FieldSource("RULES")
    void theRuleFlagsItsCounterexamplesAndTellsWhatToDo(Rule rule, @TempDir Path folder) {
        Counterexamples examples = new Counterexamples(rule.name(), folder);

        String report = rule.check().evaluate(examples.compiled()).getFailureReport().toString();

        assertThat(examples.names()).isNotEmpty().allMatch(report::contains);
        assertThat(report).contains(" because ").contains(": " + rule.instead());
    }

    @Test
    void everyCounterexampleBelongsToARule() {
        assertThat(Counterexamples.rules())
                .containsExactlyInAnyOrderElementsOf(RULES.stream().map(Rule::name).toList());
    }
}
