package dev.tributary.connector.email.server;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.SocketFactory;

/**
 * Makes the sockets to a server, and knows those that are open. The mail library lays encryption over them. It locks its
 * connections while it waits for an answer, so that they can be closed in time from below only.
 */
final class Lines extends SocketFactory implements Closeable {

    private final Duration writeTimeout;
    private final Watch watch = new Watch();
    private final Set<Line> open = ConcurrentHashMap.newKeySet();
    private volatile boolean isClosed;
    private final Set<Limit> limits = ConcurrentHashMap.newKeySet();

    Lines(Duration writeTimeout) {
        this.writeTimeout = writeTimeout;
    }

    Watch watch() {
        return watch;
    }

    void forget(Line line) {
        open.remove(line);
    }

    /** How long is waited, from the next read on, for what the server sends. */
    void setReadTimeout(Duration time) throws SocketException {
        for (Line line : open) {
            line.setSoTimeout(Math.toIntExact(time.toMillis()));
        }
    }

    void cut() {
        open.forEach(Line::cut);
    }

    boolean isClosed() {
        return isClosed;
    }

    /** Allows no connection beyond this time, neither those that are open nor others. */
    void endAfter(Duration time) {
        limit(time, this::cut);
    }

    /**
     * The same, until it is lifted.
     *
     * @param cut cuts them, and what else is under way
     * @return lifts it
     */
    Runnable limit(Duration time, Runnable cut) {
        Limit limit = new Limit();
        limits.add(limit);
        Runnable callOff = watch.after(time, () -> limit.pass(cut));
        return () -> {
            callOff.run();
            limit.lift();
            limits.remove(limit);
        };
    }

    boolean isOverdue() {
        return limits.stream().anyMatch(Limit::isOver);
    }

    @Override
    public void close() {
        isClosed = true;
        cut();
        watch.close();
    }

    /** Not connected. */
    @Override
    public Socket createSocket() throws IOException {
        Line line = new Line(this, writeTimeout);
        open.add(line);
        if (isClosed || isOverdue()) {
            line.cut();
            throw new SocketException(isClosed ? "closed" : "too late");
        }
        return line;
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        return createSocket(host, port);
    }

    private Socket connected(InetSocketAddress address) throws IOException {
        Socket line = createSocket();
        line.connect(address, Math.toIntExact(writeTimeout.toMillis()));
        return line;
    }
}
