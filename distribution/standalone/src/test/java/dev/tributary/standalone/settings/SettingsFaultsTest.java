package dev.tributary.standalone.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFaultsTest {

    @TempDir
    private Path directory;

    private SettingsFixture settings;

    @BeforeEach
    void begin() {
        settings = new SettingsFixture(directory);
    }

    @Test
    void allFaultsAreToldAtOnceInTheOrderOfTheFile() {
        List<String> faults = settings.faults("""
                langage: fr
                ocean:
                  base-url: ocean.example
                  login: client
                  pasword: s3cret
                  request-timeout: 10
                  max-in-flight: many
                delivery:
                  retry: {initial: 1s, multiplier: 0.5, maximum: 5 min}
                management: {host: 127.0.0.1, port: 80810}
                connectors:
                  api:
                    type: door
                    prot: 8080
                """);

        assertThat(faults)
                .containsExactly(
                        "line 1: langage is not a known setting; did you mean 'language'?",
                        "line 2: ocean.password is missing or empty: expected a secret text",
                        "line 3: ocean.base-url is not valid: expected an address such as https://v3.oceansystem.com/ocean",
                        "line 5: ocean.pasword is not a known setting; did you mean 'password'?",
                        "line 6: ocean.request-timeout is not valid: expected a number and a unit, such as 250ms, 30s, 5m, 12h or 7d",
                        "line 7: ocean.max-in-flight is not valid: expected a whole number",
                        "line 9: delivery.retry.maximum is not valid: expected a number and a unit, such as 250ms, 30s, 5m, 12h or 7d",
                        "line 9: delivery.retry.multiplier is not valid: expected a number from 1 on, such as 2 or 1.5",
                        "line 10: management.port is not valid: expected a whole number from 0 to 65535",
                        "line 12: connectors.api.port is missing or empty: expected a whole number",
                        "line 14: connectors.api.prot is not a known setting; did you mean 'port'?");
    }

    @Test
    void faultsAreInTheLanguageThatTheFileNames() {
        assertThat(settings.faults("language: fr\nocean: {base-url: 'https://o.example', login: a, pasword: b}\n"))
                .containsExactly(
                        "ligne 2 : ocean.pasword n'est pas un réglage connu ; vouliez-vous dire « password » ?",
                        "ligne 2 : ocean.password manque ou est vide : on attend un texte secret");
    }

    @Test
    void aKeyGivenTwiceIsToldWithBothLines() {
        assertThat(settings.faults(SettingsFixture.COMPLETE + "language: fr\nlanguage: en\n"))
                .containsExactly("ligne 6 : language : donné deux fois, d'abord ligne 5");
    }

    @Test
    void whatIsNoYamlIsToldWithItsLine() {
        assertThat(settings.faults("ocean:\n  login: [client\nlanguage: fr\n"))
                .singleElement()
                .asString()
                .startsWith("line 3: not readable as YAML");
    }

    @Test
    void aPasswordThatLostItsQuotesIsRefusedWithoutBeingShown() {
        for (String password :
                List.of("*s3cret", "&s3cret", "!s3cret", "@s3cret", "%s3cret", "`s3cret", "{s3cret", "s3:  cret: x")) {
            String yaml = "ocean:\n  base-url: https://o.example\n  login: a\n  password: " + password + "\n";
            assertThat(settings.faults(yaml))
                    .as(password)
                    .isNotEmpty()
                    .allSatisfy(fault -> assertThat(fault).doesNotContain("s3cret", "cret: x"));
        }
    }

    @Test
    void noFaultShowsAValue() {
        assertThat(settings.faults("""
                        ocean:
                          base-url: s3cret
                          login: a
                          password: [s3cret]
                          customer-id: s3cret
                          request-timeout: s3cret
                        store: {url: s3cret}
                        """)).hasSize(5).noneMatch(fault -> fault.contains("s3cret"));
    }

    @Test
    void postgresqlIsToldToBeUnsupportedYet() {
        assertThat(settings.faults(SettingsFixture.COMPLETE + "store: {url: 'jdbc:postgresql://db/tributary'}\n"))
                .containsExactly(
                        "line 5: store.url is not valid: expected jdbc:sqlite:PATH; this version does not support PostgreSQL yet");
    }

    @Test
    void anInMemoryDatabaseIsRefused() {
        assertThat(settings.faults(SettingsFixture.COMPLETE + "store: {url: 'jdbc:sqlite::memory:'}\n"))
                .containsExactly("line 5: store.url is not valid: expected jdbc:sqlite: and the path of a file");
    }

    @Test
    void aMissingFileIsToldWithItsPath() {
        assertThat(settings.read(directory.resolve("none.yaml"))
                        .<List<String>>fold(sound -> List.of(), SettingsFixture::describe))
                .containsExactly("the settings file " + directory.resolve("none.yaml") + " does not exist");
    }

    @Test
    void anEmptyFileMissesTheAccount() {
        assertThat(settings.faults(""))
                .containsExactly(
                        "ocean.login is missing or empty: expected a text",
                        "ocean.password is missing or empty: expected a secret text");
    }

    @Test
    void aFileWithoutKeysIsToldSo() {
        assertThat(settings.faults("- a\n- b\n")).containsExactly("line 1: keys with values are expected (key: value)");
    }

    @Test
    void aSecondDocumentIsToldWithItsLine() {
        assertThat(settings.faults(SettingsFixture.COMPLETE + "---\nlanguage: en\n"))
                .containsExactly("line 6: one document is expected, without ---");
    }

    @Test
    void theSectionOfConnectorsIsKnownWhereItIsMisspelt() {
        assertThat(settings.faults(SettingsFixture.COMPLETE + "conectors: {}\n"))
                .containsExactly("line 5: conectors is not a known setting; did you mean 'connectors'?");
        assertThat(settings.faults(SettingsFixture.COMPLETE + "zzz: 1\n"))
                .singleElement()
                .asString()
                .contains("known here: connectors, connectors-directory, data-directory");
    }

    @Test
    void valuesThatNothingCouldStartWithAreRefused() {
        assertThat(settings.faults("""
                        data-directory: ""
                        ocean:
                          base-url: "https://o.example/#part"
                          login: a
                          password: b
                          profile: "own\\0.yaml"
                          request-timeout: 25d
                        store: {url: "jdbc:sqlite:a\\0.db"}
                        management: {host: " "}
                        """))
                .containsExactly(
                        "line 1: data-directory is not valid: expected the path of a file or directory",
                        "line 3: ocean.base-url is not valid: expected an address such as https://v3.oceansystem.com/ocean",
                        "line 6: ocean.profile is not valid: expected the path of a file or directory",
                        "line 7: ocean.request-timeout is not valid: expected a duration from 1ms to 24d, such as 10s",
                        "line 8: store.url is not valid: expected jdbc:sqlite: and the path of a file",
                        "line 9: management.host is not valid: expected an address to listen on");
        assertThat(settings.faults("ocean: {base-url: 'http://o.example:65536', login: a, password: b}\n"))
                .hasSize(1);
    }
}
