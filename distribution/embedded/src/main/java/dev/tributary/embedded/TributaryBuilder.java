package dev.tributary.embedded;

import dev.tributary.application.port.Telemetry;
import dev.tributary.connector.host.ConnectorMetrics;
import dev.tributary.connector.host.HostSettings;
import dev.tributary.connector.spi.Text;
import dev.tributary.store.StoreSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Says what a {@link Tributary} is made of. Océan's account and a store are required, all else has a default. Not for
 * use by several threads at once; may start several, each with a store of its own.
 *
 * @since 0.1
 */
public final class TributaryBuilder {

    private final OceanOptions ocean = new OceanOptions();
    private final DeliveryOptions delivery = new DeliveryOptions();
    private final Map<String, @Nullable Object> connectors = new LinkedHashMap<>();
    private final List<Path> directories = new ArrayList<>();
    private boolean watching;
    private @Nullable Store store;
    private String partner = Plan.OWN_NAME;
    private Locale language = Locale.ENGLISH;
    private Path directory = Path.of("");
    private Clock clock = Clock.systemUTC();
    private Telemetry telemetry = Telemetry.NONE;
    private ConnectorMetrics metrics = ConnectorMetrics.NONE;
    private @Nullable Consumer<DeliveryChange> listener;

    TributaryBuilder() {}

    /** The account at Océan: address and credentials are required. */
    public TributaryBuilder ocean(Consumer<OceanOptions> options) {
        options.accept(ocean);
        return this;
    }

    /** Where missions are kept. Required. */
    public TributaryBuilder store(Store missions) {
        this.store = missions;
        return this;
    }

    /** How missions are brought to Océan. */
    public TributaryBuilder delivery(Consumer<DeliveryOptions> options) {
        options.accept(delivery);
        return this;
    }

    /** Whose missions those are that the application hands in itself; {@code embedded} by default. */
    public TributaryBuilder partner(String name) {
        this.partner = name;
        return this;
    }

    /**
     * Adds a connector that is found on the class path, or in a {@link #connectorsDirectory}.
     *
     * @param name its own, under which its missions are kept; not {@code embedded}
     * @param type its kind, for example {@code rest}
     * @param settings as in the settings file, without {@code type}: texts, numbers, flags, lists and maps
     */
    public TributaryBuilder connector(String name, String type, Map<String, ? extends @Nullable Object> settings) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(settings);
        all.put("type", type);
        connectors.put(name, all);
        return this;
    }

    /**
     * Adds a directory that holds a folder of jars for each connector. Each folder has a class loader of its own, which
     * shares only the JDK and the connector spi with the application. None by default.
     */
    public TributaryBuilder connectorsDirectory(Path directory) {
        directories.add(directory);
        return this;
    }

    /**
     * Takes up folders in {@link #connectorsDirectory} that come, change and go while the gateway runs, each change as a
     * whole or not at all; connectors whose type is not there yet start when it comes. Off by default.
     */
    public TributaryBuilder watchConnectors() {
        watching = true;
        return this;
    }

    /** The language of connectors that are set to no other; English by default, else French. */
    public TributaryBuilder language(Locale texts) {
        this.language = texts;
        return this;
    }

    /** Where relative paths in connectors' settings start from; the process's working directory by default. */
    public TributaryBuilder directory(Path start) {
        this.directory = start;
        return this;
    }

    /** The time to go by; the system's by default. */
    public TributaryBuilder clock(Clock time) {
        this.clock = time;
        return this;
    }

    /** Who is told what is going on, for metrics; nobody by default. Called on many threads. */
    public TributaryBuilder telemetry(Telemetry listening) {
        this.telemetry = listening;
        return this;
    }

    /** Where connectors' own metrics go; nowhere by default. Called on many threads. */
    public TributaryBuilder connectorMetrics(ConnectorMetrics kept) {
        this.metrics = kept;
        return this;
    }

    /**
     * Who is told of each new delivery state, in order, on the store's own thread: it must be quick and must not block.
     * Nobody by default. A listener that throws is told the next change all the same.
     */
    public TributaryBuilder onDeliveryChange(Consumer<DeliveryChange> told) {
        this.listener = told;
        return this;
    }

    /**
     * Checks whatever can be checked without opening the store or calling Océan: the options' values, the profile and the
     * connectors' settings.
     *
     * @throws StartFailure if {@link #start()} could not succeed
     * @throws IllegalStateException if something required was not given
     * @throws IllegalArgumentException if an option's value is not allowed; the message tells which, and what is
     */
    public void check() {
        new Assembly(plan()).check();
    }

    /**
     * Opens the store, takes up deliveries where they were left, and starts the connectors; returns when all of this is
     * done. Océan need not be there. Blocks, usually for less than a second, and at most 30 s longer than a connector
     * takes.
     *
     * @throws StartFailure if the store can't be opened, the profile or a connector's settings are wrong, or there are
     *     connectors and none of them could begin; nothing is left running then
     * @throws IllegalStateException if something required was not given
     * @throws IllegalArgumentException if an option's value is not allowed; the message tells which, and what is
     */
    public Tributary start() {
        return new Tributary(new Assembly(plan()).start());
    }

    private Plan plan() {
        if (store == null) {
            throw new IllegalStateException("Tributary.builder().store(…) must be given before start()");
        }
        return new Plan(
                ocean.settings(),
                new StoreSettings(store.file()),
                new HostSettings(connectors, new Text("en", "fr").in(language), directory),
                new Plan.Folders(directories, watching),
                delivery.with(ocean),
                partner,
                clock,
                telemetry,
                metrics,
                listener);
    }
}
