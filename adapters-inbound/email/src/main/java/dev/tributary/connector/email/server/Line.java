package dev.tributary.connector.email.server;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;

/**
 * A socket that can be cut from another thread whatever it is doing. It cuts itself where the other side takes nothing for
 * too long: a socket has no time limit for writing, and the one of the mail library leaves a thread to each connection.
 */
final class Line extends Socket {

    private final Lines lines;
    private final Duration writeTimeout;

    Line(Lines lines, Duration writeTimeout) {
        this.lines = lines;
        this.writeTimeout = writeTimeout;
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return new Guarded(super.getOutputStream());
    }

    @Override
    public synchronized void close() throws IOException {
        lines.forget(this);
        super.close();
    }

    /** Never fails. */
    void cut() {
        try {
            close();
        } catch (IOException gone) {
            lines.forget(this);
        }
    }

    private final class Guarded extends FilterOutputStream {

        Guarded(OutputStream target) {
            super(target);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            Runnable callOff = lines.watch().after(writeTimeout, Line.this::cut);
            try {
                out.write(bytes, offset, length);
            } finally {
                callOff.run();
            }
        }
    }
}
