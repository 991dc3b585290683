package ${package};

import dev.tributary.connector.spi.Connector;
import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.Health;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Looks for files from start to close, in a thread of its own. */
final class MyConnector implements Connector {

    private final ConnectorContext context;
    private final Path directory;
    private final Duration interval;
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile Thread thread;
    private volatile boolean takesIn;

    MyConnector(ConnectorContext context, Path directory, Duration interval) {
        this.context = context;
        this.directory = directory;
        this.interval = interval;
    }

    @Override
    public void start() throws IOException {
        if (thread != null) {
            return;
        }
        if (!Files.isDirectory(directory)) {
            throw new IOException(directory + " is not there: create it, or correct the setting directory");
        }
        Intake intake = new Intake(context, directory, closing);
        thread = new Thread(() -> look(intake), "look-" + context.name());
        thread.start();
    }

    private void look(Intake intake) {
        try {
            do {
                context.polled(interval);
                lookOnce(intake);
            } while (!closing.await(interval.toNanos(), TimeUnit.NANOSECONDS));
        } catch (InterruptedException closed) {
            takesIn = false;
        }
    }

    private void lookOnce(Intake intake) throws InterruptedException {
        try {
            intake.takeAll();
            takesIn = true;
        } catch (IOException | RuntimeException failure) {
            if (takesIn) {
                context.logger().log(System.Logger.Level.WARNING, "nothing is taken in: " + failure.getClass().getName());
            }
            takesIn = false;
        }
    }

    @Override
    public Health health() {
        return takesIn && closing.getCount() > 0
                ? Health.up()
                : Health.down(new Text(directory + " is not read", directory + " n'est pas lu"));
    }

    @Override
    public void close() {
        closing.countDown();
        Thread running = thread;
        if (running == null) {
            return;
        }
        running.interrupt();
        try {
            running.join(8_000);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
