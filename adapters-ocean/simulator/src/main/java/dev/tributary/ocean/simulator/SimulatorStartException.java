package dev.tributary.ocean.simulator;

import java.io.Serial;

/** The simulator could not start; the message names the address and the reason. */
public final class SimulatorStartException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String address;

    SimulatorStartException(String address, Throwable cause) {
        super("The Océan simulator cannot listen on " + address + "; choose another host or port", cause);
        this.address = address;
    }

    /** Where it was to listen: the host and the port, with a colon between. */
    public String address() {
        return address;
    }
}
