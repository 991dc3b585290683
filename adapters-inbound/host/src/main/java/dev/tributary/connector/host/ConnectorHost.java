package dev.tributary.connector.host;

import dev.tributary.application.Missions;
import dev.tributary.application.port.Timer;
import dev.tributary.connector.host.settings.SettingFault;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.domain.Partner;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Runs the connectors of the settings, each apart from the others: one that fails, hangs or stops working is told by its
 * status, started again, and holds up no other. Can be started once and closed once; further calls do nothing.
 */
public final class ConnectorHost implements AutoCloseable {

    /** The name of the desk that an application has for itself; no connector can have it. */
    public static final String APPLICATION = "embedded";

    /** The name under which missions are kept that an operator hands in for a partner; no connector can have it. */
    public static final String OPERATOR = "submit";

    private static final System.Logger LOGGER = System.getLogger("tributary.host");
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final HostSettings settings;
    private final HostedConnectors hosting;
    private final Roster roster;
    private final List<ExecutorService> executors = new CopyOnWriteArrayList<>();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Door door = new Door("the gateway");
    private volatile Timer.Alarm nextLook = () -> {};
    private FolderWatch folders;

    /** @param catalogue closed with the host */
    public ConnectorHost(
            Catalogue catalogue,
            HostSettings settings,
            Missions missions,
            InstantSource clock,
            Timer timer,
            RandomGenerator random,
            ConnectorMetrics metrics) {
        this(catalogue, settings, new HostedConnectors(missions, clock, timer, random, metrics, Limits.DEFAULT));
    }

    ConnectorHost(Catalogue catalogue, HostSettings settings, HostedConnectors hosting) {
        this.settings = settings;
        this.hosting = hosting;
        this.roster = new Roster(catalogue, settings, hosting);
        this.folders = new FolderWatch(List.of(), roster, hosting.timer());
    }

    /** Everything that is wrong in the connectors' settings, by their own rules as well; opens and connects nothing. */
    public static List<SettingFault> faults(Catalogue catalogue, HostSettings settings) {
        return settings.connectors().entrySet().stream()
                .flatMap(entry -> ConnectorCheck.faults(catalogue, settings, entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    /** The same, but of connectors only whose type is there: that of the others may come. */
    public static List<SettingFault> faultsOfKnownTypes(Catalogue catalogue, HostSettings settings) {
        return faults(catalogue, settings.only(type -> catalogue.types().contains(type)));
    }

    /** Starts all enabled connectors side by side; returns once each has started, failed or used up its 30 s. */
    public void start() {
        tellOfFaults();
        Deadline deadline = Deadline.in(hosting.limits().start());
        roster.connectors().forEach(HostedConnector::beginStart);
        try {
            for (HostedConnector connector : roster.connectors()) {
                connector.awaitStart(deadline);
            }
            awaitAnswers(look());
        } catch (InterruptedException stopWaiting) {
            Thread.currentThread().interrupt();
        }
        lookAgain();
    }

    /** So that what is told of connectors from now on is what they said themselves. */
    private void awaitAnswers(CompletableFuture<Void> answers) throws InterruptedException {
        try {
            answers.get(hosting.limits().health().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException hanging) {
            LOGGER.log(System.Logger.Level.DEBUG, "a connector does not tell how it is", hanging);
        }
    }

    /** Asks each connector how it is, in threads of their own; completes once all have answered. */
    CompletableFuture<Void> look() {
        return CompletableFuture.allOf(
                roster.connectors().stream().map(HostedConnector::watch).toArray(CompletableFuture<?>[]::new));
    }

    private void lookAgain() {
        if (!closed.get()) {
            nextLook = hosting.timer().after(LOOK, () -> {
                lookUnawaited();
                lookAgain();
            });
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what is not answered is told by the status
    private void lookUnawaited() {
        look();
    }

    private synchronized void endWatch() {
        folders.close();
    }

    private void tellOfFaults() {
        roster.catalogue()
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

    /**
     * From now on, folders of connectors in these directories may come, change and go: each change is taken up, with the
     * connectors of the settings that hang on it, or is left out as a whole and told in the log.
     */
    public synchronized void watch(List<Path> directories) {
        folders.close();
        folders = new FolderWatch(directories, roster, hosting.timer());
        if (!closed.get()) {
            folders.start();
        }
    }

    /** How each connector is, as it said last, in the order of the settings. Waits for none. */
    public List<ConnectorStatus> statuses() {
        return roster.statuses();
    }

    /**
     * A desk for an application that has the gateway inside: sees the missions of every partner; new ones belong to this
     * one.
     *
     * @param connector the name under which its missions and once-keys are kept; no connector's of the settings
     */
    public MissionDesk sharedDeskFor(String connector, String partner) {
        return desks(connector, partner).shared();
    }

    /**
     * Desks for an operator who hands in missions in the name of partners: by a partner's name, one that sees the missions
     * of that partner only.
     *
     * @param connector as {@link #sharedDeskFor}
     */
    public Function<String, MissionDesk> partnerDesksFor(String connector) {
        return desks(connector, connector)::of;
    }

    private Desks desks(String connector, String partner) {
        if (settings.connectors().containsKey(connector)) {
            throw new IllegalArgumentException("the name " + connector + " is a connector's: choose another");
        }
        ConnectorThreads threads = new ConnectorThreads(connector, null);
        ExecutorService callbacks = threads.blocking();
        ExecutorService patching = threads.completing();
        executors.addAll(List.of(callbacks, patching));
        Desks desks = hosting.desks(DeskRules.plain(connector, new Partner(partner)), door, callbacks, patching);
        try {
            desks.feedback().load();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return desks;
    }

    /** Stops all connectors side by side, within 10 s; what they submit from then on has to come again. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        nextLook.cancel();
        endWatch();
        List<HostedConnector> connectors = roster.close();
        try {
            Closing.of(connectors, hosting.limits());
        } catch (InterruptedException hurry) {
            connectors.forEach(HostedConnector::interrupt);
            Thread.currentThread().interrupt();
        } finally {
            door.shut();
            executors.forEach(ExecutorService::shutdownNow);
            roster.catalogue().close();
        }
    }
}
