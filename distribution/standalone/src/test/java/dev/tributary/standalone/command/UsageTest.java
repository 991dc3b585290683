package dev.tributary.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    private final Terminal terminal = new Terminal();

    @Test
    void helpNamesEveryCommand() {
        assertThat(terminal.type("--help")).isZero();
        assertThat(terminal.out())
                .contains(
                        "demo",
                        "run",
                        "check",
                        "simulator",
                        "connectors",
                        "map",
                        "submit",
                        "retry",
                        "forget",
                        "Exit status: 0 done");
    }

    @Test
    void helpIsInFrenchForWhoSpeaksFrench() {
        assertThat(terminal.in(Locale.FRANCE).type("run", "--help")).isZero();
        assertThat(terminal.out()).contains("Le fichier de configuration.").doesNotContain("settings");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "run", "check", "simulator", "connectors", "map", "submit", "retry", "forget"})
    void everyOptionIsExplained(String command) {
        terminal.type(command, "--help");
        assertThat(terminal.out().lines().filter(line -> line.strip().startsWith("--")))
                .isNotEmpty()
                .allMatch(line -> line.strip().matches("--[a-z-]+(=[A-Z]+)?\\s+\\S.*"), "has a text");
    }

    @Test
    void theVersionIsTold() {
        assertThat(terminal.type("--version")).isZero();
        assertThat(terminal.out()).matches("tributary \\d+\\.\\d+\\.\\d+.*\\R");
    }

    @Test
    void anUnknownCommandIsToldWithTheNearestOne() {
        assertThat(terminal.type("rum")).isEqualTo(ExitStatus.WRONG);
        assertThat(terminal.err()).contains("Unknown here: rum; did you mean run?", "Try: tributary --help");
    }

    @Test
    void anUnknownOptionIsToldWithTheNearestOne() {
        assertThat(terminal.type("run", "--confg", "x")).isEqualTo(ExitStatus.WRONG);
        assertThat(terminal.err()).contains("--confg", "Try: tributary run --help");
    }

    @Test
    void withoutACommandTheUsageIsToldToBeWrong() {
        assertThat(terminal.type()).isEqualTo(ExitStatus.WRONG);
        assertThat(terminal.err()).contains("tributary --help");
    }

    @Test
    void aMissingOptionIsNamed() {
        assertThat(terminal.type("run")).isEqualTo(ExitStatus.WRONG);
        assertThat(terminal.err()).contains("Missing: --config FILE");
    }

    @Test
    void aPortThatIsNoneIsRefused() {
        assertThat(terminal.type("simulator", "--port", "-1")).isEqualTo(ExitStatus.WRONG);
        assertThat(terminal.type("simulator", "--port", "x")).isEqualTo(ExitStatus.WRONG);
    }
}
