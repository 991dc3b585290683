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

    static final Path FOLDER =
            Project.ROOT.resolve("distribution/architecture-tests/src/test/resources/counterexamples");

    private final Path sources;
    private final Path target;

    Counterexamples(String rule, Path target) {
        this.sources = FOLDER.resolve(rule);
        this.target = target;
    }

    /** The names of the broken classes; what is misused lies under other packages than ours. */
    List<String> names() {
        return Project.filesBelow(sources.resolve("dev"), ".java").stream()
                .map(file -> sources.relativize(file).toString().replace('/', '.'))
                .map(name -> name.substring(0, name.length() - ".java".length()))
                .toList();
    }

    JavaClasses compiled() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of(
                "-proc:none", "-Xlint:none", "-d", target.toString(), "-cp", System.getProperty("java.class.path"));
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var units = files.getJavaFileObjectsFromPaths(Project.filesBelow(sources, ".java"));
            boolean compiled = compiler.getTask(messages, files, null, options, null, units)
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new ClassFileImporter().importPaths(target.resolve("dev"));
    }

    /** The rules that have counterexamples: a folder with a folder {@code dev} in it. */
    static Stream<String> rules() {
        return Project.filesBelow(FOLDER, ".java").stream()
                .map(file -> FOLDER.relativize(file).toString())
                .map(name -> name.split("/(dev|org)/", 2)[0])
                .distinct();
    }
}
