package dev.tributary.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked example of the page on mappings is right. */
class MappingPageTest {

    private static final Path PAGE = Path.of("../../docs/mapping.md");
    private static final String BLOCK = "```yaml\n";

    @TempDir
    private Path directory;

    private final Terminal terminal = new Terminal();

    private String example() throws IOException {
        String page = Files.readString(PAGE);
        String block = page.substring(page.lastIndexOf(BLOCK) + BLOCK.length());
        return block.substring(0, block.indexOf("```"));
    }

    @Test
    void theExampleOfThePagePassesItsOwnTest() throws Exception {
        Path mapping = Files.writeString(directory.resolve("mapping.yaml"), example());

        int status = terminal.type("map", "--test", "--mapping", mapping.toString());

        assertThat(terminal.out() + terminal.err()).isEqualTo("1 examples, 0 differences" + System.lineSeparator());
        assertThat(status).isZero();
    }
}
