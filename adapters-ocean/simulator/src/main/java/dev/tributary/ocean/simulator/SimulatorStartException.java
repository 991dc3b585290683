package dev.tributary.ocean.simulator;

import java.io.Serial;

/** The simulator could not start; the message names the address and the reason. */
public final class SimulatorStartException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    SimulatorStartException(String message, Throwable cause) {
        super(message, cause);
    }
}
