package dev.tributary.connector.formats.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TemporaryFilesTest {

    @Test
    void whatACrashHasLeftGoesAtTheNextStartAndNothingOfOthers() throws IOException {
        Path left = TemporaryFiles.of("0badcafe").make(".in");
        Path ofAnother = TemporaryFiles.of("0badbeef").make(".in");

        TemporaryFiles.of("0badcafe");

        assertThat(left).doesNotExist();
        assertThat(ofAnother).exists();
        Files.delete(ofAnother);
    }
}
