package dev.tributary.connector.testkit;

import dev.tributary.connector.spi.Connector;
import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.Health;
import dev.tributary.connector.spi.Text;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Looks into its world and hands in what it finds, in a thread of its own; with a flaw, if it is given one. */
final class MemoryConnector implements Connector {

    private final ConnectorContext context;
    private final int interval;
    private final @Nullable Flaw flaw;
    private final MemoryIntake intake;
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile @Nullable Thread thread;
    private volatile boolean seesItsWorld;
    private volatile @Nullable AutoCloseable following;
    private volatile boolean closed;

    MemoryConnector(ConnectorContext context, MemoryWorld world, int interval, @Nullable Flaw flaw) {
        this.context = context;
        this.interval = interval;
        this.flaw = flaw;
        this.intake = new MemoryIntake(context, world, closing, flaw);
    }

    @Override
    public void start() {
        if (thread != null && flaw != Flaw.STARTS_TWICE) {
            return;
        }
        if (flaw == Flaw.LEAVES_ITS_LOADER) {
            System.getProperties().put("left-" + System.identityHashCode(this), this);
        }
        if (flaw == Flaw.LOGS_THE_SECRET) {
            context.logger()
                    .log(
                            System.Logger.Level.INFO,
                            "starts with " + context.settings().secret("key").reveal());
        }
        if (following == null) {
            following = follow();
        }
        Thread looking = new Thread(this::look, "memory-" + context.name());
        looking.setDaemon(true);
        thread = looking;
        looking.start();
        if (flaw == Flaw.LEAVES_A_THREAD) {
            Thread left = new Thread(this::stay, "left");
            left.setDaemon(true);
            left.start();
        }
    }

    private void stay() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private AutoCloseable follow() {
        return flaw == Flaw.LISTENS_ONLY
                ? context.desk().subscribe(intake::tell)
                : context.desk().follow("progress", event -> {
                    intake.tell(event);
                    return java.util.concurrent.CompletableFuture.completedFuture(true);
                });
    }

    private void look() {
        do {
            try {
                if (flaw != Flaw.NEVER_TELLS_OF_LOOKING) {
                    context.polled(Duration.ofMillis(interval));
                }
                intake.round();
                seesItsWorld = true;
            } catch (RuntimeException gone) {
                seesItsWorld = false;
            }
        } while (!isOver());
    }

    private boolean isOver() {
        try {
            return closing.await(interval, TimeUnit.MILLISECONDS);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public Health health() {
        if (flaw == Flaw.SHOWS_THE_SECRET_IN_ITS_HEALTH) {
            String key = context.settings().secret("key").reveal();
            return new Health(status(), new Text("with " + key, "avec " + key));
        }
        return new Health(status(), new Text("looks into memory", "regarde en mémoire"));
    }

    private Health.Status status() {
        if (flaw == Flaw.ALWAYS_UP) {
            return Health.Status.UP;
        }
        boolean takesIn = thread != null && closing.getCount() > 0 && (seesItsWorld || flaw == Flaw.BLIND);
        return takesIn ? Health.Status.UP : Health.Status.DOWN;
    }

    @Override
    public void close() {
        if (closed && flaw == Flaw.CLOSES_ONCE) {
            throw new IllegalStateException("closed before");
        }
        if (thread == null && flaw == Flaw.CLOSES_ONLY_WHAT_STARTED) {
            throw new IllegalStateException("not started");
        }
        closed = true;
        closing.countDown();
        Thread looking = thread;
        if (looking != null && flaw != Flaw.CLOSES_WHEN_ALL_IS_DONE) {
            looking.interrupt();
        }
        end(looking);
        try {
            if (following != null && flaw != Flaw.LEAVES_A_SUBSCRIPTION) {
                following.close();
            }
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void end(@Nullable Thread looking) {
        try {
            if (looking != null) {
                looking.join();
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }
}
