package dev.tributary.standalone.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferencesTest {

    @TempDir
    private Path directory;

    private SettingsFixture settings;

    @BeforeEach
    void begin() {
        settings = new SettingsFixture(directory);
    }

    private static String withPassword(String password) {
        return SettingsFixture.COMPLETE.replace("s3cret", password);
    }

    private String passwordOf(String yaml) {
        return settings.configuration(yaml)
                .program()
                .group("ocean")
                .secret("password")
                .reveal();
    }

    @Test
    void aVariableOfTheEnvironmentIsPutInItsPlace() {
        settings.variable("OCEAN_PASSWORD", "from environment");
        assertThat(passwordOf(withPassword("${env:OCEAN_PASSWORD}"))).isEqualTo("from environment");
    }

    @Test
    void severalReferencesMayStandInOneText() {
        settings.variable("A", "1").variable("B", "2");
        assertThat(passwordOf(withPassword("x${env:A}-${env:B}y"))).isEqualTo("x1-2y");
    }

    @Test
    void whatAReferenceBringsIsTakenAsItIs() {
        settings.variable("A", "${env:B} $1 \\ * & !").variable("B", "no");
        assertThat(passwordOf(withPassword("${env:A}"))).isEqualTo("${env:B} $1 \\ * & !");
    }

    @Test
    void onlyTheLastLineEndOfAFileIsDropped() {
        settings.file("secrets/unix", "é\n\n")
                .file("secrets/windows", "pass\r\n")
                .file("secrets/none", "pass");
        assertThat(passwordOf(withPassword("${file:secrets/unix}"))).isEqualTo("é\n");
        assertThat(passwordOf(withPassword("${file:secrets/windows}"))).isEqualTo("pass");
        assertThat(passwordOf(withPassword("${file:secrets/none}"))).isEqualTo("pass");
    }

    @Test
    void aMissingVariableIsTheOnlyFaultOfItsSetting() {
        assertThat(settings.faults(withPassword("${env:NOWHERE}")))
                .containsExactly("line 4: ocean.password: the environment variable NOWHERE is not set");
    }

    @Test
    void aMissingFileIsToldWithTheDirectoryItIsLookedForIn() {
        assertThat(settings.faults(withPassword("${file:nowhere}")))
                .containsExactly("line 4: ocean.password: the file nowhere does not exist in " + directory);
    }

    @Test
    void anotherKindOfReferenceIsRefused() {
        assertThat(settings.faults(withPassword("${vault:x}")))
                .containsExactly("line 4: ocean.password: a reference is ${env:NAME} or ${file:PATH}");
        assertThat(settings.faults(withPassword("'${env:X'")))
                .containsExactly("line 4: ocean.password: a reference ends with }");
    }

    @Test
    void aConnectorsTypeMayBeAReference() {
        settings.variable("TYPE", "door");
        assertThat(settings.configuration(
                                SettingsFixture.COMPLETE + "connectors: {api: {type: '${env:TYPE}', port: 1}}\n")
                        .connectors()
                        .get("api"))
                .containsEntry("type", "door");
    }
}
