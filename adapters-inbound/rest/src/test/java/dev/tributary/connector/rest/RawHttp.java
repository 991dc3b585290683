package dev.tributary.connector.rest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A caller that writes and reads its bytes itself. */
final class RawHttp implements AutoCloseable {

    private static final int PATIENCE = 30_000; // milliseconds

    private final Socket socket;
    private final InputStream in;

    RawHttp(RestApi api) {
        this(api, new Socket());
    }

    /** With a socket that was set up before it connects. */
    RawHttp(RestApi api, Socket socket) {
        this.socket = socket;
        try {
            socket.setSoTimeout(PATIENCE);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), api.port()));
            in = new BufferedInputStream(socket.getInputStream());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    Socket socket() {
        return socket;
    }

    /** What comes, to be read otherwise. */
    InputStream in() {
        return in;
    }

    RawHttp write(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Up to and with the empty line that ends the head. */
    String readHead() throws IOException {
        return readUntil("\r\n\r\n");
    }

    String readUntil(String end) throws IOException {
        StringBuilder read = new StringBuilder();
        while (!endsWith(read, end)) {
            int octet = in.read();
            if (octet < 0) {
                throw new IOException("ended after: " + read);
            }
            read.append((char) octet);
        }
        return read.toString();
    }

    private static boolean endsWith(StringBuilder read, String end) {
        int start = read.length() - end.length();
        return start >= 0 && read.substring(start).equals(end);
    }

    /** All that comes until the server closes. */
    String readToEnd() throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
