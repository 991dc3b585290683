package dev.tributary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.acceptance.program.Archive;
import dev.tributary.acceptance.program.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    @TempDir
    private Path folder;

    @Test
    void thereIsOneArchiveWithOneFolderThatHoldsWhatAUserExpects() {
        assertThat(Archive.archives()).hasSize(1);
        assertThat(Archive.list(Archive.folder()))
                .extracting(path -> path.getFileName().toString())
                .contains("bin", "connectors", "docs", "lib", "LICENSE", "NOTICE", "README.md");
        assertThat(Archive.program()).isExecutable();
    }

    /** Jackson 2 is there for Vert.x. */
    @Test
    void noOtherLibraryIsThereInTwoVersions() {
        assertThat(Archive.list(Archive.folder().resolve("lib")))
                .extracting(path -> path.getFileName().toString().replaceFirst("-\\d[^/]*[.]jar$", ""))
                .hasSizeGreaterThan(20)
                .filteredOn(name -> !name.equals("jackson-core"))
                .doesNotHaveDuplicates();
    }

    @Test
    void itStartsThroughLinksAndTellsItsVersion() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("first link"), Archive.program());
        Path linkToLink = Files.createSymbolicLink(folder.resolve("second"), link.getFileName());

        try (Program version = Program.start(linkToLink, folder, Map.of(), "--version")) {
            assertThat(version.end()).as(version.output()).isZero();
            assertThat(version.standardOutput())
                    .contains(Archive.folder().getFileName().toString().replace("tributary-", ""));
        }
    }

    @Test
    void whatIsMissingIsExplained() throws Exception {
        try (Program lost = Program.start(folder, Map.of("JAVA_HOME", "/nowhere"), "--version")) {
            assertThat(lost.end()).isEqualTo(1);
            assertThat(lost.output()).contains("JAVA_HOME", "/nowhere", "17");
        }
    }
}
