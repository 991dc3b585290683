package dev.tributary.connector.spi;

/**
 * One way in: takes in documents and hands their items to the {@link MissionDesk}.
 *
 * <p>The host calls {@link #start()} and {@link #close()} from one thread of its own, never concurrently, and
 * {@link #health()} from any thread.
 *
 * @since 0.1
 */
public interface Connector extends AutoCloseable {

    /**
     * Begins to take in documents; returns once ready. May block, within the host's time limit of 30 seconds. A second
     * call does nothing.
     *
     * @throws ConnectorException if it cannot begin, with the explanation for the operator
     * @throws Exception for the same; the message is shown to the operator as it is, and must name the thing and the
     *     remedy
     */
    void start() throws Exception;

    /** How the connector is, at this moment and truthfully. Returns at once, never throws. */
    Health health();

    /**
     * Stops taking in, lets what is under way end, and gives up all threads and connections, within 10 seconds. A
     * second call does nothing. What was not acknowledged by a receipt must be offered again after the next start.
     */
    @Override
    void close();
}
