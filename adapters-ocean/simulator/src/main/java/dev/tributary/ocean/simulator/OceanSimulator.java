package dev.tributary.ocean.simulator;

import java.net.URI;
import java.util.List;

/**
 * An Océan on this machine: strict, quick to forget nothing, and faulty on demand.
 *
 * <p>It listens from {@link #start} to {@link #close}. Every method may be called from any thread.
 */
public final class OceanSimulator implements AutoCloseable {

    private final SimulatorServer server;
    private final SimulatorParts parts;

    private OceanSimulator(SimulatorServer server, SimulatorParts parts) {
        this.server = server;
        this.parts = parts;
    }

    /**
     * Starts a simulator and returns once it listens, ten seconds later at most.
     *
     * @throws SimulatorStartException where the address cannot be had
     */
    public static OceanSimulator start(SimulatorSettings settings) {
        SimulatorParts parts = SimulatorParts.of(settings);
        return new OceanSimulator(SimulatorServer.start(settings, parts), parts);
    }

    /** The base address of Océan's interface, ending in {@code /ocean}. */
    public URI baseUri() {
        return server.rootUri().resolve(OceanRoutes.BASE);
    }

    /** The address of the control interface, ending in {@code /simulator}. */
    public URI controlUri() {
        return server.rootUri().resolve("/simulator");
    }

    public Ledger ledger() {
        return parts.ledger();
    }

    public Faults faults() {
        return parts.faults();
    }

    /** The missions that were ever here, the deleted ones too, in the order of their creation. */
    public List<SimulatedMission> missions() {
        return parts.missions();
    }

    /**
     * Has status reads of a mission tell this from now on, whatever the field staff does: a dispatcher's hand, or a code
     * that nobody has heard of.
     *
     * @param idMission of every customer, there already or not
     */
    public void tell(String idMission, String statusCode, String status) {
        parts.statusDesk().tell(idMission, new GivenStatus(statusCode, status));
    }

    /** Makes every token void, as a restart of Océan would. */
    public void revokeTokens() {
        parts.tokens().revokeAll();
    }

    /** Closes all connections, without waiting for calls under way. Returns when no thread is left, ten seconds later at most. */
    @Override
    public void close() {
        server.close();
    }
}
