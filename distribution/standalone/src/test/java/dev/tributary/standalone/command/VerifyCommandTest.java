package dev.tributary.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

    @TempDir
    Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void whatIsWrongWithAFolderIsPrintedWithItsRemedyAndCode() {
        assertThat(terminal.type("connectors", "verify", folder.toString())).isEqualTo(ExitStatus.FAILED);

        assertThat(terminal.out())
                .contains(folder + ": there is no jar in it. Usual cause: ", "Remedy: ", "[connector-folder-empty]");
    }

    @Test
    void theSameIsPrintedAsJson() {
        assertThat(terminal.type("connectors", "verify", folder.toString(), "--json"))
                .isEqualTo(ExitStatus.FAILED);

        assertThat(terminal.out()).contains("\"types\"", "\"connector-folder-empty\"", "\"remedy\"");
    }

    @Test
    void whatIsNoFolderIsWrongUsage() {
        assertThat(terminal.type(
                        "connectors", "verify", folder.resolve("absent").toString()))
                .isEqualTo(ExitStatus.WRONG);
    }

    @Test
    void theSchemaOfATypeSaysWhatItsSettingsAre() {
        assertThat(terminal.type("connectors", "rest", "--schema")).isEqualTo(ExitStatus.DONE);

        assertThat(terminal.out())
                .contains("https://json-schema.org/draft/2020-12/schema", "\"port\"", "\"expect\"", "\"required\"");
    }
}
