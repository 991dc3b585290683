package dev.tributary.connector.sftp;

import dev.tributary.connector.sftp.depot.Depot;
import dev.tributary.connector.sftp.depot.Folder;
import dev.tributary.connector.sftp.depot.Listed;
import dev.tributary.connector.sftp.depot.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Everything ends at one step, before or after it was done: odd ends are before, even ones after. */
final class FailingDepot implements Depot {

    private final Depot depot;
    private int left;

    /** @param end counted from 1; two for each step */
    FailingDepot(Depot depot, int end) {
        this.depot = depot;
        this.left = end;
    }

    boolean hasFailed() {
        return left <= 0;
    }

    private interface Step<T> {
        T run() throws IOException;
    }

    private <T> T step(Step<T> step) throws IOException {
        end();
        T done = step.run();
        end();
        return done;
    }

    private void end() throws IOException {
        if (--left <= 0) {
            throw new IOException("the end, for the sake of a test");
        }
    }

    @Override
    public String label() {
        return depot.label();
    }

    @Override
    public void open() throws IOException {
        depot.open();
    }

    @Override
    public List<Listed> list(Folder folder) throws IOException {
        return step(() -> depot.list(folder));
    }

    @Override
    public Optional<Listed> find(Folder folder, String name) throws IOException {
        return step(() -> depot.find(folder, name));
    }

    @Override
    public void move(Place from, Place to) throws IOException {
        step(() -> {
            depot.move(from, to);
            return to;
        });
    }

    @Override
    public InputStream read(Place file) throws IOException {
        return step(() -> depot.read(file));
    }

    @Override
    public byte[] part(Place file, long from, int length) throws IOException {
        return step(() -> depot.part(file, from, length));
    }

    @Override
    public void publish(String name, Path content) throws IOException {
        step(() -> {
            depot.publish(name, content);
            return name;
        });
    }

    @Override
    public void remove(Place file) throws IOException {
        step(() -> {
            depot.remove(file);
            return file;
        });
    }
}
