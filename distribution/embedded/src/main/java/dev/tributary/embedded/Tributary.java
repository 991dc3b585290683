package dev.tributary.embedded;

import dev.tributary.application.port.Backlog;
import dev.tributary.connector.spi.Health;
import dev.tributary.connector.spi.MissionDesk;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/**
 * A gateway to Océan inside this application: hand in missions, and learn what became of them. Several can live side by
 * side, each with a store of its own. Nothing outside is touched: no system property, no logging set-up, no shutdown
 * hook.
 *
 * <p>All methods may be called from any thread.
 *
 * @since 0.1
 */
public final class Tributary implements AutoCloseable {

    private final RunningGateway gateway;

    Tributary(RunningGateway gateway) {
        this.gateway = gateway;
    }

    /** Begins to say what a Tributary is made of. */
    public static TributaryBuilder builder() {
        return new TributaryBuilder();
    }

    /**
     * Where missions are handed in and looked up. It sees and changes the missions of every partner; those handed in
     * here belong to {@link TributaryBuilder#partner}. Always the same desk.
     */
    public MissionDesk missions() {
        return gateway.desk();
    }

    /** What an operator can do: have missions sent again, forget a person, hand in for a partner. Always the same desk. */
    public OperatorDesk operations() {
        return gateway.operations();
    }

    /** How each connector that is enabled is, at this moment, by its name. Returns at once. */
    public Map<String, Health> connectors() {
        return gateway.connectors();
    }

    /**
     * Whether missions can be stored: down, with what to do, from a change that could not be kept (the disk is full, say)
     * to the next one that is. Returns at once.
     */
    public Health store() {
        return gateway.storing();
    }

    /**
     * How many missions are in which state of delivery, and since when the oldest waits. The stage completes on a thread
     * of Tributary's, with an exception where the store is out of order.
     */
    public CompletionStage<Backlog> backlog() {
        return gateway.backlog();
    }

    /**
     * Stops the connectors, lets calls to Océan end, and closes the store; what is not delivered yet is taken up at the
     * next start. Blocks until no thread of its own is left, usually for less than a second. A
     * second call does nothing.
     */
    @Override
    public void close() {
        gateway.close();
    }
}
