package dev.tributary.connector.testkit;

import dev.tributary.connector.spi.ConnectorProvider;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Runs connectors of one provider as a host does: each on a thread of its own, with its own context class loader, within
 * the limits. All of them share the gateway, and with it the state under the connector's name.
 *
 * <p>For one test on one thread. {@link #close()} ends everything, crashed connectors too, but not the gateway.
 */
public final class ConnectorHarness implements AutoCloseable {

    /** The name of the connector, and of its partner. */
    public static final String NAME = "contract";

    private final ConnectorProvider provider;
    private final Map<String, ?> settings;
    private final MemoryGateway gateway;
    private final InstantSource clock;
    private final Limits limits;
    private final List<RunningConnector> made = new CopyOnWriteArrayList<>();

    /**
     * A harness.
     *
     * @param settings values as {@link DeclaredSettings#complete} takes them
     */
    public ConnectorHarness(
            ConnectorProvider provider,
            Map<String, ?> settings,
            MemoryGateway gateway,
            InstantSource clock,
            Limits limits) {
        this.provider = provider;
        this.settings = Map.copyOf(settings);
        this.gateway = gateway;
        this.clock = clock;
        this.limits = limits;
    }

    /**
     * Makes a connector, which is not yet started.
     *
     * @throws RuntimeException as {@link ConnectorProvider#create} threw it
     */
    public RunningConnector create() {
        ConnectorThreads threads =
                new ConnectorThreads(NAME, provider.getClass().getClassLoader());
        RunningConnector connector = new RunningConnector(provider, threads, limits);
        connector.create(blocking ->
                new TestContext(NAME, gateway, DeclaredSettings.complete(provider, NAME, settings), clock, blocking));
        made.add(connector);
        return connector;
    }

    /**
     * Makes a connector and starts it.
     *
     * @throws AssertionError if it takes too long
     * @throws Exception as {@link dev.tributary.connector.spi.Connector#start()} threw it
     */
    public RunningConnector start() throws Exception {
        RunningConnector connector = create();
        connector.start();
        return connector;
    }

    /** Whatever any of the connectors logged so far. */
    public List<TestLog> logs() {
        return made.stream().map(connector -> connector.context().logger()).toList();
    }

    @Override
    public void close() {
        made.forEach(RunningConnector::dispose);
    }
}
