package dev.tributary.acceptance.program;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One run of the packaged program in a process of its own, its output in files. */
public final class Program implements AutoCloseable {

    private final Process process;
    private final Path output;
    private final Path errors;

    private Program(Process process, Path output, Path errors) {
        this.process = process;
        this.output = output;
        this.errors = errors;
    }

    public static Program start(Path folder, String... arguments) throws IOException {
        return start(folder, Map.of(), arguments);
    }

    public static Program start(Path folder, Map<String, String> environment, String... arguments) throws IOException {
        return start(Archive.program(), folder, environment, arguments);
    }

    public static Program start(Path script, Path folder, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(folder, "output", ".txt");
        Path errors = Files.createTempFile(folder, "errors", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("tributary.java.home"));
        builder.environment().put("TRIBUTARY_CACHE", "off");
        builder.environment()
                .put("TRIBUTARY_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1"); // none lives long enough for more
        builder.environment().putAll(environment);
        return new Program(builder.start(), output, errors);
    }

    /** The exit status. */
    public int end() throws InterruptedException {
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            throw new AssertionError("the program does not end");
        }
        return process.exitValue();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** What it wrote, to both streams. */
    public String output() throws IOException {
        return standardOutput() + Files.readString(errors, StandardCharsets.UTF_8);
    }

    public String standardOutput() throws IOException {
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    /** SIGTERM. */
    public int terminate() throws InterruptedException {
        process.destroy();
        return end();
    }

    /** SIGTERM; fails if the program takes longer. */
    public int terminateWithin(Duration time) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("the program does not end within " + time);
        }
        return process.exitValue();
    }

    /** SIGKILL; returns at once. The start script becomes the program, so this is the program's own process. */
    public void strike() {
        process.destroyForcibly();
    }

    /** SIGKILL. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        end();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
