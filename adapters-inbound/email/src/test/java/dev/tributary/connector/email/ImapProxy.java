package dev.tributary.connector.email;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Stands between a client and an IMAP server, unencrypted, and does on demand what servers and networks do. Commands are
 * named by a pattern of what follows their tag, or of the beginning of it, such as {@code UID MOVE}. What is asked for holds from the next
 * command on, for connections that are there as well.
 */
public final class ImapProxy implements Closeable {

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<ImapProxyConnection> connections = new ConcurrentLinkedQueue<>();
    private final Queue<String> commands = new ConcurrentLinkedQueue<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ImapProxyRules rules = new ImapProxyRules();
    private final int target;
    private volatile boolean isShut;

    /** @param target the server's port, on this machine */
    public ImapProxy(int target) throws IOException {
        this.target = target;
        threads.execute(this::accept);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** Servers do not offer these. */
    public void hide(String... capabilities) {
        for (String capability : capabilities) {
            rewrite("(?i)(CAPABILITY.*?) " + capability + "(?=[ \\]]|$)", "$1");
        }
    }

    /** Lines of the server are changed where they match; what is within literals is not. */
    public void rewrite(String pattern, String replacement) {
        rules.rewrite(pattern, replacement);
    }

    /** The server says no to such commands, and does nothing. */
    public void refuse(String command) {
        answer(command, "NO not here");
    }

    /** The server answers so to such commands, and does nothing. */
    public void answer(String command, String verdict) {
        rules.answer(command, "%s " + verdict);
    }

    /** The same, with a line said before. */
    public void say(String command, String line, String verdict) {
        rules.answer(command, line + "\r\n%s " + verdict);
    }

    /** Such commands never reach the server. */
    public void swallow(String command) {
        rules.swallow(command);
    }

    /** From the next IDLE on its connection is silent, in both directions, once the server has said that it waits. */
    public void fallSilentInIdle() {
        rules.fallSilentInIdle();
    }

    /** Literals are cut, and their connections with them, after so many bytes, so many times. */
    public void cutLiterals(int bytes, int times) {
        rules.cutLiterals(bytes, times);
    }

    /** The server's lines come in this many bytes at a time, with this pause before each. */
    public void trickle(int bytes, Duration pause) {
        rules.trickle(bytes, pause);
    }

    /** Does something once such a command has come and before the server has it. */
    public void before(String command, Runnable action) {
        rules.before(command, action);
    }

    /** Does something once the server has carried out such a command and before the client knows. */
    public void after(String command, Runnable action) {
        rules.after(command, action);
    }

    /** None of the above holds any longer. */
    public void behave() {
        rules.forget();
    }

    /** From now on nobody gets through, and who had is cut. */
    public void shut() {
        isShut = true;
        cut();
    }

    /** Ends what {@link #shut()} began. */
    public void open() {
        isShut = false;
    }

    /** Cuts the connections that are there. */
    public void cut() {
        connections.forEach(ImapProxyConnection::close);
    }

    /** Says a line to all clients that the server has not said. */
    public void push(String line) {
        connections.forEach(connection -> connection.push(line));
    }

    /** What clients have asked for, without tags; nothing of logins. */
    public List<String> commands() {
        return List.copyOf(commands);
    }

    public void forgetCommands() {
        commands.clear();
    }

    /** How many connections have been made. */
    public int connections() {
        return connections.size();
    }

    private void accept() {
        try {
            while (!socket.isClosed()) {
                Socket client = socket.accept();
                if (isShut) {
                    client.close();
                    continue;
                }
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                ImapProxyConnection connection = new ImapProxyConnection(client, server, rules, commands::add, closed);
                connections.add(connection);
                threads.execute(connection::passCommands);
                threads.execute(connection::passAnswers);
            }
        } catch (IOException end) {
            threads.shutdown();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        closed.countDown();
        cut();
    }
}
