package dev.tributary.ocean.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server that grants every login, and shows and decides every byte of what else is said. */
final class RawServer implements AutoCloseable {

    private static final String TOKEN =
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 18\r\n\r\n{\"token\": \"beef1\"}";

    /** Says something, or nothing, to one request. */
    interface Speaker {
        void speak(Socket connection) throws IOException, InterruptedException;
    }

    private final ServerSocket server = listening();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final Speaker speaker;

    RawServer(Speaker speaker) {
        this.speaker = speaker;
        threads.execute(this::accept);
    }

    static Speaker saying(String answer) {
        return connection -> say(connection, answer);
    }

    static void say(Socket connection, String text) throws IOException {
        connection.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        connection.getOutputStream().flush();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/ocean");
    }

    /** Head and body of each request but the logins, as the bytes came. */
    List<String> requests() {
        return requests;
    }

    int connections() {
        return connections.size();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket connection = server.accept();
                connections.add(connection);
                threads.execute(() -> serve(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            for (String request = read(connection.getInputStream()); !request.isEmpty(); ) {
                if (request.startsWith("POST /ocean/restapi/auth/authenticate2 ")) {
                    say(connection, TOKEN);
                } else {
                    requests.add(request);
                    speaker.speak(connection);
                }
                request = read(connection.getInputStream());
            }
        } catch (SocketException gone) {
            // the client has hung up, as some tests want it to
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String text = "";
        while (!text.contains("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            bytes.write(next);
            text = bytes.toString(StandardCharsets.ISO_8859_1);
        }
        bytes.write(in.readNBytes(lengthIn(text)));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static int lengthIn(String head) {
        return head.toLowerCase(Locale.ROOT)
                .lines()
                .filter(line -> line.startsWith("content-length:"))
                .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
                .findFirst()
                .orElse(0);
    }

    private static ServerSocket listening() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket connection : connections) {
            connection.close();
        }
        threads.shutdownNow();
    }
}
