package dev.tributary.connector.host.feedback;

import dev.tributary.application.Notes;
import dev.tributary.application.port.Timer;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/**
 * What one connector's feedback runs in.
 *
 * @param connector its name
 * @param notes where it is remembered
 * @param executor runs the connector's callbacks
 * @param stopped whether the connector is
 */
public record Surroundings(
        String connector,
        Notes notes,
        InstantSource clock,
        Timer timer,
        Executor executor,
        System.Logger logger,
        BooleanSupplier stopped) {}
