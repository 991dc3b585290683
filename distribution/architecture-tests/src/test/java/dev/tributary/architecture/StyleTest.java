package dev.tributary.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StyleTest {

    private static final List<SourceFile> SOURCES = Project.modules().stream()
            .flatMap(module -> SourceFile.of(module, "main").stream())
            .toList();
    private static final List<SourceFile> SPI = SourceFile.of(Diagram.SPI.folder(), "main");

    private static final Pattern DESCRIBED_AND_MARKED =
            Pattern.compile("(?s)/\\*\\*.*[.].*\\*/\\s*@NullMarked\\s*package .*");

    @Test
    void sourcesOfEveryModuleWithCodeAreRead() {
        assertThat(Diagram.PARTS)
                .allMatch(part ->
                        SOURCES.stream().anyMatch(file -> file.path().startsWith(Project.ROOT.resolve(part.folder()))));
    }

    @Test
    void halfOfTheFilesAreShortAndNineInTenAreNotLong() {
        assertThat(SOURCES.stream().filter(file -> file.lines() <= 55).count())
                .as("files of at most 55 lines, of " + SOURCES.size())
                .isGreaterThanOrEqualTo(SOURCES.size() / 2);
        assertThat(SOURCES.stream().filter(file -> file.lines() <= 140).count())
                .as("files of at most 140 lines, of " + SOURCES.size())
                .isGreaterThanOrEqualTo(SOURCES.size() * 9L / 10);
    }

    @Test
    void noFileIsLongerThan300Lines() {
        assertThat(SOURCES.stream().filter(file -> file.lines() > 300))
                .as("too much for one file: what it does besides its one idea is another class")
                .isEmpty();
    }

    @Test
    void noMethodIsLongerThan30Lines() {
        Map<String, Long> methods = SourceFile.methods(SOURCES);

        assertThat(methods).hasSizeGreaterThan(SOURCES.size());
        assertThat(methods.entrySet().stream().filter(method -> method.getValue() > 30))
                .as("too much for one method: give its steps names")
                .isEmpty();
    }

    @Test
    void theSpiStaysSmall() {
        assertThat(Syntax.of(SPI).units().stream()
                        .mapToInt(unit -> unit.getTypeDecls().size())
                        .sum())
                .as("types; one within another is a part of it")
                .isPositive()
                .isLessThanOrEqualTo(20);
        assertThat(SPI.stream().mapToLong(SourceFile::linesOfCode).sum())
                .as("lines of code")
                .isLessThanOrEqualTo(800);
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        List<SourceFile> sayings = SOURCES.stream()
                .filter(file -> file.isNamed("package-info.java"))
                .toList();

        assertThat(sayings.stream().map(file -> file.path().getParent()))
                .containsAll(SOURCES.stream()
                        .filter(file -> !file.isNamed("module-info.java"))
                        .map(file -> file.path().getParent())
                        .toList());
        assertThat(sayings)
                .allMatch(file -> DESCRIBED_AND_MARKED.matcher(file.text()).matches());
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(SOURCES)
                .noneMatch(file -> Pattern.compile("\\b(TODO|FIXME|XXX)\\b")
                        .matcher(file.text())
                        .find());
    }
}
