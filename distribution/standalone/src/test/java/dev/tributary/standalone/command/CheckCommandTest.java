package dev.tributary.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    private Path directory;

    private final Terminal terminal = new Terminal();

    private int check(String yaml, String... options) throws IOException {
        Path file = Files.writeString(directory.resolve("tributary.yaml"), yaml);
        String[] arguments = new String[options.length + 3];
        arguments[0] = "check";
        arguments[1] = "--config";
        arguments[2] = file.toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        return terminal.type(arguments);
    }

    @Test
    void settingsInOrderAreSaidToBe() throws IOException {
        assertThat(check("ocean: {login: a, password: b}\nconnectors: {api: {type: rest, port: 0}}\n"))
                .isZero();
        assertThat(terminal.out()).contains("tributary.yaml is in order; connectors: 1");
    }

    @Test
    void everyFaultIsListedThoseOfConnectorsToo() throws IOException {
        assertThat(check("ocean: {login: a}\nconnectors:\n  api:\n    type: rets\n    enabled: maybe\n"))
                .isEqualTo(ExitStatus.WRONG);
        assertThat(terminal.out().lines().skip(1))
                .containsExactly(
                        "  line 1: ocean.password is missing or empty: expected a secret text [setting-missing]",
                        "  line 4: connectors.api.type is not valid: expected one of email, rest, sftp; did you mean 'rest'? [setting-invalid]",
                        "  line 5: connectors.api.enabled is not valid: expected true or false [setting-invalid]",
                        "More about each: docs/errors/CODE.md, the code in brackets.");
    }

    @Test
    void whatOnlyTheConnectorKnowsIsFoundToo() throws IOException {
        assertThat(check("""
                        ocean: {login: a, password: b}
                        connectors:
                          api:
                            type: rest
                            host: 0.0.0.0
                            port: 70000
                          other:
                            type: rest
                            keys:
                              acme: " edged"
                        """)).isEqualTo(ExitStatus.WRONG);
        assertThat(terminal.out().lines().skip(1).limit(3))
                .containsExactly(
                        "  line 3: connectors.api.keys: there are none, but the host is 0.0.0.0, where others can reach"
                                + " it: give each partner a key, or set the host to 127.0.0.1 [setting-invalid]",
                        "  line 6: connectors.api.port: 70000 is no port: give a number from 0 (any that is free) to"
                                + " 65535 [setting-invalid]",
                        "  line 10: connectors.other.keys.acme: the key is empty or has blanks at its edges: give one of"
                                + " at least 16 random characters [setting-invalid]");
    }

    @Test
    void theSettingsLanguageIsSpoken() throws IOException {
        check("language: fr\nocean: {login: a, password: b}\n");
        assertThat(terminal.out()).contains("est en ordre");
    }

    @Test
    void machinesGetJson() throws IOException {
        assertThat(check("ocean: {login: a}\n", "--json")).isEqualTo(ExitStatus.WRONG);
        assertThat(terminal.out())
                .contains("\"code\" : \"setting-missing\"", "\"path\" : \"ocean.password\"", "\"line\" : 1");
    }

    @Test
    void aProfileThatCannotBeUsedIsAFault() throws IOException {
        Files.writeString(directory.resolve("profile.yaml"), "profile-version: 99\n");
        assertThat(check("ocean: {login: a, password: b, profile: profile.yaml}\n"))
                .isEqualTo(ExitStatus.WRONG);
        assertThat(terminal.out()).contains("line 1: ocean.profile: ", "profile.yaml", "profile-version", "[profile]");
    }

    @Test
    void aProfileThatCannotBeUsedIsToldWithAllOtherFaults() throws IOException {
        String yaml = "ocean: {login: a, profile: none.yaml}\nlangage: fr\n";
        assertThat(check(yaml)).isEqualTo(ExitStatus.WRONG);
        assertThat(terminal.out()).contains("[profile]", "[setting-missing]", "[setting-unknown]");

        Terminal machine = new Terminal();
        machine.type(
                "check",
                "--json",
                "--config",
                directory.resolve("tributary.yaml").toString());
        assertThat(machine.out()).contains("\"code\" : \"profile\"", "\"path\" : \"ocean.profile\"", "\"line\" : 1");
    }

    @Test
    void nothingIsCreated() throws IOException {
        check("ocean: {login: a, password: b}\n");
        assertThat(directory.resolve("data")).doesNotExist();
    }
}
