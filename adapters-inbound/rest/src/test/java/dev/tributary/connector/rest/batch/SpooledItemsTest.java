package dev.tributary.connector.rest.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.formats.Document;
import dev.tributary.connector.formats.Documents;
import dev.tributary.connector.formats.FileRules;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpooledItemsTest {

    @TempDir
    private Path folder;

    @Test
    void fewLongItemsAreHandedInTogether() throws Exception {
        String line = "A;" + "x".repeat(300_000) + "\n";
        Path file = Files.writeString(folder.resolve("f"), "id;comment\n" + line.repeat(5));

        try (Document document = Documents.open(file, "batch", FileRules.usual())) {
            assertThat(SpooledFile.next(document, 0)).hasSize(2);
            assertThat(SpooledFile.next(document, 2)).hasSize(2);
            assertThat(SpooledFile.next(document, 4)).hasSize(1);
        }
    }
}
