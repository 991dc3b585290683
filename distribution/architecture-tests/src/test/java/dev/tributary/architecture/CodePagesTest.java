package dev.tributary.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.delivery.Reasons;
import dev.tributary.application.intake.Order;
import dev.tributary.connector.host.settings.SettingFault;
import dev.tributary.domain.draft.FindingCode;
import dev.tributary.embedded.StartFailure;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code that a user can meet has a page in docs/errors, and the pages say what the program says. */
class CodePagesTest {

    private static final Path FOLDER = Project.ROOT.resolve("docs/errors");
    private static final String LIST = "README.md";

    /** What is no part of the gateway tells its users nothing. */
    private static final Set<String> APART =
            Set.of("adapters-ocean/simulator", "connectors-api/testkit", "distribution/benchmarks");

    private static final List<SourceFile> SOURCES = Project.modules().stream()
            .filter(module -> !APART.contains(module))
            .flatMap(module -> SourceFile.of(module, "main").stream())
            .toList();
    private static final List<SourceFile> PAGES = Project.filesBelow(FOLDER, ".md").stream()
            .filter(path -> !path.endsWith(LIST))
            .map(path -> new SourceFile(path, Project.read(path)))
            .toList();

    private static final Pattern ROW = Pattern.compile("(?m)^\\| \\[`([a-z-]+)`]\\(([a-z-]+)\\.md\\) \\| .+ \\|$");
    private static final Pattern EXAMPLE = Pattern.compile("(?m)^- (en|fr): `(.+)`$");
    private static final Pattern NAMED_SETTING = Pattern.compile("^[a-z.-]+ ?: ");
    private static final Pattern LINK = Pattern.compile("]\\(([^):#]+)(#[^)]*)?\\)");

    @Test
    void everyCodeHasAPageAndEveryPageACode() {
        assertThat(PAGES.stream().map(CodePagesTest::codeOf))
                .as("pages in docs/errors, one for each code")
                .containsExactlyInAnyOrderElementsOf(codes());
    }

    @Test
    void codesAreFoundWhereverTheyAreGiven() {
        assertThat(GivenCodes.in(SOURCES))
                .contains("id-taken", "key-missing", "duplicate-parameter", "not-json", "mission-invalid")
                .contains("connector-unusable", "setting-unresolved", "settings-unreadable", "not-found");
    }

    @Test
    void everyPageIsHeadedByItsCode() {
        assertThat(PAGES).allMatch(page -> page.text().startsWith("# `" + codeOf(page) + "`\n\n"));
    }

    @Test
    void theListNamesEveryPageOnce() {
        List<MatchResult> rows =
                matches(ROW, Project.read(FOLDER.resolve(LIST))).toList();

        assertThat(rows).allMatch(row -> row.group(1).equals(row.group(2)));
        assertThat(rows.stream().map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        PAGES.stream().map(CodePagesTest::codeOf).toList());
    }

    @Test
    void everyExampleIsSomethingThatTheProgramCanSay() {
        WrittenTexts texts = WrittenTexts.in(SOURCES);
        List<String> examples = PAGES.stream()
                .flatMap(page -> matches(EXAMPLE, page.text()))
                .map(example -> example.group(2))
                .toList();

        assertThat(examples).hasSizeGreaterThan(PAGES.size());
        assertThat(examples).allMatch(example -> texts.contain(example) || texts.contain(withoutSetting(example)));
    }

    @Test
    void linksInTheDocumentsLeadToFiles() {
        List<Path> documents = Stream.concat(
                        Project.filesBelow(Project.ROOT.resolve("docs"), ".md").stream(),
                        Stream.of("README.md", "CHANGELOG.md", "CONTRIBUTING.md")
                                .map(Project.ROOT::resolve))
                .toList();

        assertThat(documents.stream().flatMap(CodePagesTest::linksOf))
                .isNotEmpty()
                .allSatisfy(target -> assertThat(target).exists());
    }

    /** It lies beside the documents there, not here. */
    @Test
    void linksInTheArchivesReadmeLeadToFilesOfTheArchive() {
        Path readme = Project.ROOT.resolve("distribution/standalone/src/main/archive/README.md");

        assertThat(matches(LINK, Project.read(readme)).map(link -> Project.ROOT.resolve(link.group(1))))
                .isNotEmpty()
                .allSatisfy(target -> assertThat(target).exists());
    }

    private static Set<String> codes() {
        Set<String> codes = new TreeSet<>(GivenCodes.in(SOURCES));
        Arrays.stream(FindingCode.values()).map(FindingCode::code).forEach(codes::add);
        Arrays.stream(SettingFault.Kind.values()).map(SettingFault.Kind::code).forEach(codes::add);
        Arrays.stream(StartFailure.Cause.values())
                .map(cause -> cause.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .forEach(codes::add);
        codes.add(Order.CODE);
        Arrays.stream(Reasons.class.getFields()).map(CodePagesTest::valueOf).forEach(codes::add);
        return codes;
    }

    private static String valueOf(Field constant) {
        try {
            return String.valueOf(constant.get(null));
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }

    private static String codeOf(SourceFile page) {
        return page.path().getFileName().toString().replace(".md", "");
    }

    private static String withoutSetting(String example) {
        return NAMED_SETTING.matcher(example).replaceFirst("");
    }

    private static Stream<Path> linksOf(Path document) {
        return matches(LINK, Project.read(document)).map(link -> document.resolveSibling(link.group(1)));
    }

    private static Stream<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }
}
