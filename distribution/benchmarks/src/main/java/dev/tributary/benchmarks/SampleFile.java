package dev.tributary.benchmarks;

import dev.tributary.connector.formats.StandardColumn;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A CSV file of missions as SampleMission makes them, about 330 bytes a line. */
final class SampleFile {

    private SampleFile() {}

    static Path write(Path file, String run, int lines) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(String.join("\t", StandardColumn.NAMES));
            out.write("\r\n");
            for (int number = 0; number < lines; number++) {
                out.write(String.join("\t", StandardColumn.cells(SampleMission.draft(run, number))));
                out.write("\r\n");
            }
        }
        return file;
    }
}
