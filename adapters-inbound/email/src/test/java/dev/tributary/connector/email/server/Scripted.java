package dev.tributary.connector.email.server;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A server on this machine that does to each who connects what a test wants. */
final class Scripted implements Closeable {

    /** What it does. */
    interface Script {
        void play(Caller caller) throws IOException, InterruptedException;
    }

    private final ServerSocket socket;
    private final Script script;
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final List<Socket> callers = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    final List<String> heard = new CopyOnWriteArrayList<>();

    private Scripted(ServerSocket socket, Script script) {
        this.socket = socket;
        this.script = script;
    }

    static Scripted playing(Script script) throws IOException {
        Scripted server = new Scripted(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), script);
        server.start(server::accept);
        return server;
    }

    int port() {
        return socket.getLocalPort();
    }

    int callers() {
        return callers.size();
    }

    private void start(Runnable work) {
        Thread thread = new Thread(work, "scripted");
        threads.add(thread);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket caller = socket.accept();
                callers.add(caller);
                start(() -> play(caller));
            }
        } catch (IOException closed) {
            return;
        }
    }

    private void play(Socket caller) {
        try (caller) {
            script.play(new Caller(caller));
        } catch (IOException | InterruptedException gone) {
            heard.add("gone");
        }
    }

    @Override
    public void close() {
        closing.countDown();
        try {
            socket.close();
            for (Socket caller : callers) {
                caller.close();
            }
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    /** One who has connected. */
    final class Caller {

        private Socket socket;
        private BufferedReader lines;

        private Caller(Socket socket) throws IOException {
            this.socket = socket;
            this.lines = reader(socket);
        }

        private static BufferedReader reader(Socket socket) throws IOException {
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        }

        void say(String line) throws IOException {
            sayRaw(line + "\r\n");
        }

        void sayRaw(String text) throws IOException {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
        }

        /** Empty at the end. */
        String hear() throws IOException {
            String line = lines.readLine();
            heard.add(line == null ? "end" : line);
            return line == null ? "" : line;
        }

        /** So many characters, which have no line end. */
        void hear(int length) throws IOException {
            StringBuilder all = new StringBuilder();
            while (all.length() < length) {
                int next = lines.read();
                if (next < 0) {
                    break;
                }
                all.append((char) next);
            }
            heard.add(all.toString());
        }

        /** Says nothing for this time; false once the test is over. */
        boolean keepSilent(Duration time) throws InterruptedException {
            return !closing.await(time.toMillis(), TimeUnit.MILLISECONDS);
        }

        /** Says nothing until the test is over. */
        void keepSilent() throws InterruptedException {
            closing.await();
        }

        void encrypt(SSLContext tls) throws IOException {
            SSLSocket layered = (SSLSocket) tls.getSocketFactory().createSocket(socket, null, true);
            layered.setUseClientMode(false);
            layered.startHandshake();
            socket = layered;
            lines = reader(layered);
        }
    }
}
