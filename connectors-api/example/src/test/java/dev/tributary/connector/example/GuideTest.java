package dev.tributary.connector.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.testkit.ConnectorContract;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuideTest {

    private static final Path GUIDE = Path.of("../../docs/connector-guide.md");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern QUOTED = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern MARKED =
            Pattern.compile("// guide:(?!end)[a-z]+\n(.*?) *// guide:end\n", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("(?m)^\\| `([a-zA-Z]+)` \\|");

    private static List<String> marked() throws IOException {
        List<String> snippets = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                snippets.addAll(found(MARKED, Files.readString(file)));
            }
        }
        return snippets.stream()
                .map(snippet -> snippet.stripTrailing().stripIndent() + "\n")
                .toList();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group(1)).toList();
    }

    @Test
    void theSnippetsOfTheGuideAreThoseThatAreCompiled() throws IOException {
        List<String> quoted = found(QUOTED, Files.readString(GUIDE));

        assertThat(quoted).isNotEmpty().containsExactlyInAnyOrderElementsOf(marked());
    }

    @Test
    void theGuideListsTheRulesOfTheContract() throws IOException {
        List<String> rules = Arrays.stream(ConnectorContract.class.getMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(Method::getName)
                .toList();

        assertThat(found(RULE, Files.readString(GUIDE))).containsExactlyInAnyOrderElementsOf(rules);
    }
}
