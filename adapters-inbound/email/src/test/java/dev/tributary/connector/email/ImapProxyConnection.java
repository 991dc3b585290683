package dev.tributary.connector.email;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.net.ExtendedSocketOptions;

/** One connection through an {@link ImapProxy}: lines both ways, and literals of the server. */
final class ImapProxyConnection implements Closeable {

    private static final Pattern COMMAND = Pattern.compile("([A-Z]+\\d+) (.*)", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile(".*\\{(\\d+)\\}\r\n", Pattern.DOTALL);

    private final Socket client;
    private final Socket server;
    private final ImapProxyRules rules;
    private final Consumer<String> log;
    private final CountDownLatch closed;
    private final Map<String, String> underway = new ConcurrentHashMap<>();
    private volatile boolean isSilentSoon;
    private volatile boolean isSilent;

    ImapProxyConnection(
            Socket client, Socket server, ImapProxyRules rules, Consumer<String> log, CountDownLatch closed) {
        this.client = client;
        this.server = server;
        this.rules = rules;
        this.log = log;
        this.closed = closed;
    }

    void passCommands() {
        pass(() -> {
            InputStream in = new BufferedInputStream(client.getInputStream());
            while (true) {
                passCommand(line(in));
            }
        });
    }

    void passAnswers() {
        pass(() -> {
            InputStream in = new BufferedInputStream(server.getInputStream());
            while (true) {
                confirmAtOnce();
                passAnswer(line(in), in);
            }
        });
    }

    /** Else a server that writes its answers in pieces waits for each of them to be confirmed. */
    private void confirmAtOnce() throws IOException {
        if (server.supportedOptions().contains(ExtendedSocketOptions.TCP_QUICKACK)) {
            server.setOption(ExtendedSocketOptions.TCP_QUICKACK, true);
        }
    }

    private interface Passing {
        void pass() throws IOException;
    }

    /** Until one side ends; then both do. */
    private void pass(Passing passing) {
        try {
            passing.pass();
        } catch (IOException | UncheckedIOException end) {
            close();
        }
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int one;
        do {
            one = in.read();
            if (one < 0) {
                throw new EOFException();
            }
            line.write(one);
        } while (one != '\n');
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    private void passCommand(String line) throws IOException {
        Matcher parts = COMMAND.matcher(line);
        if (isSilent || isSilentSoon || !parts.matches()) {
            send(line);
            return;
        }
        String tag = parts.group(1);
        String command = parts.group(2).strip();
        if (!command.toUpperCase(Locale.ROOT).matches("(LOGIN|AUTHENTICATE).*")) {
            log.accept(command);
        }
        rules.runBefore(command);
        Optional<String> answer = rules.answerTo(command);
        if (answer.isPresent()) {
            give(bytes(answer.get().formatted(tag) + "\r\n"));
        } else if (!rules.isSwallowed(command)) {
            underway.put(tag, command);
            isSilentSoon = rules.isSilentInIdle() && command.equalsIgnoreCase("IDLE");
            send(line);
        }
    }

    private void send(String line) throws IOException {
        if (!isSilent) {
            server.getOutputStream().write(bytes(line));
        }
    }

    private void passAnswer(String line, InputStream in) throws IOException {
        String tag = line.substring(0, Math.max(0, line.indexOf(' ')));
        String command = underway.remove(tag);
        if (command != null) {
            rules.runAfter(command);
        }
        give(bytes(rules.rewritten(line)));
        Matcher literal = LITERAL.matcher(line);
        if (literal.matches()) {
            passLiteral(in.readNBytes(Integer.parseInt(literal.group(1))));
        }
        isSilent |= isSilentSoon && line.startsWith("+");
    }

    void push(String line) {
        pass(() -> give(bytes(line + "\r\n")));
    }

    private void passLiteral(byte[] bytes) throws IOException {
        Optional<Integer> cut = rules.cut();
        if (cut.isPresent()) {
            client.getOutputStream().write(bytes, 0, cut.get());
            throw new EOFException();
        }
        give(bytes);
    }

    /** Both directions end here: what the server says, and what is said in its place. */
    private synchronized void give(byte[] bytes) throws IOException {
        OutputStream out = client.getOutputStream();
        int portion = rules.atOnce();
        for (int at = 0; !isSilent && at < bytes.length; at += Math.min(portion, bytes.length - at)) {
            pause();
            out.write(bytes, at, Math.min(portion, bytes.length - at));
        }
    }

    private void pause() throws IOException {
        try {
            if (closed.await(rules.pause().toNanos(), TimeUnit.NANOSECONDS)) {
                throw new EOFException();
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
            throw new EOFException();
        }
    }

    private static byte[] bytes(String line) {
        return line.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        try (client;
                server) {
            isSilent = true;
        } catch (IOException gone) {
            isSilent = true;
        }
    }
}
