package dev.tributary.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Code that breaks a rule, compiled for its proof: it lies in the packages that the rule speaks of. */
final class Counterexamples {

    private static final Path FOLDER =
            Project.ROOT.resolve("distribution/architecture-tests/src/test/resources/counterexamples");
    private static final String JAVA = ".java";

    private final Path compiled;

    /** Compiles all of them into a folder. */
    Counterexamples(Path folder) {
        compiled = folder;
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of(
                "-proc:none", "-Xlint:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var sources = files.getJavaFileObjectsFromPaths(Project.filesBelow(FOLDER, JAVA));
            boolean sound = compiler.getTask(messages, files, null, options, null, sources)
                    .call();
            assertThat(sound).as(messages.toString()).isTrue();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The names of the classes that break this rule; what they misuse, if it lies there too, is none of ours. */
    List<String> names(String rule) {
        Path sources = FOLDER.resolve(rule);
        return Project.filesBelow(sources.resolve("dev"), JAVA).stream()
                .map(file -> sources.relativize(file).toString().replace('/', '.'))
                .map(name -> name.substring(0, name.length() - JAVA.length()))
                .toList();
    }

    JavaClasses classes(String rule) {
        return new ClassFileImporter()
                .importPaths(names(rule).stream()
                        .map(name -> compiled.resolve(name.replace('.', '/') + ".class"))
                        .toList());
    }

    /** The rules that have some. */
    static Stream<String> rules() {
        return Project.filesBelow(FOLDER, JAVA).stream()
                .map(file -> FOLDER.relativize(file).toString().split("/(dev|org)/", 2)[0])
                .distinct();
    }
}
