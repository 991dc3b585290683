package dev.tributary.standalone.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** YAML that would lead a reader astray: loops, small files that grow without end, keys that are no texts. */
@Timeout(30)
class YamlTrapsTest {

    @TempDir
    private Path directory;

    private List<String> faults(String yaml) {
        return new SettingsFixture(directory).faults(yaml);
    }

    @Test
    void anAliasThatRefersToItselfIsToldWithItsLine() {
        assertThat(faults("language: fr\nocean: &loop\n  login: a\n  password: *loop\n"))
                .containsExactly("ligne 2 : ocean : une valeur qui commence par & doit être entre guillemets");
        assertThat(faults(SettingsFixture.COMPLETE + "connectors: &loop [*loop]\n"))
                .containsExactly("line 5: connectors: a value that begins with & needs quotes");
    }

    @Test
    void anAliasIsToldWhereItStands() {
        assertThat(faults("""
                ocean:
                  base-url: https://o.example
                  login: &login client
                  password: *login
                """))
                .containsExactly(
                        "line 3: ocean.login: a value that begins with & needs quotes",
                        "line 4: ocean.password: a value that begins with * needs quotes");
    }

    @Test
    void aliasesThatMultiplyAreNotFollowed() {
        StringBuilder laughs = new StringBuilder(SettingsFixture.COMPLETE).append("connectors:\n  a0: &a0 [lol]\n");
        for (int level = 1; level < 60; level++) {
            String alias = "*a" + (level - 1);
            laughs.append(
                    "  a%d: &a%d [%s]%n".formatted(level, level, String.join(", ", List.of(alias, alias, alias))));
        }

        assertThat(faults(laughs.toString()))
                .hasSizeGreaterThanOrEqualTo(60)
                .anyMatch(
                        fault -> fault.startsWith("line 65: connectors.a59: a value that begins with & needs quotes"));
    }

    @Test
    void bracketsInTwosAreToldWithTheirLine() {
        assertThat(faults("ocean:\n  base-url: https://o.example\n  login: a\n  password: {{x}}\n"))
                .containsExactly("line 4: ocean.password: a value that begins with { needs quotes");
        assertThat(faults("ocean:\n  base-url: https://o.example\n  login: a\n  ? [password]\n  : b\n"))
                .contains("line 4: ocean: a value that begins with [ needs quotes");
    }

    @Test
    void nestingWithoutEndIsToldWithItsLine() {
        for (String nesting : List.of("[".repeat(100_000), "{a: ".repeat(100_000), "- ".repeat(100_000))) {
            assertThat(faults("language: en\nocean:\n  " + nesting + "\n"))
                    .containsExactly("line 3: nested too deep: close the brackets that are left open before this line");
        }
    }
}
