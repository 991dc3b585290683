package dev.tributary.connector.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ContractIsKeptTest {

    private static List<Method> rules() {
        return Arrays.stream(ConnectorContract.class.getMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .toList();
    }

    private static Method rule(String name) {
        return rules().stream()
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void theRuleFailsForTheConnectorThatBreaksIt(Flaw flaw) {
        Method rule = rule(flaw.rule);
        rule.setAccessible(true);

        assertThatThrownBy(() -> rule.invoke(new FlawedConnector(flaw)))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @CsvSource({
        "POLLS, itTellsWhenItHasLookedForDocuments",
        "DOCUMENTS, aDocumentOfManyItemsIsTakenInWhole",
        "CANCELS, aCancellationCancels",
        "FEEDBACK, whatBecomesOfAMissionIsTold",
        "STATE, itRemembersAcrossRestarts",
        "OUTSIDE, healthIsDownWhileItsWorldIsGone",
        "UNLOADS, noClassLoaderIsLeft"
    })
    void whoeverSaysThatItCannotMustRefuse(Ability ability, String name) {
        Method rule = rule(name);
        rule.setAccessible(true);

        assertThatThrownBy(() -> rule.invoke(new ModestConnector(ability)))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void everyRuleHasAConnectorThatBreaksIt() {
        assertThat(rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(Flaw.values()).anyMatch(flaw -> flaw.rule.equals(rule.getName())));
    }
}
