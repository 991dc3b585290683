package dev.tributary.connector.host;

import dev.tributary.connector.spi.Connector;
import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.Health;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A connector that does what it is told, and remembers what was done to it, in which thread. */
final class ScriptedConnector implements Connector {

    final List<String> calls = new CopyOnWriteArrayList<>();
    final List<Thread> threads = new CopyOnWriteArrayList<>();
    final CountDownLatch begun = new CountDownLatch(1);
    final CountDownLatch closed = new CountDownLatch(1);
    final CountDownLatch never = new CountDownLatch(1);
    Callable<?> starting = () -> true;
    Callable<?> closing = () -> true;
    Supplier<Health> health = Health::up;
    private volatile @Nullable ConnectorContext context;

    /** A kind of connector that makes only this one. */
    StubProvider provider(String type) {
        return StubProvider.of(type, given -> {
            context = given;
            calls.add("create");
            return this;
        });
    }

    ConnectorContext context() {
        return Objects.requireNonNull(context, "no connector was made yet");
    }

    @Override
    public void start() throws Exception {
        note("start");
        begun.countDown();
        starting.call();
    }

    @Override
    public Health health() {
        return health.get();
    }

    @Override
    public void close() {
        note("close");
        try {
            closing.call();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        } finally {
            closed.countDown();
        }
    }

    /** Lets nothing but an interruption end it. */
    Object hang() throws InterruptedException {
        never.await();
        return true;
    }

    static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new AssertionError("it did not come about within 20 s");
            }
        } catch (InterruptedException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    private void note(String call) {
        calls.add(call);
        threads.add(Thread.currentThread());
    }
}
