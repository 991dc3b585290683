package dev.tributary.connector.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tributary.connector.spi.ConnectorProvider;
import java.lang.ref.WeakReference;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is left of a connector once it is closed: nothing. */
interface LeakContract extends ConnectorSubject {

    /** Time for some collections of garbage. */
    Duration SOON = Duration.ofMillis(500);

    @Test
    default void noThreadIsLeft() throws Exception {
        ContractRun.of(this, run -> {
            RunningConnector connector = run.start();
            run.untilTaken(run.offer("some", Item.of("A-1"), Item.of("A-2")));

            connector.close();

            boolean gone = Eventually.holdsWithin(
                    limits().close(), () -> connector.threads().isEmpty());
            assertEquals(
                    gone ? "" : "none",
                    String.join(
                            ", ",
                            connector.threads().stream().map(Thread::getName).toList()),
                    "threads that are left");
        });
    }

    @Test
    default void noSubscriptionIsLeft() throws Exception {
        ContractRun.of(this, run -> {
            RunningConnector connector = run.start();
            run.untilTaken(run.offer("some", Item.of("A-1")));

            connector.closeOnly();

            run.until(
                    "all its subscriptions are closed",
                    () -> connector.context().fence.subscriptions() == 0);
        });
    }

    /** Runs it as from a folder of its own: with a class loader that shares the spi only. */
    @Test
    default void noClassLoaderIsLeft() throws Exception {
        ContractRun.of(this, run -> {
            WeakReference<ClassLoader> loader = startAndCloseIsolated(run);

            boolean isGone = Eventually.holdsWithin(run.can(Ability.UNLOADS) ? limits().patience() : SOON, () -> {
                System.gc();
                return loader.get() == null;
            });
            assertEquals(run.can(Ability.UNLOADS), isGone, "whether its class loader is gone");
        });
    }

    private static WeakReference<ClassLoader> startAndCloseIsolated(ContractRun run) throws Exception {
        Class<?> type = run.rig.provider().getClass();
        IsolatedLoader loader = IsolatedLoader.of(type);
        ConnectorProvider provider = loader.provider(type.getName());
        try (ConnectorHarness harness = new ConnectorHarness(
                provider, run.rig.settings(), run.gateway, new ManualClock(MemoryGateway.NOW), run.subject.limits())) {
            harness.start().close();
        } finally {
            loader.close();
        }
        return new WeakReference<>(loader);
    }
}
