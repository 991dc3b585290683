package dev.tributary.standalone.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the real script, in an installation with a Java that only tells what it was asked. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptTest {

    private static final Path SCRIPT = Path.of("src/main/archive/bin/tributary");

    @TempDir
    private Path folder;

    private Path home = Path.of("");
    private Path java = Path.of("");

    @BeforeEach
    void install() throws IOException {
        home = folder.resolve("with blanks/tributary-1");
        java = folder.resolve("java home");
        executable(home.resolve("bin/tributary"), Files.readString(SCRIPT));
        Files.createDirectories(home.resolve("lib"));
        Files.createFile(home.resolve("lib/tributary-standalone-1.jar"));
        executable(java.resolve("bin/java"), "#!/bin/sh\nfor argument; do echo \"[$argument]\"; done\n");
        release("17.0.9");
    }

    private void release(String version) throws IOException {
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    private static void executable(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private record Run(int status, String output) {}

    private Run run(Path program, Map<String, String> environment, String... arguments) throws Exception {
        String[] command = new String[arguments.length + 1];
        command[0] = program.toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), output);
    }

    private Run run(String... arguments) throws Exception {
        return run(home.resolve("bin/tributary"), Map.of("JAVA_HOME", java.toString()), arguments);
    }

    @Test
    void itStartsTheProgramWithItsArgumentsFromAnyFolder() throws Exception {
        Run run = run("check", "--config", "a file.yaml");
        assertThat(run.status()).isZero();
        assertThat(run.output())
                .contains("[-jar]\n[" + home.toRealPath().resolve("lib/tributary-standalone-1.jar") + "]\n")
                .endsWith("[check]\n[--config]\n[a file.yaml]\n");
    }

    /** In any other it could not name a partner's files. */
    @Test
    void aLocaleWithoutLettersIsReplaced() throws Exception {
        executable(java.resolve("bin/java"), "#!/bin/sh\necho \"${LC_ALL:-none}\"\n");
        for (String poor : new String[] {"", "C", "POSIX"}) {
            assertThat(runIn(poor)).as(poor).isEqualTo("C.UTF-8\n");
        }
        assertThat(runIn("fr_FR.UTF-8")).isEqualTo("none\n");
    }

    private String runIn(String locale) throws Exception {
        return run(
                        home.resolve("bin/tributary"),
                        Map.of("JAVA_HOME", java.toString(), "LC_ALL", "", "LC_CTYPE", "", "LANG", locale),
                        "check")
                .output();
    }

    @Test
    void itWorksThroughLinksOfLinks() throws Exception {
        Path first = Files.createSymbolicLink(folder.resolve("first"), home.resolve("bin/tributary"));
        Path second = Files.createSymbolicLink(
                folder.resolve("second"), Path.of(first.getFileName().toString()));
        Run run = run(second, Map.of("JAVA_HOME", java.toString()), "check");
        assertThat(run.output())
                .contains(home.toRealPath()
                        .resolve("lib/tributary-standalone-1.jar")
                        .toString());
    }

    @Test
    void furtherOptionsReachJava() throws Exception {
        Run run = run(
                home.resolve("bin/tributary"),
                Map.of("JAVA_HOME", java.toString(), "TRIBUTARY_JAVA_OPTIONS", "-Xmx3g -Dx=y"),
                "run");
        assertThat(run.output()).containsSubsequence("[-Xmx768m]", "[-Xmx3g]", "[-Dx=y]", "[-jar]");
    }

    @Test
    void aJavaHomeWithoutJavaIsExplained() throws Exception {
        Run run = run(home.resolve("bin/tributary"), Map.of("JAVA_HOME", "/nowhere"), "run");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output()).contains("JAVA_HOME is /nowhere", "Tributary needs Java of version 17 or later");
    }

    @Test
    void aJavaThatIsTooOldIsExplained() throws Exception {
        release("11.0.2");
        Run run = run("run");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output()).contains("is of version 11.0.2", "17 or later");
    }

    @Test
    void aJavaWithoutAReleaseFileIsAsked() throws Exception {
        Files.delete(java.resolve("release"));
        executable(java.resolve("bin/java"), "#!/bin/sh\necho 'openjdk version \"1.8.0_402\"' >&2\n");
        assertThat(run("run").output()).contains("is of version 1.8.0_402");
    }

    @Test
    void theDemoLeavesClassDataForWhateverStartsNext() throws Exception {
        String option = "[-XX:ArchiveClassesAtExit=";
        String output = run("demo").output();
        assertThat(output).contains(option + home.toRealPath() + "/cache/classes-17.0.9-");
        String left = output.substring(output.indexOf(option) + option.length()).replaceAll("(?s)].*", "");
        Files.createFile(Path.of(left));
        assertThat(run("demo").output()).contains("[-XX:SharedArchiveFile=" + left + "]");
        assertThat(run("run").output()).contains("[-XX:SharedArchiveFile=" + left + "]");
    }

    @Test
    void anotherJavaHasClassDataOfItsOwn() throws Exception {
        String before = run("demo").output();
        release("25");
        assertThat(run("demo").output()).contains("/cache/classes-25-").isNotEqualTo(before);
    }

    @Test
    void aGatewayThatIsToldToStopLeavesNoClassData() throws Exception {
        assertThat(run("run").output()).doesNotContain("Archive");
    }

    @Test
    void whoeverWantsNoneGetsNoClassData() throws Exception {
        Map<String, String> off = Map.of("JAVA_HOME", java.toString(), "TRIBUTARY_CACHE", "off");
        assertThat(run(home.resolve("bin/tributary"), off, "demo").output()).doesNotContain("Archive");
    }

    @Test
    void withoutAPlaceForClassDataItStartsAllTheSame() throws Exception {
        Map<String, String> nowhere =
                Map.of("JAVA_HOME", java.toString(), "TRIBUTARY_CACHE", "/proc/none", "XDG_CACHE_HOME", "/proc/none");
        Run run = run(home.resolve("bin/tributary"), nowhere, "demo");
        assertThat(run.status()).isZero();
        assertThat(run.output()).doesNotContain("Archive").endsWith("[demo]\n");
    }
}
