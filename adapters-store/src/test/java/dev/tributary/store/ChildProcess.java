package dev.tributary.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java process of its own, with the class path of this one. */
final class ChildProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private ChildProcess(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    }

    static ChildProcess start(Class<?> main, String... arguments) throws IOException {
        return start(List.of("-Xmx256m"), main, arguments);
    }

    static ChildProcess start(List<String> options, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ChildProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** All whole lines it writes until it ends. */
    List<String> lines() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int read = output.read(); read >= 0; read = output.read()) {
            text.append((char) read);
        }
        return text.substring(0, text.lastIndexOf("\n") + 1).lines().toList();
    }

    /** The lines it has written by now, as far as they are not read yet. */
    List<String> linesSoFar() throws IOException {
        List<String> lines = new ArrayList<>();
        while (output.ready()) {
            lines.add(line());
        }
        return lines;
    }

    /** The next line it writes. */
    String line() throws IOException {
        String line = output.readLine();
        if (line == null) {
            throw new IOException("the process has ended");
        }
        return line;
    }

    /** As kill -9 does; what it has written before can still be read. */
    void kill() {
        process.toHandle().destroyForcibly();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().orTimeout(30, TimeUnit.SECONDS).join();
        output.close();
    }
}
