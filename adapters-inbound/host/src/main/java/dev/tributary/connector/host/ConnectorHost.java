package dev.tributary.connector.host;

import dev.tributary.application.Missions;
import dev.tributary.application.port.Timer;
import dev.tributary.connector.host.settings.SettingFault;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.domain.Partner;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Runs the connectors of the settings, each apart from the others: one that fails is told by its status and stops no
 * other. Can be started once and closed once; further calls do nothing.
 */
public final class ConnectorHost implements AutoCloseable {

    /** The name of the desk that an application has for itself; no connector can have it. */
    public static final String APPLICATION = "embedded";

    private static final System.Logger LOGGER = System.getLogger("tributary.host");

    private final Catalogue catalogue;
    private final HostSettings settings;
    private final HostedConnectors hosting;
    private final Limits limits;
    private final List<HostedConnector> connectors = new ArrayList<>();
    private final List<Supplier<ConnectorStatus>> statuses = new ArrayList<>();
    private final List<ExecutorService> executors = new CopyOnWriteArrayList<>();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Door door = new Door("the gateway");

    public ConnectorHost(
            Catalogue catalogue, HostSettings settings, Missions missions, InstantSource clock, Timer timer) {
        this(catalogue, settings, new HostedConnectors(missions, clock, timer, Limits.DEFAULT));
    }

    ConnectorHost(Catalogue catalogue, HostSettings settings, HostedConnectors hosting) {
        this.catalogue = catalogue;
        this.settings = settings;
        this.hosting = hosting;
        this.limits = hosting.limits();
        settings.connectors()
                .forEach((name, raw) -> statuses.add(ConnectorCheck.check(catalogue, settings.language(), name, raw)
                        .fold(sound -> admit(hosting.host(sound.plan())), faulty -> refuse(name, faulty))));
    }

    private Supplier<ConnectorStatus> admit(HostedConnector connector) {
        connectors.add(connector);
        return connector::status;
    }

    private static Supplier<ConnectorStatus> refuse(String name, CheckedConnector.Faulty faulty) {
        Phase phase = Phase.failed(Causes.of(faulty.faults()));
        return () -> new ConnectorStatus(name, faulty.type(), null, phase.state(), phase.health(), phase.cause());
    }

    /** Everything that is wrong in the connectors' settings, by their own rules as well; opens and connects nothing. */
    public static List<SettingFault> faults(Catalogue catalogue, HostSettings settings) {
        return settings.connectors().entrySet().stream()
                .flatMap(entry ->
                        ConnectorCheck.faults(catalogue, settings.language(), entry.getKey(), entry.getValue())
                                .stream())
                .toList();
    }

    /** Starts all enabled connectors side by side; returns once each has started, failed or used up its 30 s. */
    public void start() {
        tellOfFaults();
        Deadline deadline = Deadline.in(limits.start());
        connectors.forEach(HostedConnector::beginStart);
        try {
            for (HostedConnector connector : connectors) {
                connector.awaitStart(deadline);
            }
        } catch (InterruptedException stopWaiting) {
            Thread.currentThread().interrupt();
        }
    }

    private void tellOfFaults() {
        catalogue
                .faults()
                .forEach(fault ->
                        LOGGER.log(System.Logger.Level.WARNING, fault.message().english()));
        statuses().stream()
                .filter(status -> status.state() == ConnectorStatus.State.FAILED)
                .forEach(status -> LOGGER.log(
                        System.Logger.Level.ERROR,
                        "connector " + status.name() + " is not started: "
                                + status.health().detail().english()));
    }

    /** How each connector is, now, in the order of the settings. */
    public List<ConnectorStatus> statuses() {
        return statuses.stream().map(Supplier::get).toList();
    }

    /**
     * A desk for an application that has the gateway inside: sees the missions of every partner; new ones belong to this
     * one.
     *
     * @param connector the name under which its missions and once-keys are kept; no connector's of the settings
     */
    public MissionDesk sharedDeskFor(String connector, String partner) {
        if (settings.connectors().containsKey(connector)) {
            throw new IllegalArgumentException("the name " + connector + " is a connector's: choose another");
        }
        ExecutorService callbacks = new ConnectorThreads(connector, null).blocking();
        executors.add(callbacks);
        Desks desks = hosting.desks(DeskRules.plain(connector, new Partner(partner)), door, callbacks);
        try {
            desks.feedback().load();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return desks.shared();
    }

    /** Stops all connectors side by side, within 10 s; what they submit from then on has to come again. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        connectors.forEach(HostedConnector::beginClose);
        try {
            awaitClose();
        } catch (InterruptedException hurry) {
            connectors.forEach(HostedConnector::interrupt);
            Thread.currentThread().interrupt();
        } finally {
            door.shut();
            executors.forEach(ExecutorService::shutdownNow);
        }
    }

    private void awaitClose() throws InterruptedException {
        Deadline polite = Deadline.in(limits.close());
        for (HostedConnector connector : connectors) {
            connector.interruptUnlessClosedBy(polite);
        }
        Deadline last = Deadline.in(limits.grace());
        for (HostedConnector connector : connectors) {
            connector.isClosedBy(last);
        }
    }
}
