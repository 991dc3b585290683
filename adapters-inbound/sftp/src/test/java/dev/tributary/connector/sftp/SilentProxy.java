package dev.tributary.connector.sftp;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** Passes on what is sent, until connections go silent without an end, as behind a router that has forgotten them. */
final class SilentProxy implements Closeable {

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();
    private final int target;
    private volatile AtomicBoolean silent = new AtomicBoolean();

    SilentProxy(int target) throws IOException {
        this.target = target;
        threads.execute(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    /** From now on connections that are there say nothing more; new ones work. */
    void silence() {
        silent.set(true);
        silent = new AtomicBoolean();
    }

    private void accept() {
        try {
            while (!server.isClosed()) {
                Socket client = server.accept();
                Socket partner = new Socket(InetAddress.getLoopbackAddress(), target);
                sockets.add(client);
                sockets.add(partner);
                AtomicBoolean ofThis = silent;
                threads.execute(() -> pass(client, partner, ofThis));
                threads.execute(() -> pass(partner, client, ofThis));
            }
        } catch (IOException closed) {
            threads.shutdown();
        }
    }

    private static void pass(Socket from, Socket to, AtomicBoolean silent) {
        byte[] portion = new byte[8192];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(portion); read >= 0; read = in.read(portion)) {
                if (!silent.get()) {
                    out.write(portion, 0, read);
                }
            }
            if (!silent.get()) {
                to.close();
            }
        } catch (IOException ended) {
            silent.set(true);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : sockets) {
            socket.close();
        }
        threads.shutdownNow();
    }
}
