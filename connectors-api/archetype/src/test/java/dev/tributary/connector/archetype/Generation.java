package dev.tributary.connector.archetype;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Generates a project as the archetype plugin does: fills in properties, and puts Java files into their package. */
record Generation(Path templates, Path project, Map<String, String> properties) {

    void run() throws IOException {
        try (Stream<Path> files = Files.walk(templates)) {
            files.filter(Files::isRegularFile).forEach(this::copy);
        }
    }

    private void copy(Path template) {
        String name = templates.relativize(template).toString();
        String packageFolder = properties.getOrDefault("package", "").replace('.', '/');
        Path target = project.resolve(name.replaceFirst("^(src/(main|test)/java)/", "$1/" + packageFolder + "/"));
        try {
            Files.createDirectories(target.getParent());
            Files.writeString(target, filledIn(Files.readString(template)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String filledIn(String text) {
        String filled = text;
        for (Map.Entry<String, String> property : properties.entrySet()) {
            filled = filled.replace("${" + property.getKey() + "}", property.getValue());
        }
        return filled;
    }

    List<Path> sources(String kind) throws IOException {
        try (Stream<Path> files =
                Files.walk(project.resolve("src").resolve(kind).resolve("java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
