package dev.tributary.standalone.command;

import dev.tributary.connector.spi.Text;
import dev.tributary.ocean.simulator.SimulatorStartException;

/** Why there is no simulator, in both languages. */
final class SimulatorWords {

    private SimulatorWords() {}

    static Text of(SimulatorStartException failure) {
        return new Text(
                String.valueOf(failure.getMessage()),
                "Le simulateur d'Océan ne peut pas écouter sur " + failure.address()
                        + " ; choisissez un autre hôte ou un autre port");
    }
}
